/** How umlauts are written out: „München“ is found by `muenchen` and by `munchen`. */
type Umlauts = 'two letters' | 'one letter';

/** One character of a text as a search compares it; a space for what is no letter or digit. */
function foldCharacter(character: string, umlauts: Umlauts): string {
	const small = character.toLowerCase().replace(/[ßςıłøđ]/gu, (letter) => plain[letter] ?? letter);
	const spelled =
		umlauts === 'one letter'
			? small
			: small.replace(/[äöü]/gu, (umlaut) => twoLetters[umlaut] ?? umlaut);
	return spelled
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\p{L}\p{N}]/gu, ' ');
}

/** Letters that Unicode does not take apart. */
const plain: Record<string, string> = { ß: 'ss', ς: 'σ', ı: 'i', ł: 'l', ø: 'o', đ: 'd' };

const twoLetters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** A folded text, and for each of its characters where it stands in the text it came from. */
export interface FoldedText {
	readonly folded: string;
	readonly origin: readonly number[];
}

/** Folds a text (normalized to NFC) and remembers where everything came from. */
export function foldWithOrigin(text: string, umlauts: Umlauts): FoldedText {
	let folded = '';
	const origin: number[] = [];
	let at = 0;
	for (const character of text) {
		const piece = foldCharacter(character, umlauts);
		for (let i = 0; i < piece.length; i++) origin.push(at);
		folded += piece;
		at += character.length;
	}
	return { folded, origin };
}

/** Small letters and digits in words; accents, case and signs make no difference. */
export const foldText = (text: string, umlauts: Umlauts = 'two letters'): string =>
	foldCharacter(text.normalize('NFC'), umlauts).replace(/ +/gu, ' ').trim();

/** The words somebody looks for. */
export const wordsIn = (query: string): readonly string[] =>
	foldText(query).split(' ').filter(Boolean);

/**
 * Everything by which texts can be found, folded once: words stand behind a space, umlauts in both
 * spellings, a number also without its gaps (`030 23125` by `03023125`).
 */
export function haystackOf(texts: readonly string[]): string {
	const spelled = texts.flatMap((text) => {
		const digits = text.replace(/[\s()/–-]/gu, '');
		return [
			foldText(text),
			...(/[äöü]/iu.test(text.normalize('NFC')) ? [foldText(text, 'one letter')] : []),
			...(/^\+?\d{5,}$/u.test(digits) && digits !== text ? [foldText(digits)] : [])
		];
	});
	return ` ${spelled.join(' ')}`;
}

/** How well a haystack fits: 0 begins with the query, 1 words begin with it, 2 has it inside. */
export type Rank = 0 | 1 | 2;

/** @returns null unless every word is there */
export function rankOf(haystack: string, words: readonly string[]): Rank | null {
	if (!words.every((word) => haystack.includes(word))) return null;
	if (haystack.startsWith(` ${words.join(' ')}`)) return 0;
	return words.every((word) => haystack.includes(` ${word}`)) ? 1 : 2;
}
