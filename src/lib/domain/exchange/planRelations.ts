import type { AddRelation, ChangeRelation } from '#domain/commands/Command.ts';
import { relationTypes, type RelationType } from '#domain/catalogue/relationTypes.ts';
import type { Network } from '#domain/network/Network.ts';
import { relationFields, type Relation } from '#domain/network/Relation.ts';
import type { Id } from '#domain/shared/Id.ts';
import { differingFields } from './differingFields.ts';
import type { Reason, RowReport } from './ImportPlan.ts';
import type { ImportIndexes } from './ImportIndexes.ts';
import type { PlannedTable, PlanContext } from './planImport.ts';
import { readEnds, type Ends } from './readEnds.ts';
import { readRow, type RowValues } from './readRow.ts';
import { settleNotes } from './translationCells.ts';
import type { Table } from './readTable.ts';

type Command = AddRelation | ChangeRelation;

/** Plans the rows of a table of relations; ends may be partners that the same import adds. */
export function planRelations(
	network: Network,
	table: Table,
	{ partners: index }: ImportIndexes,
	context: PlanContext
): PlannedTable {
	const rows: RowReport[] = [];
	const commands: Command[] = [];
	const firstLines = new Map<Id, number>();
	const known = new KnownRelations(network);
	for (const record of table.records) {
		const row = readRow(table, record, context);
		const { line } = record;
		const ends = readEnds(row, index, context.words);
		const label = ends.label;
		const refuse = (reasons: readonly Reason[]): void => {
			rows.push({ line, label, outcome: 'refused', reasons, changes: [] });
		};
		const reasons = [...row.reasons, ...ends.reasons];
		if (reasons.length > 0 || !ends.value) {
			refuse(reasons);
			continue;
		}
		const matched = known.find(row.values.sourceId, ends.value);
		const id = matched ?? context.newId();
		const first = firstLines.get(id);
		if (first !== undefined) {
			refuse([{ code: 'row_double', column: null, value: label, number: first }]);
			continue;
		}
		const held = matched === null ? undefined : network.relations[id];
		const backwards = dateReason(row, held);
		if (backwards) {
			refuse([backwards]);
			continue;
		}
		firstLines.set(id, line);
		known.note(id, row.values.sourceId, ends.value);
		const done = held ? changeRow(id, held, row, ends.value) : addRow(id, row, ends.value);
		if (done.command) commands.push(done.command);
		rows.push({ line, label, outcome: done.outcome, reasons: [], changes: done.changes });
	}
	return { rows, commands };
}

interface Planned {
	readonly outcome: RowReport['outcome'];
	readonly changes: readonly string[];
	readonly command: Command | null;
}

function addRow(id: Id, { values }: RowValues, ends: Ends): Planned {
	const fields = settleNotes({ ...values, ...ends }, {}) as unknown as AddRelation['fields'];
	return { outcome: 'new', changes: [], command: { type: 'addRelation', id, fields } };
}

function changeRow(id: Id, held: Relation, row: RowValues, ends: Ends): Planned {
	const { sourceId, ...values } = row.values;
	const keyed = held.sourceId === null && sourceId !== id && sourceId !== undefined;
	const differing = differingFields(relationFields, held, {
		...settleNotes(values, held),
		...(keyed ? { sourceId } : {}),
		...(isSameEnds(held, ends) ? {} : ends)
	});
	const changes = Object.keys(differing).map((field) => row.headers[field] ?? field);
	if (changes.length === 0) return { outcome: 'same', changes, command: null };
	const fields = differing as ChangeRelation['fields'];
	return { outcome: 'changed', changes, command: { type: 'changeRelation', id, fields } };
}

function dateReason({ values, headers }: RowValues, held: Relation | undefined): Reason | null {
	const { since = held?.since, until = held?.until } = values;
	if (typeof since !== 'string' || typeof until !== 'string' || since <= until) return null;
	return { code: 'date_order', column: headers.until ?? headers.since ?? null, value: until };
}

/** Ends and type as one key; of symmetric relations the ends in either order. */
export function endsKey({ from, to, type }: Ends): string {
	const ends = relationTypes[type].symmetric ? [from, to].sort() : [from, to];
	return [type, ...ends].join(' ');
}

const isSameEnds = (held: Ends, ends: Ends): boolean => endsKey(held) === endsKey(ends);

/** Relations by source key, by id, and by what they connect. */
class KnownRelations {
	readonly #byKey = new Map<string, Id>();
	readonly #byEnds = new Map<string, Id>();

	constructor(network: Network) {
		for (const relation of Object.values(network.relations)) {
			this.#byKey.set(relation.id, relation.id);
			this.note(relation.id, relation.sourceId, relation);
		}
	}

	note(id: Id, sourceId: unknown, ends: { from: Id; to: Id; type: RelationType }): void {
		if (typeof sourceId === 'string' && !this.#byKey.has(sourceId)) this.#byKey.set(sourceId, id);
		const key = endsKey(ends);
		if (!this.#byEnds.has(key)) this.#byEnds.set(key, id);
	}

	find(sourceId: unknown, ends: Ends): Id | null {
		const keyed = typeof sourceId === 'string' ? this.#byKey.get(sourceId) : undefined;
		return keyed ?? this.#byEnds.get(endsKey(ends)) ?? null;
	}
}
