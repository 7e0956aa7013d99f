import type { Change } from '#domain/history/Change.ts';
import type { Conflict } from '#domain/history/Conflict.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Instant } from '#domain/shared/Id.ts';

/** A change that could not be merged. It is kept until somebody decides. */
export interface ConflictedChange {
	readonly change: Change;
	readonly conflicts: readonly Conflict[];
	/** The network as this person saw it, with the change in it. */
	readonly own: Network;
}

/** What the line „gespeichert 14:03“ says. In every state but `saved` the changes are kept. */
export type SaveState =
	| { readonly kind: 'saved'; readonly at: Instant }
	| { readonly kind: 'saving'; readonly unsaved: number }
	| { readonly kind: 'offline'; readonly since: Instant; readonly unsaved: number }
	| { readonly kind: 'conflict'; readonly conflicts: readonly ConflictedChange[] }
	| {
			readonly kind: 'refused';
			readonly code: string;
			readonly errorId?: string;
			readonly unsaved: number;
	  }
	| { readonly kind: 'signedOut'; readonly unsaved: number };
