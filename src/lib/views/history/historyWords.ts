import type { ChangedObject, ChangeSummary } from '#domain/history/summarizeChange.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Json } from '#domain/shared/Json.ts';
import type { Texts } from '#domain/shared/Texts.ts';
import type { RelationType } from '#domain/catalogue/relationTypes.ts';
import { m } from '#i18n/generated/messages.js';
import { relationWord } from '#i18n/words.ts';
import { fieldWord } from '#views/fieldWord.ts';
import { collectionWord, objectName, organizationName } from '#views/objectName.ts';
import { sheetCollections, type Opened } from '#views/opened.ts';
import { textHere } from '#views/topicWords.ts';

/** A line of the history as the server gives it. */
export interface HistoryLine {
	readonly author: string | null;
	readonly byOperator: boolean;
	readonly summary: ChangeSummary;
}

/** One object in the words of a person. */
export interface ObjectWords {
	/** „Partner „Caritas““ */
	readonly what: string;
	/** What happened to it: „hinzugefügt“, or the fields that were changed. */
	readonly how: string;
	/** Where to look at it; null if it is gone. */
	readonly opens: Opened | null;
}

export interface HistoryWords {
	/** „Anna hat Partner „Caritas“ geändert“ */
	readonly sentence: string;
	/** One line per object; empty where the sentence says it all. */
	readonly objects: readonly ObjectWords[];
	/** How many more there are than lines. */
	readonly more: number;
}

type Sentence = (inputs: { readonly author: string; readonly what: string }) => string;

/** Commands that say more than what they touched; of all others the objects tell. */
const sentences: Readonly<Record<string, Sentence>> = {
	import: m.shell_history_imported,
	newNetwork: m.shell_history_started,
	starterTopics: m.shell_history_starter_topics,
	placeOnMap: m.shell_history_moved,
	moveOnMap: m.shell_history_moved,
	arrangeMap: m.shell_history_arranged,
	changeNetwork: m.shell_history_settings,
	addSuccessor: m.history_added_successor,
	addMembers: m.history_added_members,
	removeMembers: m.history_removed_members,
	moveTopic: m.history_moved_topic,
	mergeOrganizations: m.history_merged_organizations,
	mergeTopics: m.history_merged_topics,
	completeStep: m.procedure_history_completed,
	planStep: m.procedure_history_planned
};

/** Says a change in words, by names as they are today, or as they were when it went. */
export function historyWords(network: Network, line: HistoryLine): HistoryWords {
	const { summary } = line;
	const author =
		line.author ?? (line.byOperator ? m.shell_history_operator() : m.shell_history_unknown());
	const objects = summary.objects.map((object) => objectWords(network, object));
	const [only] = summary.objects;
	const alone = summary.count === 1 && only !== undefined;
	const what = alone ? (objects[0]?.what ?? '') : m.shell_history_many({ count: summary.count });
	const sentence = sentenceOf(summary)({ author, what });
	// What came or went alone is named by the sentence already.
	const said = alone && only.fate !== 'changed' && sentences[summary.command] === undefined;
	return {
		sentence,
		objects: said && objects[0]?.opens === null ? [] : objects,
		more: summary.count - objects.length
	};
}

function sentenceOf({ command, isUndo, fates, count }: ChangeSummary): Sentence {
	const own = isUndo ? undefined : sentences[command];
	if (own) return own;
	if (fates.added === count) return m.shell_history_added;
	// What was removed takes along what hangs on it, and changes what referred to it.
	return fates.removed > 0 && fates.added === 0 ? m.shell_history_removed : m.shell_history_changed;
}

function objectWords(network: Network, object: ChangedObject): ObjectWords {
	const collection = sheetCollections.find((each) => each === object.collection);
	const exists = network[object.collection][object.id] !== undefined;
	return {
		what: whatWord(network, object, exists),
		how:
			object.fate === 'added'
				? m.shell_history_line_added()
				: object.fate === 'removed'
					? m.shell_history_line_removed()
					: fieldWords(object.fields),
		opens: collection && exists ? { collection, id: object.id, edit: false } : null
	};
}

/** Fields as forms label them, each once; one that no form has stays unsaid. */
const fieldWords = (fields: readonly string[]): string =>
	[...new Set(fields.map((field) => [field, fieldWord(field)] as const))]
		.filter(([field, word]) => field !== word)
		.map(([, word]) => word)
		.filter((word, index, all) => all.indexOf(word) === index)
		.join(', ');

function whatWord(network: Network, object: ChangedObject, exists: boolean): string {
	const { collection, id } = object;
	if (collection === 'networks') return m.settings_place();
	const name = exists ? nameNow(network, object) : nameThen(network, object);
	const kind =
		collection === 'maps'
			? m.workspace_map()
			: collection === 'guides'
				? m.workspace_guide()
				: collectionWord(collection);
	return m.shell_history_what({ kind, name: name || (id && m.shell_history_gone()) });
}

function nameNow(network: Network, { collection, id }: ChangedObject): string {
	if (collection === 'maps' || collection === 'guides')
		return textHere(network[collection][id]?.title ?? {}) || m.workspace_unnamed();
	return collection === 'networks' ? '' : objectName(network, collection, id);
}

/** What an object was called that is there no more; empty if the change does not say. */
function nameThen(network: Network, { collection, called }: ChangedObject): string {
	if (called === null) return '';
	const { name, title, from, to, type } = called;
	if (collection === 'relations')
		return [
			organizationName(network, idOf(from)),
			relationWord(type as RelationType, 'forward'),
			organizationName(network, idOf(to))
		].join(' ');
	const word = name ?? title;
	return typeof word === 'string' ? word : textHere((word ?? {}) as Texts);
}

const idOf = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);
