/**
 * Languages a network can hold texts for readers in (BCP 47; `de-simple` is Leichte Sprache).
 * German is the base: every other language falls back to it.
 */
export const textLanguages = [
	'de',
	'de-simple',
	'en',
	'tr',
	'ar',
	'fa',
	'uk',
	'ru',
	'fr',
	'ro'
] as const;

export type TextLanguage = (typeof textLanguages)[number];

/** One text per language. A missing key means: not written in this language yet. */
export type Texts = { readonly [L in TextLanguage]?: string };

export const baseLanguage: TextLanguage = 'de';

/** The text for a reader, and the language it really is in: what is missing falls back to German. */
export function textFor(
	texts: Texts,
	language: TextLanguage
): { readonly text: string; readonly language: TextLanguage } | null {
	const own = texts[language];
	if (own) return { text: own, language };
	const base = texts[baseLanguage];
	return base ? { text: base, language: baseLanguage } : null;
}
