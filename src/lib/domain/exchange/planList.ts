import { topicMarkCodes, type TopicMark } from '#domain/catalogue/topicMarks.ts';
import type { AddTopic, Batch } from '#domain/commands/Command.ts';
import type { Stamp } from '#domain/history/invert.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import { carriedOut } from './carriedOut.ts';
import { foldWord } from './foldWord.ts';
import type { ImportPlan } from './ImportPlan.ts';
import type { TableColumn } from './columns/TableColumn.ts';
import type { ColumnMapping } from './mapColumns.ts';
import type { FilesFailure } from './planFiles.ts';
import { batchOf, planImport, type ImportOptions } from './planImport.ts';
import { readTable, type Table, type TableFile } from './readTable.ts';
import { columnsOf, neededFields } from './tableColumns.ts';
import { decidedTopics, topicNames, type TopicNames } from './topicNames.ts';
import { guessTopic } from './topicGuess.ts';
import { topicPieces } from './readTopics.ts';

/** What becomes of a word that names no topic: one there is, a new one, or nothing. */
export type TopicDecision =
	| { readonly kind: 'take'; readonly topic: Id }
	| { readonly kind: 'new' }
	| { readonly kind: 'leave' };

/** Decisions by folded word (`foldWord`). */
export type TopicDecisions = Readonly<Record<string, TopicDecision | undefined>>;

export interface UnknownTopic {
	/** As the list writes it the first time. */
	readonly word: string;
	readonly key: string;
	readonly rows: number;
	readonly decision: TopicDecision;
}

export interface PlannedList extends ColumnMapping {
	readonly header: readonly string[];
	/** The first cells of each column, to see what it holds. */
	readonly samples: readonly (readonly string[])[];
	readonly unknownTopics: readonly UnknownTopic[];
	/** Columns that every row needs and that none of the list is, yet: then nothing is planned. */
	readonly missing: readonly TableColumn[];
	readonly plan: ImportPlan | null;
	/** New topics and rows together: one change, one undo. Null if there is nothing to do. */
	readonly command: Batch | null;
}

export type ListFailure = FilesFailure | { readonly code: 'list_too_long'; readonly file: string };

/** Longest change, in bytes of JSON, that one save can carry (a request has at most 5 MiB). */
const longestChange = 4_000_000;

/**
 * Plans one pasted list, with what somebody decided about its columns and its unknown topics.
 * Writes nothing. Words of topics that nobody decided about yet are guessed where only one topic
 * comes into question, else left out; the answer says so.
 */
export function planList(
	network: Network,
	list: TableFile,
	decisions: TopicDecisions,
	options: ImportOptions & Stamp
): Result<PlannedList, ListFailure> {
	const table = readTable(list);
	if (!table.ok) return table;
	const { header, columns, ignored, records } = table.value;
	const samples = samplesOf(table.value);
	const shape = { header, samples, columns, ignored };
	const missing = columnsOf[table.value.kind].filter(
		({ field }) =>
			neededFields[table.value.kind].includes(field) &&
			!columns.some(({ column }) => column.field === field)
	);
	if (missing.length > 0)
		return ok({ ...shape, missing, unknownTopics: [], plan: null, command: null });
	const topics = topicNames(network);
	const cells = columns
		.filter(({ column }) => column.form === 'topic' || column.form === 'topics')
		.flatMap(({ index }) => records.map((record) => record.cells[index] ?? ''));
	const unknownTopics = unknownIn(cells, topics).map((each) => ({
		...each,
		decision:
			(Object.hasOwn(decisions, each.key) ? decisions[each.key] : undefined) ??
			proposed(network, each.word)
	}));
	const added = newTopics(network, unknownTopics, options.newId);
	const decided = new Map<string, Id | null>(
		unknownTopics.map(({ key, decision }) => [
			key,
			decision.kind === 'take' ? decision.topic : (added.get(key)?.id ?? null)
		])
	);
	const withTopics = carriedOut(network, batchOf([...added.values()]), options);
	if (!withTopics.ok) return withTopics;
	const plan = planImport(withTopics.value.network, [list], {
		...options,
		topics: decidedTopics(topicNames(withTopics.value.network), decided)
	});
	if (!plan.ok) return plan;
	const rows = plan.value.command?.commands ?? [];
	const command = rows.length > 0 ? batchOf([...added.values(), ...rows]) : null;
	const whole = carriedOut(network, command, options);
	if (!whole.ok) return whole;
	const bytes = new TextEncoder().encode(JSON.stringify(whole.value.change ?? '')).length;
	if (bytes > longestChange) return err({ code: 'list_too_long', file: list.name });
	return ok({ ...shape, missing, unknownTopics, plan: plan.value, command });
}

const samplesOf = ({ header, records }: Table): readonly (readonly string[])[] =>
	header.map((_, index) =>
		records
			.map((record) => (record.cells[index] ?? '').trim())
			.filter((cell) => cell !== '')
			.slice(0, 3)
	);

function unknownIn(
	cells: readonly string[],
	topics: TopicNames
): readonly Omit<UnknownTopic, 'decision'>[] {
	const found = new Map<string, { word: string; key: string; rows: number }>();
	for (const cell of cells) {
		for (const word of topicPieces(cell, topics)) {
			const key = foldWord(word);
			if (key === '' || topics.find(word) !== null) continue;
			const held = found.get(key);
			if (held) held.rows += 1;
			else found.set(key, { word, key, rows: 1 });
		}
	}
	return [...found.values()];
}

function proposed(network: Network, word: string): TopicDecision {
	const topic = guessTopic(network, word);
	return topic === null ? { kind: 'leave' } : { kind: 'take', topic };
}

/** New areas behind those there are, each with a mark that nobody wears yet as long as there is one. */
function newTopics(
	network: Network,
	unknown: readonly UnknownTopic[],
	newId: () => Id
): ReadonlyMap<string, AddTopic> {
	const worn = new Set(Object.values(network.topics).map(({ mark }) => mark));
	const free = topicMarkCodes.filter((mark) => mark !== 'ring-grey' && !worn.has(mark));
	const last = Math.max(-1, ...Object.values(network.topics).map(({ position }) => position));
	const wanted = unknown.filter(({ decision }) => decision.kind === 'new');
	return new Map(
		wanted.map(({ word, key }, index) => {
			const mark: TopicMark | null = free[index] ?? null;
			const fields = { name: { de: word.slice(0, 300) }, mark, position: last + 1 + index };
			return [key, { type: 'addTopic', id: newId(), fields }];
		})
	);
}
