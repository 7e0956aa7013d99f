import type { Id } from '#domain/shared/Id.ts';
import type { Json } from '#domain/shared/Json.ts';
import type { FieldSpec } from './fieldKinds.ts';
import { fieldsOf, type CollectionName, type Network } from './Network.ts';

/** An object of any collection, read by the names of its fields: for code driven by `fieldsOf`. */
export type AnyObject = { readonly id: Id; readonly [field: string]: Json };

export type AnyCollection = Readonly<Record<Id, AnyObject>>;

/** The one place where the types of the collections are widened to their common shape. */
export const collectionOf = (network: Network, collection: CollectionName): AnyCollection =>
	network[collection] as unknown as AnyCollection;

/** Never finds what a bare object inherits (`constructor`). */
export const specOf = (collection: CollectionName, field: string): FieldSpec | undefined =>
	Object.hasOwn(fieldsOf[collection], field) ? fieldsOf[collection][field] : undefined;
