import { startOf } from '#domain/network/startOf.ts';
import { specOf, type AnyObject } from '#domain/network/AnyObject.ts';
import { fieldsOf, type CollectionName } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Json } from '#domain/shared/Json.ts';

export type Row = Readonly<Record<string, Json>>;

/** An object as its two rows: what may become public, and what never does. */
export interface RowPair {
	readonly open: Row;
	readonly internal: Row;
}

/** Name of the sibling table that holds the internal fields. */
export const internalTable = (collection: CollectionName): `${CollectionName}_internal` =>
	`${collection}_internal`;

/** `primaryTopic` → `primary_topic_id`; the suffix marks a column that holds one id. */
export function columnOf(collection: CollectionName, field: string): string {
	const spec = specOf(collection, field);
	if (!spec) throw new Error(`No such field: ${collection}.${field}`);
	const snake = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
	const holdsOneId = spec.kind === 'person' || (spec.kind === 'value' && spec.refers);
	return holdsOneId ? `${snake}_id` : snake;
}

/** Driven by `fieldsOf`, so that a new field needs a line there and a column, and nothing here. */
export function toRows(collection: CollectionName, network: Id, object: AnyObject): RowPair {
	const key: Record<string, Json> =
		collection === 'networks' ? { id: object.id } : { network_id: network, id: object.id };
	const open = { ...key };
	const internal = { ...key };
	for (const [field, spec] of Object.entries(fieldsOf[collection]))
		(spec.internal ? internal : open)[columnOf(collection, field)] = object[field] ?? null;
	return { open, internal };
}

/**
 * The object that two rows hold. A missing internal row (a reader does not see it) gives the values
 * that a new object starts with.
 */
export function fromRows(collection: CollectionName, open: Row, internal: Row): AnyObject {
	const object: Record<string, Json> = {};
	for (const [field, spec] of Object.entries(fieldsOf[collection])) {
		const value = (spec.internal ? internal : open)[columnOf(collection, field)];
		object[field] = value ?? startOf(spec);
	}
	return { ...object, id: String(open.id) };
}
