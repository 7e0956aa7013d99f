import type { JournalEntry } from '#domain/history/SaveRequest.ts';
import type { Id } from '#domain/shared/Id.ts';

/** Somebody who has the network open, and what of it. */
export interface Presence {
	readonly connection: Id;
	readonly person: Id;
	readonly name: string;
	/** The partner or other object whose sheet is open. */
	readonly object: Id | null;
}

/**
 * Why nobody is told anything any more: signed out elsewhere · no longer a member, or no such network
 * · the server stops · the same window opened a newer stream.
 */
export type EndReason = 'signed_out' | 'not_found' | 'closing' | 'replaced';

/** What somebody who has a network open is told. */
export type News =
	| {
			readonly kind: 'changes';
			readonly revision: number;
			readonly changes: readonly JournalEntry[];
	  }
	/** For those who may not read the journal: the network is to be loaded anew. */
	| { readonly kind: 'reload'; readonly revision: number }
	| { readonly kind: 'presence'; readonly people: readonly Presence[] }
	/** Nothing has happened, and the line still stands. */
	| { readonly kind: 'beat' }
	| { readonly kind: 'end'; readonly reason: EndReason };

/** One window that has the network open. */
export interface Listener {
	/** Made by the window: a newer stream of it takes the place of the older. */
	readonly connection: Id;
	readonly person: Id;
	readonly object: Id | null;
	/** Revision up to which the window knows everything. */
	readonly since: number;
	/** Whether the session still holds: „überall abmelden“ ends streams as well. */
	readonly isSignedIn: () => Promise<boolean>;
	readonly tell: (news: News) => void;
}
