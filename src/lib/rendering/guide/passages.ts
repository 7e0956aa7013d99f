import { textFor, textLanguages, type Texts } from '#domain/shared/Texts.ts';
import { cleanLine, cleanParagraphs } from './cleanText.ts';
import type { Part, Passage } from './PrintParts.ts';

/** Leichte Sprache is German to a screen reader. */
const tagOf = (language: string): string => (language === 'de-simple' ? 'de' : language);

/** German text, or the first language there is: nothing that was written is left out of print. */
function printText(texts: Texts): { text: string; language: string } | null {
	const german = textFor(texts, 'de');
	if (german) return { text: german.text, language: 'de' };
	const language = textLanguages.find((candidate) => texts[candidate]);
	return language ? { text: texts[language] ?? '', language: tagOf(language) } : null;
}

export function passage(texts: Texts): Passage | null {
	const found = printText(texts);
	return found ? { text: cleanLine(found.text), language: found.language } : null;
}

export const german = (text: string): Passage => ({ text: cleanLine(text), language: 'de' });

/** Paragraphs of a text in its language. */
export function passages(texts: Texts): Passage[] {
	const found = printText(texts);
	if (!found) return [];
	return cleanParagraphs(found.text).map((text) => ({ text, language: found.language }));
}

const plain = { href: null, literal: false, pieces: [] } as const;

/** Paragraphs as parts of one row. */
export const textParts = (texts: Texts): Part[] =>
	passages(texts).map((found) => ({ ...found, ...plain }));

export const plainPart = (text: string): Part => ({
	...german(text),
	...plain
});

/** A number, a time or an address: never hyphenated; linked if the address is safe. */
export const literalPart = (text: string, href: string | null = null): Part => ({
	...german(text),
	...plain,
	href,
	literal: true
});

/** A web address as people read it, with the places where a line may end. */
export function webPart(label: string, href: string | null): Part {
	const text = cleanLine(label).replaceAll('\u200b', '');
	const pieces = text.split(/(?<=\/)(?=[^/])|(?=[?#])/).flatMap(shortPieces);
	return { text, language: 'de', href, literal: true, pieces };
}

/** No piece is longer than a line. */
const shortPieces = (piece: string): string[] => piece.match(/.{1,60}/gsu) ?? [];
