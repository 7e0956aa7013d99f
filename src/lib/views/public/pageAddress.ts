import { localizeHref } from '#i18n/generated/runtime.js';
import { ownNameOf, readerLocales, type Locale } from '#i18n/locales.ts';

/** Where a page stands, in every language of readers. */
export interface PageAddress {
	/** Absolute, without query: for search engines and previews. */
	readonly canonical: string;
	/** Path of this page in its language. */
	readonly path: string;
	/** Start page of the network in the language of the page. */
	readonly network: string;
	readonly languages: readonly {
		readonly locale: Locale;
		/** Its own name, e.g. „English“. */
		readonly name: string;
		readonly href: string;
		readonly absolute: string;
	}[];
}

/**
 * @param origin public address of the app, e.g. `https://netz.example.org`
 * @param path of the page without a language, e.g. `/weimar-2015/map/netzwerkkarte`
 */
export function pageAddress(
	origin: string,
	network: string,
	path: string,
	locale: Locale
): PageAddress {
	const inLanguage = (language: Locale): string => localizeHref(path, { locale: language });
	return {
		canonical: origin + inLanguage(locale),
		path: inLanguage(locale),
		network: localizeHref(`/${network}`, { locale }),
		languages: readerLocales.map((language) => ({
			locale: language,
			name: ownNameOf(language),
			href: inLanguage(language),
			absolute: origin + inLanguage(language)
		}))
	};
}
