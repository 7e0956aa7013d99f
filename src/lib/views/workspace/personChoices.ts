/** Light or dark; `device` follows the system. */
export type Appearance = 'device' | 'light' | 'dark';

/** The page one is on, in a language of the interface. */
export interface LanguageLink {
	readonly locale: string;
	/** As the language calls itself. */
	readonly name: string;
	readonly href: string;
}
