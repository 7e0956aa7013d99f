import { isRecord } from './isRecord.ts';
import { fromRows, internalTable, toRows, type Row } from './rowMapping.ts';
import type { Change, Patch } from '#domain/history/Change.ts';
import { touchedBy } from '#domain/history/touchedBy.ts';
import { collectionOf, specOf } from '#domain/network/AnyObject.ts';
import { collectionNames, type Network } from '#domain/network/Network.ts';
import { parseNetwork } from '#domain/network/parseNetwork.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Json } from '#domain/shared/Json.ts';

type Tables = Readonly<Record<string, readonly Row[]>>;

/** What `apply_changes` writes (`p_rows`). */
export interface WrittenRows {
	readonly upsert: Readonly<Record<string, readonly Row[]>>;
	readonly delete: Readonly<Record<string, readonly Id[]>>;
	readonly personal: readonly Row[];
}

/** The network that the rows of a snapshot make. Throws if they break a rule of the domain. */
export function networkFromRows(id: Id, rows: unknown): Network {
	const tables = asTables(rows);
	const collections = collectionNames.map((collection) => {
		const internal = byId(tables[internalTable(collection)] ?? []);
		const objects = (tables[collection] ?? []).map((open) =>
			fromRows(collection, open, internal.get(String(open.id)) ?? {})
		);
		return [collection, Object.fromEntries(objects.map((object) => [object.id, object]))] as const;
	});
	const network = {
		id,
		...Object.fromEntries(collections),
		personalValues: personalValues(tables)
	};
	const parsed = parseNetwork(withVisibleAnchor(network, id));
	if (parsed.ok) return parsed.value;
	const [problem] = parsed.error;
	throw new Error(`The rows of a network break the rule ${problem?.code ?? 'unknown'}`);
}

/** A reader does not see internal objects; the anchor may be one of them. */
function withVisibleAnchor(network: Record<string, unknown>, id: Id): Record<string, unknown> {
	const profiles = network.networks;
	const profile = isRecord(profiles) ? profiles[id] : null;
	if (!isRecord(profile) || typeof profile.anchor !== 'string') return network;
	const seen = isRecord(network.organizations) && profile.anchor in network.organizations;
	return seen ? network : { ...network, networks: { [id]: { ...profile, anchor: null } } };
}

/** The rows that changes leave behind: touched objects as they are in the end, or their absence. */
export function rowsOfChanges(network: Network, changes: readonly Change[]): WrittenRows {
	const upsert: Record<string, Row[]> = {};
	const gone: Record<string, Id[]> = {};
	for (const { collection, id } of touchedBy(changes.flatMap((change) => change.patches))) {
		const objects = collectionOf(network, collection);
		const object = Object.hasOwn(objects, id) ? objects[id] : undefined;
		if (!object) {
			(gone[collection] ??= []).push(id);
			continue;
		}
		const { open, internal } = toRows(collection, network.id, object);
		(upsert[collection] ??= []).push(open);
		(upsert[internalTable(collection)] ??= []).push(internal);
	}
	return { upsert, delete: gone, personal: changes.flatMap(personalRows) };
}

/** New personal values of a change, with the contact and the field that refer to them. */
function personalRows(change: Change): readonly Row[] {
	return change.patches.flatMap((patch) =>
		fieldsSet(patch).flatMap(([field, id]): Row[] => {
			const isPerson = specOf(patch.collection, field)?.kind === 'person';
			const value = isPerson && typeof id === 'string' ? change.personal[id] : undefined;
			return value === undefined ? [] : [{ id, contact_id: patch.id, field, value }];
		})
	);
}

function fieldsSet(patch: Patch): readonly (readonly [string, Json])[] {
	if (patch.op === 'set') return [[patch.path, patch.after]];
	return patch.op === 'create' ? Object.entries(patch.value) : [];
}

function personalValues(tables: Tables): Record<string, Json> {
	const rows = tables.personal_values ?? [];
	return Object.fromEntries(rows.map((row) => [String(row.id), row.value ?? '']));
}

function byId(rows: readonly Row[]): ReadonlyMap<string, Row> {
	return new Map(rows.map((row) => [String(row.id), row]));
}

function asTables(rows: unknown): Tables {
	if (!isRecord(rows)) throw new Error('A snapshot without rows');
	return rows as Tables;
}
