import { collectionOf, specOf, type AnyObject } from '#domain/network/AnyObject.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import { isJsonObject } from '#domain/shared/Json.ts';
import type { CellEdit, RowCollection } from './CellEdit.ts';

/** What is looked for in texts, and what stands there afterwards. */
export interface Replacement {
	readonly find: string;
	readonly replace: string;
	readonly matchCase: boolean;
	readonly wholeWord: boolean;
}

/** A field of a collection in which is looked. */
export interface SearchedField {
	readonly collection: RowCollection;
	readonly field: string;
}

/** A text in which something was found, as it is and as it will be. */
export interface TextHit extends SearchedField {
	readonly id: Id;
	/** Of a text per language, which; null for a plain value. */
	readonly language: string | null;
	readonly before: string;
	readonly after: string;
}

/** A letter or digit of any script: what a word is made of. */
const inWord = '[\\p{L}\\p{N}_]';

function patternOf({ find, matchCase, wholeWord }: Replacement): RegExp {
	const plain = find.normalize('NFC').replace(/[$()*+.?[\\\]^{|}/-]/g, '\\$&');
	const whole = wholeWord ? `(?<!${inWord})${plain}(?!${inWord})` : plain;
	return new RegExp(whole, matchCase ? 'gu' : 'giu');
}

/** All texts that replacing would change, in the order of the fields. */
export function findHits(
	network: Network,
	fields: readonly SearchedField[],
	wanted: Replacement
): readonly TextHit[] {
	if (wanted.find === '') return [];
	const pattern = patternOf(wanted);
	const hits: TextHit[] = [];
	const look = (at: Omit<TextHit, 'before' | 'after'>, before: unknown): void => {
		if (typeof before !== 'string') return;
		// A text put in stands as it was typed: `$1` has no meaning in it.
		const after = before.replace(pattern, () => wanted.replace);
		if (after !== before) hits.push({ ...at, before, after });
	};
	for (const { collection, field } of fields)
		for (const object of Object.values(collectionOf(network, collection)))
			for (const [language, text] of textsIn(object, collection, field))
				look({ collection, field, id: object.id, language }, text);
	return hits;
}

function textsIn(
	object: AnyObject,
	collection: RowCollection,
	field: string
): readonly (readonly [language: string | null, text: unknown])[] {
	const value = object[field];
	if (specOf(collection, field)?.kind !== 'texts') return [[null, value]];
	return isJsonObject(value) ? Object.entries(value) : [];
}

/** The edit that a hit stands for; a text of which nothing is left is taken away. */
export const editOfHit = ({ collection, id, field, language, after }: TextHit): CellEdit => {
	const value = after.trim() === '' && (language !== null || field !== 'name') ? null : after;
	return { collection, id, field, value: language === null ? value : { [language]: value } };
};
