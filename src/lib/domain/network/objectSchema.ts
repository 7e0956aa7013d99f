import * as v from 'valibot';
import type { JsonObject } from '#domain/shared/Json.ts';
import type { AnyObject } from './AnyObject.ts';
import { id } from './fieldSchemas.ts';
import { collectionNames, fieldsOf, type CollectionName } from './Network.ts';

type Entries = Record<string, v.GenericSchema>;

const fieldEntries = (collection: CollectionName): Entries =>
	Object.fromEntries(
		Object.entries(fieldsOf[collection]).map(([field, { holds }]) => [field, holds] as const)
	);

const perCollection = <T>(
	make: (collection: CollectionName) => T
): Readonly<Record<CollectionName, T>> =>
	Object.fromEntries(collectionNames.map((name) => [name, make(name)] as const)) as Record<
		CollectionName,
		T
	>;

/** An object without its id, every field there and nothing else: the value of an object patch. */
export const valueSchemas = perCollection(
	(collection) =>
		v.strictObject(fieldEntries(collection), 'value_not_allowed') as v.GenericSchema<
			unknown,
			JsonObject
		>
);

/** A whole object of a collection, made out of what its fields hold. */
export const objectSchemas = perCollection(
	(collection) =>
		v.strictObject({ id, ...fieldEntries(collection) }, 'value_not_allowed') as v.GenericSchema<
			unknown,
			AnyObject
		>
);
