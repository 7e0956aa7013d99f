import type { Id } from '#domain/shared/Id.ts';
import type { Change } from './Change.ts';
import type { Conflict } from './Conflict.ts';

/** Changes and the revision of the network that they rest on. */
export interface SaveRequest {
	readonly base: number;
	readonly changes: readonly Change[];
}

/** A change as the journal holds it. */
export interface JournalEntry {
	readonly revision: number;
	/** User id; `null` for the operator. */
	readonly author: Id | null;
	readonly authorName?: string | null;
	readonly change: Change;
}

export interface RefusedChange {
	readonly changeId: Id;
	readonly conflicts: readonly Conflict[];
}

/** What the server did. `changes` is everything since `base`, own ones included, as journaled. */
export interface SaveOutcome {
	readonly status: 'saved';
	readonly revision: number;
	readonly changes: readonly JournalEntry[];
	readonly conflicts: readonly RefusedChange[];
}
