import { getTextDirection, locales, type Locale } from './generated/runtime.js';

/** Languages that readers' pages are served in; German, the first, has no prefix in the path. */
export const readerLocales = locales;
export type { Locale };

/** Languages of the interface for those who sign in. */
export const staffLocales = ['de', 'en'] as const satisfies readonly Locale[];
export type StaffLocale = (typeof staffLocales)[number];

/** The interface for staff in the language of the page, else in German. */
export const staffLocale = (locale: Locale): StaffLocale =>
	staffLocales.find((each) => each === locale) ?? 'de';

/**
 * Who wrote or checked the fixed texts of readers' pages. `machine`: translated by machine, read by
 * nobody who grew up with the language; the page says so. Leichte Sprache is never made by machine:
 * its fixed texts are the German ones until people have written them.
 */
export const localeStates: Readonly<Record<Locale, 'written' | 'machine' | 'german'>> = {
	de: 'written',
	en: 'written',
	tr: 'machine',
	ar: 'machine',
	fa: 'machine',
	uk: 'machine',
	ru: 'machine',
	fr: 'machine',
	ro: 'machine',
	'de-simple': 'german'
};

export const isReaderLocale = (word: string | null): word is Locale =>
	readerLocales.some((each) => each === word);

/** Which way a page in this language runs. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' => getTextDirection(locale);

/**
 * What dates, numbers and names of languages are formatted by. Digits stay Latin and years
 * Christian, as on every letter of a German office.
 */
const formats: Readonly<Record<Locale, string>> = {
	de: 'de-DE',
	en: 'en-GB',
	tr: 'tr',
	ar: 'ar-u-ca-gregory-nu-latn',
	fa: 'fa-u-ca-gregory-nu-latn',
	uk: 'uk',
	ru: 'ru',
	fr: 'fr',
	ro: 'ro',
	'de-simple': 'de-DE'
};

export const formatOf = (locale: Locale): string => formats[locale];

/** Name of a language in itself, for a switch: „English“, „العربية“. */
export function ownNameOf(locale: Locale): string {
	if (locale === 'de-simple') return 'Leichte Sprache';
	const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
	return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
