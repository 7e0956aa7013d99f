import type { Conflict } from '#domain/history/Conflict.ts';
import type { Json } from '#domain/history/Change.ts';
import type { CollectionName, Network } from '#domain/network/Network.ts';
import { isDay } from '#domain/shared/Day.ts';
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
	/** False if one's own value has nowhere to go any more. */
	readonly canKeepMine: boolean;
}

/**
 * Says a conflict in words: what clashed, both values, and whether one's own can still be kept.
 *
 * @param own the network as this person saw it, with the change in it
 */
export function conflictWords(network: Network, own: Network, conflict: Conflict): ConflictWords {
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
	return {
		where: [label, name].filter(Boolean).join(' – '),
		why: conflictSentence({ reason }),
		theirs: valueWord(network, patch.collection, field, conflict.theirs),
		mine: valueWord(own, patch.collection, field, conflict.mine),
		canKeepMine: mendable.includes(reason)
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
