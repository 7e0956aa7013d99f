import type { SupabaseClient } from '@supabase/supabase-js';
import { callFunction, DatabaseRefusal } from './callFunction.ts';
import { isRecord } from './isRecord.ts';
import { networkFromRows } from './networkRows.ts';
import type { JournalEntry } from '#domain/history/SaveRequest.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import type { Texts } from '#domain/shared/Texts.ts';

export type MemberRole = 'owner' | 'editor' | 'counsellor' | 'reader';

export interface NetworkEntry {
	readonly id: Id;
	readonly slug: string;
	readonly title: Texts;
	readonly revision: number;
}

export interface LoadedNetwork {
	readonly network: Network;
	readonly revision: number;
	readonly role: MemberRole;
	/** The right to publish (Freigabe), granted apart from the role. */
	readonly canPublish: boolean;
}

/** The networks the caller is a member of (the operator: all), by address. */
export async function listNetworks(client: SupabaseClient): Promise<readonly NetworkEntry[]> {
	const { data, error } = await client
		.from('networks')
		.select('id, slug, title, revision')
		.order('slug');
	if (error) throw new DatabaseRefusal(error, 'networks');
	return data;
}

/** The whole network as far as the caller may see it. A stranger is told what nobody is there. */
export async function readNetwork(
	client: SupabaseClient,
	slug: string
): Promise<Result<LoadedNetwork, 'not_found'>> {
	const { data, error } = await client
		.from('networks')
		.select('id')
		.eq('slug', slug)
		.maybeSingle<{ id: Id }>();
	if (error) throw new DatabaseRefusal(error, 'networks');
	const loaded = data ? await readSnapshot(client, data.id) : null;
	return loaded ? ok(loaded) : err('not_found');
}

/** The same by id; null for who is no member. */
export async function readSnapshot(
	client: SupabaseClient,
	network: Id
): Promise<LoadedNetwork | null> {
	const snapshot = await callFunction(client, 'network_snapshot', { p_network: network });
	if (!isRecord(snapshot)) return null;
	return {
		network: networkFromRows(network, snapshot.rows),
		revision: Number(snapshot.revision),
		role: snapshot.role as MemberRole,
		canPublish: snapshot.canPublish === true
	};
}

/**
 * What happened after a revision, for live updates. `complete` is false for those who may not read
 * the journal (counsellor, reader): they load the network anew. Null for a stranger.
 */
export async function changesSince(
	client: SupabaseClient,
	network: Id,
	revision: number
): Promise<{
	readonly revision: number;
	readonly changes: readonly JournalEntry[];
	readonly complete: boolean;
} | null> {
	const reply = await callFunction(client, 'changes_since', {
		p_network: network,
		p_revision: revision
	});
	if (!isRecord(reply)) return null;
	const head = Number(reply.revision);
	const changes = reply.changes as readonly JournalEntry[];
	return { revision: head, changes, complete: changes.length === Math.max(0, head - revision) };
}
