import { foldWord } from '#domain/exchange/foldWord.ts';
import type { Vocabulary } from '#domain/exchange/TableWords.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import { catalogueTableWords } from '#i18n/catalogueTableWords.ts';
import type { Option } from '#ui/Option.ts';
import { lazily } from './keptByRow.ts';
import type { ReadFault } from './readFault.ts';

/** Further words for the options: a catalogue in German and English, or names to be looked up. */
export type KnownWords = Vocabulary | ((word: string) => string | null);

/** Made once, when something is first pasted. */
const catalogue = lazily(catalogueTableWords);

const codeFor = (word: string, known: KnownWords | undefined): string | null | undefined =>
	typeof known === 'function' ? known(word) : known && catalogue()[known].get(foldWord(word));

/** A label of a list may be indented by a dash: a subtopic. */
const plain = (label: string): string => foldWord(label.replace(/^– /, ''));

/**
 * The option that a word means: by its label, its code, or any word of the catalogue for it. Labels
 * come first, so that what an office named itself is understood as it is shown.
 */
export function readOption(
	word: string,
	options: readonly Option[],
	known?: KnownWords
): Result<string, ReadFault> {
	const folded = foldWord(word);
	const named = options.filter(({ label }) => plain(label) === folded);
	if (named.length > 1) return err({ code: 'name_ambiguous', word: word.trim() });
	const code =
		named[0]?.value ??
		options.find(({ value }) => value.toLowerCase() === word.trim().toLowerCase())?.value ??
		codeFor(word, known);
	return options.some(({ value }) => value === code)
		? ok(code as string)
		: err({ code: 'word_unknown', word: word.trim() });
}

const piecesOf = (text: string, sign: RegExp): readonly string[] =>
	text
		.split(sign)
		.map((piece) => piece.trim())
		.filter(Boolean);

/**
 * Several words of a list. Cut at `;`, `|` and line ends; at commas only where a piece is not known
 * as it stands: „Arbeit, Anerkennung und Fachkräfte“ is one topic.
 */
export function readOptions(
	text: string,
	options: readonly Option[],
	known?: KnownWords
): Result<readonly string[], ReadFault> {
	const found: string[] = [];
	if (text.trim() === '') return ok(found);
	const whole = readOption(text, options, known);
	if (whole.ok) return ok([whole.value]);
	for (const piece of piecesOf(text, /[|;\n]/)) {
		const one = readOption(piece, options, known);
		const parts = one.ok ? [piece] : piecesOf(piece, /[,/]/);
		for (const part of parts) {
			const read = readOption(part, options, known);
			if (!read.ok) return read;
			found.push(read.value);
		}
	}
	return ok([...new Set(found)]);
}
