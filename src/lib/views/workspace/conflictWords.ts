import { canKeepBoth } from '#domain/commands/resolveConflicts.ts';
import type { Conflict } from '#domain/history/Conflict.ts';
import type { Json } from '#domain/history/Change.ts';
import type { CollectionName, Network } from '#domain/network/Network.ts';
import { isDay } from '#domain/shared/Day.ts';
import type { Id, Instant } from '#domain/shared/Id.ts';
import { textLanguages } from '#domain/shared/Texts.ts';
import { m } from '#i18n/generated/messages.js';
import { conflictSentence } from '#i18n/errorSentences.ts';
import { dayIn } from '#i18n/days.ts';
import { codeWord } from '#views/codeWord.ts';
import { fieldWord } from '#views/fieldWord.ts';
import { objectName, organizationName } from '#views/objectName.ts';
import { sheetCollections } from '#views/opened.ts';
import { textLanguageName } from '#views/textLanguageName.ts';
import { topicName } from '#views/topicWords.ts';

/** What one's own value can be written over: colleagues' values, deletions, edits. */
const mendable: readonly Conflict['reason'][] = [
	'changed',
	'deleted',
	'edited',
	'reference_missing'
];

/** A conflict as a person reads it. */
export interface ConflictWords {
	/** Which field of what, e.g. „Telefon – Caritas“. */
	readonly where: string;
	readonly why: string;
	readonly theirs: string;
	readonly mine: string;
	/** What the choices do, in the words of this conflict. */
	readonly keepTheirs: string;
	/** Null if one's own value has nowhere to go any more. */
	readonly keepMine: string | null;
	/** Line for the note if both are to be kept; null if that makes no sense here. */
	readonly note: string | null;
}

/**
 * Says a conflict in words: what clashed, both values, and what can be done with one's own.
 *
 * @param own the network as this person saw it, with the change in it
 * @param at when one made the change
 */
export function conflictWords(
	network: Network,
	own: Network,
	conflict: Conflict,
	at: Instant
): ConflictWords {
	const { patch, reason } = conflict;
	const path = 'path' in patch ? patch.path : '';
	const [field = '', key] = path.split('.');
	const language = textLanguages.find((each) => each === key);
	const collection = sheetCollections.find((each) => each === patch.collection);
	// What a colleague deleted is known only from one's own view.
	const where = collection && network[collection][patch.id] ? network : own;
	const name = collection ? objectName(where, collection, patch.id) : '';
	const label = language
		? `${fieldWord(field)} (${textLanguageName(language)})`
		: field && fieldWord(field);
	const mine =
		patch.op === 'delete'
			? m.live_conflict_deleted()
			: valueWord(own, patch.collection, field, conflict.mine);
	return {
		where: [label, name].filter(Boolean).join(' – '),
		why: conflictSentence({ reason }),
		theirs: theirsWord(network, own, conflict, field),
		mine,
		...choiceWords(reason),
		// A code of a list is no text: of two levels one is right.
		note:
			canKeepBoth(conflict) && !isCode(conflict, field)
				? m.live_conflict_note({ date: dayIn(at), field: label, value: mine })
				: null
	};
}

const isCode = ({ patch, theirs }: Conflict, field: string): boolean =>
	codeWord(patch.collection, field, String(theirs)) !== null;

const theirsWord = (network: Network, own: Network, conflict: Conflict, field: string): string => {
	const { reason, other, theirs, patch } = conflict;
	if (reason === 'deleted') return m.live_conflict_deleted();
	// What the change rests on was removed: it is known only from one's own view.
	const lost = reason === 'reference_missing' && other ? nameIn(own, other) : null;
	if (lost) return m.live_conflict_deleted_other({ name: lost });
	return valueWord(network, patch.collection, field, theirs);
};

const nameIn = (network: Network, id: Id): string | null => {
	const collection = sheetCollections.find((each) => network[each][id]);
	return collection ? objectName(network, collection, id) : null;
};

/** Deleted against edited is told apart from two values of one field. */
function choiceWords(reason: Conflict['reason']): Pick<ConflictWords, 'keepTheirs' | 'keepMine'> {
	if (reason === 'deleted')
		return {
			keepTheirs: m.live_conflict_leave_deleted(),
			keepMine: m.live_conflict_bring_back()
		};
	if (reason === 'edited')
		return { keepTheirs: m.live_conflict_keep_object(), keepMine: m.live_conflict_delete() };
	const keepTheirs = m.workspace_conflict_keep_theirs();
	return {
		keepTheirs,
		keepMine: mendable.includes(reason) ? m.workspace_conflict_keep_mine() : null
	};
}

/** A stored value as people know it: names for ids, words for codes. */
function valueWord(
	network: Network,
	collection: CollectionName,
	field: string,
	value: Json
): string {
	if (value === null || value === '') return m.workspace_conflict_nothing();
	if (typeof value === 'boolean') return value ? m.workspace_yes() : m.workspace_no();
	if (typeof value === 'object') {
		const named = value as { name?: unknown };
		return typeof named.name === 'string' ? named.name : m.workspace_conflict_whole();
	}
	const text = String(value);
	const topic = network.topics[text];
	if (topic) return topicName(topic);
	if (network.organizations[text]) return organizationName(network, text);
	if (network.services[text]) return objectName(network, 'services', text);
	if (isDay(text)) return dayIn(text);
	return codeWord(collection, field, text) ?? text;
}
