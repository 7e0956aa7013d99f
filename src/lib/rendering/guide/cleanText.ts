/** Bidi embeddings, overrides and isolates: they could turn a phone number round on paper. */
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/gu;
/** Controls but tab and line break, byte order marks, non-characters, variation selectors. */
const unprintable =
	/[\p{Cc}--[\t\n]]|[\u{feff}\u{fff9}-\u{fffb}\u{fdd0}-\u{fdef}\u{e0000}-\u{e0fff}]|[\u{fffe}\u{ffff}]|\p{Variation_Selector}/gv;
const privateUse = /\p{Co}/gu;
/** More letters than any line holds: without a place to break they would leave the page. */
const endlessWord = /\S{37,}/gu;
const breakEvery = 12;

/**
 * A text of a user as it can be printed: well formed, composed, without signs that steer instead
 * of say something. What it says stays word for word.
 */
export const cleanText = (text: string): string =>
	text
		.toWellFormed()
		.replaceAll('\ufffd', '?')
		.normalize('NFC')
		.replace(/\r\n?/g, '\n')
		.replace(/\t/g, ' ')
		.replace(unprintable, '')
		.replace(bidiControls, '')
		.replace(privateUse, '')
		.replace(endlessWord, withBreaks)
		.trim();

/** Lets a word of more than 36 signs break (U+200B), without a hyphen that it does not have. */
function withBreaks(word: string): string {
	const signs = [...new Intl.Segmenter('de', { granularity: 'grapheme' }).segment(word)];
	return signs
		.map(({ segment }, index) =>
			index > 0 && index % breakEvery === 0 ? `\u200b${segment}` : segment
		)
		.join('');
}

/** One line: breaks become spaces. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s*\n\s*/g, ' ');

/** Paragraphs of a text, without empty ones. */
export const cleanParagraphs = (text: string): string[] =>
	cleanText(text)
		.split(/\n+/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== '');
