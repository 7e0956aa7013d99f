/** A part of a statement: what the law has everybody say, and what the office has filled in. */
export interface StatementSection {
	readonly heading: string | null;
	readonly parts: readonly StatementPart[];
}

export type StatementPart =
	/** A sentence in the language of the page. */
	| { readonly kind: 'said'; readonly text: string }
	/** What the office wrote, in German; line breaks stay. */
	| { readonly kind: 'written'; readonly label: string | null; readonly text: string }
	| {
			readonly kind: 'link';
			readonly label: string | null;
			readonly text: string;
			readonly href: string;
	  };

export const said = (text: string): StatementPart => ({ kind: 'said', text });

/** Nothing where nothing is filled in. */
export const written = (text: string | undefined, label: string | null = null): StatementPart[] =>
	text ? [{ kind: 'written', label, text }] : [];

export const mail = (address: string | undefined, label: string | null): StatementPart[] =>
	address ? [{ kind: 'link', label, text: address, href: `mailto:${address}` }] : [];

export const phone = (number: string | undefined, label: string | null): StatementPart[] =>
	number
		? [{ kind: 'link', label, text: number, href: `tel:${number.replace(/[^\d+]/g, '')}` }]
		: [];

export const web = (address: string | null): StatementPart[] =>
	address === null ? [] : [{ kind: 'link', label: null, text: address, href: address }];

/** Sections in which something stands. */
export const filled = (sections: readonly StatementSection[]): readonly StatementSection[] =>
	sections.filter(({ parts }) => parts.length > 0);
