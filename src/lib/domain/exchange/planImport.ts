import type { Batch, SingleCommand } from '#domain/commands/Command.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import {
	rowOutcomes,
	type FileFailure,
	type ImportPlan,
	type OutcomeCounts,
	type RowOutcome,
	type RowReport,
	type TableReport
} from './ImportPlan.ts';
import { importIndexes, type ImportIndexes } from './ImportIndexes.ts';
import type { OwnedKind } from './ownedKinds.ts';
import { planOwned } from './planOwned.ts';
import { planPartners } from './planPartners.ts';
import { planRelations } from './planRelations.ts';
import { readTable, type Table, type TableFile } from './readTable.ts';
import { tableKinds } from './tableColumns.ts';
import type { TableWords } from './TableWords.ts';
import { topicNames, type TopicNames } from './topicNames.ts';

export interface ImportOptions {
	/** Words for codes, in the languages a table may be written in. */
	readonly words: TableWords;
	/** Ids are made outside the domain. */
	readonly newId: () => Id;
	/** Topics as cells may name them; else those of the network. */
	readonly topics?: TopicNames;
}

export interface PlanContext extends ImportOptions {
	readonly topics: TopicNames;
}

export interface PlannedTable {
	readonly rows: readonly RowReport[];
	readonly commands: readonly SingleCommand[];
}

/**
 * What importing these tables would do to the network, row by row, and the one command for it.
 * Partners are planned before what refers to them, in whatever order the files come. Rows that are refused
 * leave no trace; a file that cannot be read as a table at all fails the whole import.
 */
export function planImport(
	network: Network,
	files: readonly TableFile[],
	options: ImportOptions
): Result<ImportPlan, FileFailure> {
	const tables: Table[] = [];
	for (const file of files) {
		const table = readTable(file);
		if (!table.ok) return err(table.error);
		tables.push(table.value);
	}
	const [first] = files;
	if (first && tables.every(({ records }) => records.length === 0)) {
		return err({ code: 'no_rows', file: first.name });
	}
	const context = { ...options, topics: options.topics ?? topicNames(network) };
	const indexes = importIndexes(network);
	const reports: TableReport[] = [];
	const commands: SingleCommand[] = [];
	for (const table of inOrder(tables)) {
		const planned = planTable(network, table, indexes, context);
		commands.push(...planned.commands);
		const { file, kind, delimiter, ignored } = table;
		reports.push({ file, kind, delimiter, ignored, rows: planned.rows });
	}
	return ok({
		tables: reports,
		counts: countOutcomes(reports),
		topics: context.topics.all,
		command: batchOf(commands)
	});
}

const inOrder = (tables: readonly Table[]): Table[] =>
	tableKinds.flatMap((wanted) => tables.filter(({ kind }) => kind === wanted));

function planTable(
	network: Network,
	table: Table,
	indexes: ImportIndexes,
	context: PlanContext
): PlannedTable {
	const { kind } = table;
	if (kind === 'partners') return planPartners(network, table, indexes, context);
	if (kind === 'relations') return planRelations(network, table, indexes, context);
	return planOwned(network, { ...table, kind: kind satisfies OwnedKind }, indexes, context);
}

/** One command, so that one undo takes the import back. */
export const batchOf = (commands: readonly SingleCommand[]): Batch | null =>
	commands.length === 0 ? null : { type: 'batch', label: 'import', commands };

export function countOutcomes(tables: readonly TableReport[]): OutcomeCounts {
	const counts = Object.fromEntries(rowOutcomes.map((each) => [each, 0])) as Record<
		RowOutcome,
		number
	>;
	for (const { rows } of tables) rows.forEach(({ outcome }) => (counts[outcome] += 1));
	return counts;
}
