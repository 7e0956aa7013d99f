import type { Change } from '#domain/history/Change.ts';
import {
	summarizeChange,
	type ChangedObject,
	type ChangeSummary
} from '#domain/history/summarizeChange.ts';
import { m } from '#i18n/generated/messages.js';
import { commandWords } from './commandWords.ts';
import { knownFieldWord } from './fieldWord.ts';
import { sheetCollections, type Opened } from './opened.ts';
import { calledName, kindWordOf, thingName, thingWord, type NameSource } from './thingName.ts';

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

export interface ChangeWords {
	/** „Anna hat Partner „Caritas“ geändert“ */
	readonly sentence: string;
	/** One line per object; empty where the sentence says it all. */
	readonly objects: readonly ObjectWords[];
	/** How many more there are than lines. */
	readonly more: number;
}

/** Says a change in words, by names as they are today, or as they were when it went. */
export function changeWords(source: NameSource, line: HistoryLine): ChangeWords {
	const { summary } = line;
	const author =
		line.author ?? (line.byOperator ? m.shell_history_operator() : m.shell_history_unknown());
	const objects = summary.objects.map((object) => objectWords(source, object));
	const [only] = summary.objects;
	const alone = summary.count === 1 && only !== undefined;
	const own = summary.isUndo ? null : commandWords(source, summary.command);
	const sentence = (own?.sentence ?? plainSentence(summary))({
		author,
		what: whatOf(source, summary)
	});
	// What came or went alone is named by the sentence already.
	const said = alone && only.fate !== 'changed' && own === null;
	return {
		sentence,
		objects: said && objects[0]?.opens === null ? [] : objects,
		more: summary.count - objects.length
	};
}

/** A change in a few words for the undo button: „Telefon von Partner „Caritas“ geändert“. */
export function shortChange(source: NameSource, change: Change): string {
	const summary = summarizeChange(change, 20);
	const what = whatOf(source, summary);
	const own = commandWords(source, change.command);
	if (own) return own.short({ what });
	const [only] = summary.objects;
	const fields = summary.count === 1 && only?.fate === 'changed' ? fieldWords(only.fields) : '';
	if (fields) return m.history_short_fields({ fields, what });
	if (summary.fates.added === summary.count) return m.history_short_added({ what });
	return takesAway(summary) ? m.history_short_removed({ what }) : m.history_short_changed({ what });
}

/** The one object that was meant, or how many there were. */
function whatOf(source: NameSource, { objects, count, fates }: ChangeSummary): string {
	const [first] = objects;
	if (!first) return m.shell_history_many({ count });
	// A partner that goes takes along what hangs on it: still it is the partner that was removed.
	const isMeant =
		count === 1 || (fates.removed > 0 && first.collection === 'organizations' && onlyOne(objects));
	return isMeant ? whatWord(source, first) : m.shell_history_many({ count });
}

const onlyOne = (objects: readonly ChangedObject[]): boolean =>
	objects.length > 1 &&
	objects.filter(({ collection, fate }) => collection === 'organizations' && fate === 'removed')
		.length === 1;

const takesAway = ({ fates }: ChangeSummary): boolean => fates.removed > 0 && fates.added === 0;

function plainSentence(
	summary: ChangeSummary
): (inputs: { readonly author: string; readonly what: string }) => string {
	if (summary.fates.added === summary.count) return m.shell_history_added;
	// What was removed takes along what hangs on it, and changes what referred to it.
	return takesAway(summary) ? m.shell_history_removed : m.shell_history_changed;
}

function objectWords(source: NameSource, object: ChangedObject): ObjectWords {
	return {
		what: whatWord(source, object),
		how:
			object.fate === 'added'
				? m.shell_history_line_added()
				: object.fate === 'removed'
					? m.shell_history_line_removed()
					: fieldWords(object.fields),
		opens: openedThing(source, object)
	};
}

/** Where to look at an object; null if it is gone or has no sheet. */
export function openedThing(
	{ network }: NameSource,
	{ collection, id }: Pick<ChangedObject, 'collection' | 'id'>
): Opened | null {
	const sheet = sheetCollections.find((each) => each === collection);
	return sheet && network[collection][id] !== undefined
		? { collection: sheet, id, edit: false }
		: null;
}

/** Fields as forms label them, each once; one that no form has stays unsaid. */
const fieldWords = (fields: readonly string[]): string =>
	[...new Set(fields.flatMap((field) => knownFieldWord(field) ?? []))].join(', ');

function whatWord(source: NameSource, { collection, id, called }: ChangedObject): string {
	if (called === null || thingName(source, collection, id) !== '')
		return thingWord(source, collection, id);
	const name = calledName(source, { collection, called }) || m.shell_history_gone();
	return m.shell_history_what({ kind: kindWordOf(collection), name });
}
