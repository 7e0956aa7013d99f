import { fieldsOf, type Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Json, JsonObject } from '#domain/shared/Json.ts';
import type { Texts } from '#domain/shared/Texts.ts';
import { differingFields } from './differingFields.ts';
import type { ImportIndexes } from './ImportIndexes.ts';
import type { Reason, RowReport } from './ImportPlan.ts';
import { ownedSpecs, type OwnedCommand, type OwnedKind } from './ownedKinds.ts';
import type { PlannedTable, PlanContext } from './planImport.ts';
import { readLocations } from './readLocations.ts';
import { readOwner } from './readOwner.ts';
import { settleNotes } from './translationCells.ts';
import { readRow, type RowValues } from './readRow.ts';
import type { Table } from './readTable.ts';

/** Plans the rows of a table of offers or of contacts; partners may be new in the same import. */
export function planOwned(
	network: Network,
	table: Table & { readonly kind: OwnedKind },
	indexes: ImportIndexes,
	context: PlanContext
): PlannedTable {
	const { nameField } = ownedSpecs[table.kind];
	const index = indexes[table.kind];
	const rows: RowReport[] = [];
	const commands: OwnedCommand[] = [];
	const firstLines = new Map<Id, number>();
	for (const record of table.records) {
		const row = readRow(table, record, context);
		const { line } = record;
		const name = (row.values[nameField] ?? {}) as Texts;
		const owner = readOwner(row, indexes);
		const label = [owner.label, name.de ?? ''].filter((part) => part !== '').join(' – ');
		const refuse = (reasons: readonly Reason[]): void => {
			rows.push({ line, label, outcome: 'refused', reasons, changes: [] });
		};
		const reasons = [...row.reasons, ...owner.reasons];
		if (reasons.length > 0 || !owner.value) {
			refuse(reasons);
			continue;
		}
		const places = readLocations(row, indexes, owner.value.organization);
		if (places.reasons.length > 0) {
			refuse(places.reasons);
			continue;
		}
		const place = table.kind === 'contacts' ? ownerPlace(owner.value) : [owner.value.organization];
		const named = index.byName(place, name);
		const known = index.byKey(row.values.sourceId) ?? (named.kind === 'one' ? named.id : null);
		if (known === null && named.kind === 'many') {
			refuse([
				{ code: 'name_ambiguous', column: row.headers[nameField] ?? null, value: name.de ?? '' }
			]);
			continue;
		}
		const id = known ?? context.newId();
		const first = firstLines.get(id);
		if (first !== undefined) {
			refuse([{ code: 'row_double', column: null, value: label, number: first }]);
			continue;
		}
		firstLines.set(id, line);
		const told = settleNotes(row.values, network[table.kind][id] ?? {});
		const located: JsonObject = places.value === null ? {} : { locations: places.value };
		const values = { ...told, ...owner.value, ...located };
		const key = row.values.sourceId;
		const sourceId = typeof key === 'string' ? key : null;
		index.note({ id, sourceId, owner: place, name });
		const done = planRow(network, table.kind, id, values, row);
		if (done.command) commands.push(done.command);
		rows.push({ line, label, outcome: done.outcome, reasons: [], changes: done.changes });
	}
	return { rows, commands };
}

const ownerPlace = (owner: { organization: Id; service?: Id }): readonly (Id | null)[] => [
	owner.organization,
	owner.service ?? null
];

interface Planned {
	readonly outcome: RowReport['outcome'];
	readonly changes: readonly string[];
	readonly command: OwnedCommand | null;
}

/** The fields come from cells that `readRow` has checked; references from the indexes. */
function planRow(
	network: Network,
	kind: OwnedKind,
	id: Id,
	values: Readonly<Record<string, Json>>,
	{ headers }: RowValues
): Planned {
	const { add, change } = ownedSpecs[kind];
	const held = network[kind][id];
	if (!held) {
		const command = { type: add, id, fields: values } as OwnedCommand;
		return { outcome: 'new', changes: [], command };
	}
	const fields: JsonObject = differingFields(fieldsOf[kind], held, withoutKey(values, id, held));
	const changes = Object.keys(fields).map((field) => headers[field] ?? field);
	if (changes.length === 0) return { outcome: 'same', changes, command: null };
	return { outcome: 'changed', changes, command: { type: change, id, fields } as OwnedCommand };
}

/** A key once given stays; an id in the key column is no key. */
function withoutKey(
	{ sourceId, ...rest }: Readonly<Record<string, Json>>,
	id: Id,
	held: { readonly sourceId: string | null }
): JsonObject {
	const isNewKey = held.sourceId === null && sourceId !== undefined && sourceId !== id;
	return isNewKey ? { ...rest, sourceId } : rest;
}
