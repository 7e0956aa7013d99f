import type { Locale } from '#i18n/words.ts';

/** Where a page stands, in every language of the interface. */
export interface PageAddress {
	/** Absolute, without query: for search engines and previews. */
	readonly canonical: string;
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
