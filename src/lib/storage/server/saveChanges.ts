import type { SupabaseClient } from '@supabase/supabase-js';
import { oneAtATime } from './backend/embedded/oneAtATime.ts';
import { callFunction, DatabaseRefusal } from './callFunction.ts';
import { HeadCache, type Head } from './HeadCache.ts';
import { isRecord } from './isRecord.ts';
import { tellSaved } from './live/watches.ts';
import { rowsOfChanges } from './networkRows.ts';
import { changesSince } from './readNetworks.ts';
import { rebaseAll, type Merged } from './rebaseAll.ts';
import type { Change } from '#domain/history/Change.ts';
import type {
	JournalEntry,
	RefusedChange,
	SaveOutcome,
	SaveRequest
} from '#domain/history/SaveRequest.ts';
import type { Id } from '#domain/shared/Id.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';

export interface SaveRefusal {
	/**
	 * `not_found` no such network for this caller · `not_allowed` role too low · `invalid` the
	 * database refused the rows (`reason` says the rule) · `busy` colleagues were faster again and
	 * again · `unavailable` the database broke off. In every case nothing of the batch was written,
	 * or (`unavailable`) sending the same changes again settles it.
	 */
	readonly code: 'not_found' | 'not_allowed' | 'invalid' | 'busy' | 'unavailable';
	readonly reason?: string;
}

/** Whose changes they are, as the journal tells colleagues. */
export type Writer = Required<Pick<JournalEntry, 'author' | 'authorName'>>;

const cache = new HeadCache();
const queues = new Map<Id, ReturnType<typeof oneAtATime>>();
const mostTries = 10;

/**
 * Merges changes onto the head and writes them in one call; if the head has moved meanwhile, merges
 * again. Changes that conflict are left out and returned with both values, the others are saved.
 * Changes the journal already has are not written again, so sending a batch twice is safe.
 *
 * @param writer who the caller is; spares a question where nobody else was at work
 */
export async function saveChanges(
	client: SupabaseClient,
	network: Id,
	request: SaveRequest,
	writer: Writer | null = null
): Promise<Result<SaveOutcome, SaveRefusal>> {
	const queue = queues.get(network) ?? oneAtATime();
	queues.set(network, queue);
	return queue(async () => {
		try {
			return await save(client, network, request, writer);
		} catch (error) {
			if (!(error instanceof DatabaseRefusal)) throw error;
			const refusal = refusalOf(error);
			if (refusal.code !== 'not_allowed') cache.forget(network);
			return err(refusal);
		}
	});
}

async function save(
	client: SupabaseClient,
	network: Id,
	request: SaveRequest,
	writer: Writer | null
): Promise<Result<SaveOutcome, SaveRefusal>> {
	let head = await cache.get(client, network);
	let wanted = request.changes;
	for (let tries = 0; tries < mostTries; tries++) {
		if (typeof head === 'string') return err({ code: head });
		const merged = rebaseAll(head.network, wanted);
		const status = await write(client, head, merged.network, merged.changes, wanted);
		if (status === 'saved') {
			const revision = head.revision + merged.changes.length;
			cache.put({ network: merged.network, revision });
			const isWritten = merged.changes.length > 0;
			if (isWritten) tellSaved(network);
			// Nobody else was at work meanwhile: what the journal holds since is what was just written.
			if (writer && isWritten && request.base === head.revision)
				return ok(told(head.revision, merged, writer));
			return outcome(client, network, request.base, merged.refused);
		}
		if (status === 'known') wanted = await withoutKnown(client, network, wanted);
		head = await cache.refresh(client, network);
	}
	return err({ code: 'busy' });
}

type WriteStatus = 'saved' | 'stale' | 'known';

/**
 * Nothing left to write is no reason to skip the database: it decides who may see the conflicts,
 * which quote the network, and whether they are conflicts with the true head.
 */
async function write(
	client: SupabaseClient,
	head: Head,
	network: Head['network'],
	changes: readonly Change[],
	wanted: readonly Change[]
): Promise<WriteStatus> {
	if (wanted.length === 0) return 'saved';
	if (changes.length === 0) {
		const probe = await apply(client, network.id, -1, wanted, {});
		if (probe.status === 'known') return 'known';
		return probe.revision === head.revision ? 'saved' : 'stale';
	}
	const rows = rowsOfChanges(network, changes);
	return (await apply(client, network.id, head.revision, changes, rows)).status;
}

async function apply(
	client: SupabaseClient,
	network: Id,
	head: number,
	changes: readonly Change[],
	rows: object
): Promise<{ status: WriteStatus; revision: number }> {
	const reply = await callFunction(client, 'apply_changes', {
		p_network: network,
		p_head: head,
		p_changes: changes.map(({ personal: _, ...journaled }) => journaled),
		p_rows: rows
	});
	if (!isRecord(reply)) throw new Error('apply_changes gave no object');
	return { status: reply.status as WriteStatus, revision: Number(reply.revision) };
}

async function withoutKnown(
	client: SupabaseClient,
	network: Id,
	changes: readonly Change[]
): Promise<readonly Change[]> {
	const known = await callFunction(client, 'known_changes', {
		p_network: network,
		p_change_ids: changes.map((change) => change.id)
	});
	return isRecord(known) ? changes.filter((change) => !(change.id in known)) : changes;
}

/** What the database would tell, without asking it. */
const told = (before: number, { changes, refused }: Merged, writer: Writer): SaveOutcome => ({
	status: 'saved',
	revision: before + changes.length,
	changes: changes.map((change, index) => ({ ...writer, revision: before + index + 1, change })),
	conflicts: refused
});

async function outcome(
	client: SupabaseClient,
	network: Id,
	base: number,
	conflicts: readonly RefusedChange[]
): Promise<Result<SaveOutcome, SaveRefusal>> {
	const news = await changesSince(client, network, base);
	if (!news) return err({ code: 'not_found' });
	return ok({ status: 'saved', revision: news.revision, changes: news.changes, conflicts });
}

function refusalOf(error: DatabaseRefusal): SaveRefusal {
	if (error.code === '42501') return { code: 'not_allowed' };
	if (error.code === 'P0001' || error.code.startsWith('23'))
		return { code: 'invalid', reason: error.code === 'P0001' ? error.reason : error.code };
	if (error.code.startsWith('57') || error.code.startsWith('08')) return { code: 'unavailable' };
	throw error;
}
