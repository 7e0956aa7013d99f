import type { SupabaseClient } from '@supabase/supabase-js';
import type { Change } from '#domain/history/Change.ts';
import { summarizeChange, type ChangeSummary } from '#domain/history/summarizeChange.ts';
import type { Id, Instant } from '#domain/shared/Id.ts';
import { DatabaseRefusal } from './callFunction.ts';

/** One line of the history. */
export interface HistoryEntry {
	readonly revision: number;
	readonly at: Instant;
	/** Name of who did it; null if that is not known (any more). */
	readonly author: string | null;
	/** True for the operator's command line and for what was there from the start. */
	readonly byOperator: boolean;
	readonly summary: ChangeSummary;
}

export interface HistoryPage {
	/** Newest first. */
	readonly entries: readonly HistoryEntry[];
	/** Revision before which the next page begins; null at the beginning of all. */
	readonly olderBefore: number | null;
}

/** How many changes a page has, and how many objects of a change are named. */
const pageSize = 50;
const namedObjects = 5;

interface JournalRow {
	readonly revision: number;
	readonly author: Id | null;
	readonly at: Instant;
	readonly change: Change;
}

/**
 * Who changed what and when, a page at a time. Empty for those who may not read the journal.
 *
 * @param before only what happened before this revision; null for the newest
 */
export async function readHistory(
	client: SupabaseClient,
	network: Id,
	before: number | null
): Promise<HistoryPage> {
	const newest = client
		.from('journal')
		.select('revision, author, at, change')
		.eq('network_id', network);
	const asked = before === null ? newest : newest.lt('revision', before);
	const { data, error } = await asked
		.order('revision', { ascending: false })
		.limit(pageSize + 1)
		.overrideTypes<JournalRow[], { merge: false }>();
	if (error) throw new DatabaseRefusal(error, 'journal');
	const names = await memberNames(client, network);
	const rows = data.slice(0, pageSize);
	return {
		entries: rows.map(({ revision, author, at, change }) => ({
			revision: Number(revision),
			at: new Date(at).toISOString(),
			author: author === null ? null : (names.get(author) ?? null),
			byOperator: author === null,
			summary: summarizeChange(change, namedObjects)
		})),
		olderBefore: data.length > pageSize ? Number(rows.at(-1)?.revision) : null
	};
}

async function memberNames(
	client: SupabaseClient,
	network: Id
): Promise<ReadonlyMap<Id, string | null>> {
	const { data, error } = await client
		.from('members')
		.select('user_id, display_name')
		.eq('network_id', network)
		.overrideTypes<{ user_id: Id; display_name: string | null }[], { merge: false }>();
	if (error) throw new DatabaseRefusal(error, 'members');
	return new Map(data.map(({ user_id, display_name }) => [user_id, display_name]));
}
