import { localizeHref, locales } from '#i18n/generated/runtime.js';
import type { Locale } from '#i18n/words.ts';

/** Where a page stands, in every language of the interface. */
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
		languages: locales.map((language) => ({
			locale: language,
			name: new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language,
			href: inLanguage(language),
			absolute: origin + inLanguage(language)
		}))
	};
}
