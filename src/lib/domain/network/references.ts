import type { Id } from '#domain/shared/Id.ts';
import { isJsonObject, type Json } from '#domain/shared/Json.ts';
import type { AnyObject } from './AnyObject.ts';
import type { FieldSpec } from './fieldKinds.ts';
import { mapFields } from './NetworkMap.ts';
import { collectionNames, fieldsOf, type CollectionName } from './Network.ts';

/** One field of a collection that holds ids of another. */
export interface ReferenceField {
	readonly from: CollectionName;
	readonly field: string;
	readonly spec: FieldSpec;
	readonly to: CollectionName;
	/** Key within the field's value, for the query of a map. */
	readonly key: string | null;
}

const ofSpecs: readonly ReferenceField[] = collectionNames.flatMap((from) =>
	Object.entries(fieldsOf[from]).flatMap(([field, spec]) =>
		spec.refers ? [{ from, field, spec, to: spec.refers, key: null }] : []
	)
);

/** A map's query is one value that holds ids of two collections. */
const inQuery = { from: 'maps', field: 'query', spec: mapFields.query } as const;
const ofQueries: readonly ReferenceField[] = [
	{ ...inQuery, to: 'topics', key: 'topics' },
	{ ...inQuery, to: 'organizations', key: 'exclude' }
];

export const referenceFields: readonly ReferenceField[] = [...ofSpecs, ...ofQueries];

/** The ids an object holds in one reference field. */
export function idsIn(object: AnyObject, { field, spec, key }: ReferenceField): readonly Id[] {
	const value: Json | undefined = object[field];
	if (key !== null) return isJsonObject(value) ? ((value[key] ?? []) as readonly Id[]) : [];
	if (value === null || value === undefined) return [];
	if (spec.kind === 'record') return Object.keys(value);
	return Array.isArray(value) ? (value as readonly Id[]) : [value as Id];
}
