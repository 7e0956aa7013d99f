import { organizationFields, type Organization } from '#domain/network/Organization.ts';
import type { AddOrganization, ChangeOrganization } from '#domain/commands/Command.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { JsonObject } from '#domain/shared/Json.ts';
import { differingFields } from './differingFields.ts';
import type { Reason, RowReport } from './ImportPlan.ts';
import type { PartnerIndex } from './PartnerIndex.ts';
import type { ImportIndexes } from './ImportIndexes.ts';
import { readRow, shown, type RowValues } from './readRow.ts';
import { settleNotes } from './translationCells.ts';
import type { PlannedTable, PlanContext } from './planImport.ts';
import { splitPlace } from './splitPlace.ts';
import type { Table } from './readTable.ts';

/** Plans the rows of a table of partners and tells the index about new ones. */
export function planPartners(
	network: Network,
	table: Table,
	{ partners: index }: ImportIndexes,
	context: PlanContext
): PlannedTable {
	const rows: RowReport[] = [];
	const commands: (AddOrganization | ChangeOrganization)[] = [];
	const fields = new Set(table.columns.map(({ column }) => column.field));
	const firstLines = new Map<Id, number>();
	for (const record of table.records) {
		const read = readRow(table, record, context);
		const row = { ...read, values: splitPlace(read.values, fields) };
		const { line } = record;
		const label = labelOf(row);
		const match = row.reasons.length > 0 ? refused(row.reasons) : matchRow(row, index);
		if ('reasons' in match) {
			rows.push({ line, label, outcome: 'refused', reasons: match.reasons, changes: [] });
			continue;
		}
		const id = match.id ?? context.newId();
		const first = firstLines.get(id);
		if (first !== undefined) {
			const reasons = [doubleReason(row, first)];
			rows.push({ line, label, outcome: 'refused', reasons, changes: [] });
			continue;
		}
		firstLines.set(id, line);
		const held = match.id === null ? undefined : network.organizations[id];
		const done = held ? changeRow(id, held, row) : addRow(id, row, index);
		if (done.command) commands.push(done.command);
		rows.push({ line, label, outcome: done.outcome, reasons: [], changes: done.changes });
	}
	return { rows, commands };
}

const labelOf = ({ values }: RowValues): string =>
	typeof values.name === 'string' ? values.name : '';

const refused = (reasons: readonly Reason[]): { reasons: readonly Reason[] } => ({ reasons });

type Match = { readonly id: Id | null } | { readonly reasons: readonly Reason[] };

/**
 * By source key (or id), then by exact name. A row with a key of its own meets only partners that
 * were there before: two branches of one name in one file stay two.
 */
function matchRow({ values, headers }: RowValues, index: PartnerIndex): Match {
	const { sourceId } = values;
	const name = String(values.name);
	const known = typeof sourceId === 'string' ? index.byKey(sourceId) : null;
	if (known !== null) return { id: known };
	const named = typeof sourceId === 'string' ? index.byFormerName(name) : index.byName(name);
	if (named.kind !== 'many') return { id: named.kind === 'one' ? named.id : null };
	return refused([{ code: 'name_ambiguous', column: headers.name ?? null, value: shown(name) }]);
}

function doubleReason({ values, headers }: RowValues, first: number): Reason {
	const field = typeof values.sourceId === 'string' ? 'sourceId' : 'name';
	return {
		code: 'row_double',
		column: headers[field] ?? null,
		value: shown(String(values[field])),
		number: first
	};
}

interface Planned {
	readonly outcome: RowReport['outcome'];
	readonly changes: readonly string[];
	readonly command: AddOrganization | ChangeOrganization | null;
}

function addRow(id: Id, { values }: RowValues, index: PartnerIndex): Planned {
	const fields = settleNotes(values, {}) as unknown as AddOrganization['fields'];
	index.add({ id, name: String(values.name), sourceId: fields.sourceId ?? null });
	return { outcome: 'new', changes: [], command: { type: 'addOrganization', id, fields } };
}

function changeRow(id: Id, held: Organization, row: RowValues): Planned {
	const told = settleNotes(row.values, held);
	const values = withoutPrimary(withoutKey(told, id, held), held.primaryTopic);
	const differing = differingFields(organizationFields, held, values);
	const changes = Object.keys(differing).map((field) => row.headers[field] ?? field);
	if (changes.length === 0) return { outcome: 'same', changes, command: null };
	const fields = differing as ChangeOrganization['fields'];
	return { outcome: 'changed', changes, command: { type: 'changeOrganization', id, fields } };
}

/** A key once given stays; an id in the key column is no key. */
function withoutKey(values: JsonObject, id: Id, held: { sourceId: string | null }): JsonObject {
	const { sourceId, ...rest } = values;
	return held.sourceId !== null || sourceId === id || sourceId === undefined
		? rest
		: { ...rest, sourceId };
}

/** The further topics never hold the primary one (`apply` sees to it, so comparing must too). */
function withoutPrimary(values: JsonObject, before: Id | null): JsonObject {
	const { topics, primaryTopic = before } = values;
	if (!Array.isArray(topics)) return values;
	return { ...values, topics: topics.filter((topic) => topic !== primaryTopic) };
}
