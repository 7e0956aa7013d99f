import type { SupabaseClient } from '@supabase/supabase-js';
import type { Change, Patch } from '#domain/history/Change.ts';
import { noHistoryFilter, type HistoryFilter } from '#domain/history/HistoryFilter.ts';
import type { GoneNames } from '#domain/history/NamedThing.ts';
import {
	summarizeChange,
	type ChangeSummary,
	type ObjectFate
} from '#domain/history/summarizeChange.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Id, Instant } from '#domain/shared/Id.ts';
import { callFunction } from './callFunction.ts';
import { goneNames } from './goneNames.ts';
import { isRecord } from './isRecord.ts';
import { journalFilter } from './journalFilter.ts';
import { memberNames } from './memberNames.ts';

/** One line of the history. */
export interface HistoryEntry {
	readonly revision: number;
	readonly at: Instant;
	/** Name of who did it; null if that is not known (any more). */
	readonly author: string | null;
	/** True for the operator's command line and for what was there from the start. */
	readonly byOperator: boolean;
	readonly summary: ChangeSummary;
	/** The first of its patches; personal values are in no patch to begin with. */
	readonly patches: readonly Patch[];
	readonly patchCount: number;
}

export interface HistoryPage {
	/** Newest first. */
	readonly entries: readonly HistoryEntry[];
	/** Revision before which the next page begins; null at the beginning of all. */
	readonly olderBefore: number | null;
	/** What things were called that the entries tell of and that are there no more. */
	readonly gone: GoneNames;
}

export interface HistoryQuestion {
	readonly filter?: HistoryFilter;
	/** Only what happened before this revision; null for the newest. */
	readonly before?: number | null;
	/** How many changes a page has. */
	readonly limit?: number;
}

/** How many changes a page has, how many objects of a change are named, how many patches shown. */
const pageSize = 50;
const namedObjects = 5;
const shownPatches = { inPage: 60, alone: 1_000 } as const;

interface JournalRow {
	readonly revision: number;
	readonly author: Id | null;
	readonly at: Instant;
	readonly change: Change;
	readonly patches: number;
	readonly count: Readonly<Partial<Record<ObjectFate, number>>> | null;
}

/**
 * Who changed what and when, a page at a time. Empty for those who may not read the journal.
 *
 * @param network as it is today: what is not in it is named out of the journal
 */
export async function readHistory(
	client: SupabaseClient,
	network: Network,
	{ filter = noHistoryFilter, before = null, limit = pageSize }: HistoryQuestion = {}
): Promise<HistoryPage> {
	const answer = await callFunction(client, 'journal_page', {
		p_network: network.id,
		p_before: before,
		p_limit: limit + 1,
		p_patches: filter.revision === null ? shownPatches.inPage : shownPatches.alone,
		p_filter: journalFilter(filter)
	});
	const all = (isRecord(answer) ? answer.changes : []) as readonly JournalRow[];
	const rows = all.slice(0, limit);
	const names = await memberNames(client, network.id);
	return {
		entries: rows.map(({ author, at, change, ...row }) => ({
			revision: Number(row.revision),
			at: new Date(at).toISOString(),
			author: author === null ? null : (names.get(author) ?? null),
			byOperator: author === null,
			summary: counted(summarizeChange(change, namedObjects), row.count),
			patches: change.patches,
			patchCount: row.patches
		})),
		olderBefore: all.length > limit ? Number(rows.at(-1)?.revision) : null,
		gone: await goneNames(
			client,
			network,
			rows.flatMap(({ change }) => change.patches)
		)
	};
}

/** The counts of the whole change, where only its first patches are at hand. */
function counted(summary: ChangeSummary, count: JournalRow['count']): ChangeSummary {
	if (!count) return summary;
	const { added = 0, removed = 0, changed = 0 } = count;
	return { ...summary, count: added + removed + changed, fates: { added, removed, changed } };
}
