import { shortHash } from './shortHash.ts';

/**
 * A short mark by which a text is recognised again: equal for texts that differ in spaces and line
 * breaks only. It tells whether a translation is still of the text that stands there.
 *
 * @returns at most 13 digits and letters; `''` for an empty text
 */
export function sourceMark(text: string): string {
	const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
	return plain === '' ? '' : shortHash(plain);
}
