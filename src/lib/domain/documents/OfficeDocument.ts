import type { Id } from '#domain/shared/Id.ts';
import type { DocumentKind } from './documentKinds.ts';

/** A box to tick, ticked where the map knows that it holds. */
export interface Choice {
	readonly label: string;
	readonly chosen: boolean;
}

/** A line of a form: what it asks, what is known already, room for what is right. */
export interface FormRow {
	readonly label: string;
	readonly known: string;
	readonly choices?: readonly Choice[];
}

/** A piece of a document, whatever it is written as. */
export type Block =
	| { readonly kind: 'heading'; readonly text: string }
	| { readonly kind: 'paragraph'; readonly text: string }
	| { readonly kind: 'list'; readonly items: readonly string[] }
	| {
			readonly kind: 'form';
			readonly caption: string;
			/** Over what is asked, what is known, and the room for what is right. */
			readonly head: readonly [string, string, string];
			readonly rows: readonly FormRow[];
	  }
	| {
			readonly kind: 'table';
			readonly caption: string;
			readonly head: readonly string[];
			readonly rows: readonly (readonly string[])[];
	  }
	| { readonly kind: 'signatures'; readonly of: readonly string[] };

/** Head of a letter in the order of DIN 5008: who writes to whom, who answers questions, when. */
export interface LetterHead {
	readonly sender: string;
	/** Sender's address, for the line above the recipient's and the foot of the page. */
	readonly senderAddress: readonly string[];
	readonly recipient: readonly string[];
	/** Label and value: who is in charge, phone, mail, date. */
	readonly details: readonly (readonly [string, string])[];
}

/** A document to one partner, before it is a file or a mail. German throughout. */
export interface OfficeDocument {
	readonly kind: DocumentKind;
	readonly partner: Id;
	readonly title: string;
	readonly subject: string;
	readonly head: LetterHead;
	/** What is said before the form. */
	readonly opening: readonly Block[];
	readonly form: readonly Block[];
	/** The form goes with the letter on pages of its own; else it stands within, before the closing. */
	readonly isFormEnclosed: boolean;
	readonly closing: readonly Block[];
	/** What the text asks for and nobody has written down, in the words of the placeholders. */
	readonly gaps: readonly string[];
}
