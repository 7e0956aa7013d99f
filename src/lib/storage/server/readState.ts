import type { SupabaseClient } from '@supabase/supabase-js';
import type { Change } from '#domain/history/Change.ts';
import { stateAt } from '#domain/history/stateAt.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Id, Instant } from '#domain/shared/Id.ts';
import { callFunction, DatabaseRefusal } from './callFunction.ts';
import { isRecord } from './isRecord.ts';
import { readNetwork } from './readNetworks.ts';

/**
 * The network as it was at a revision, without personal values: those are what they are today. Null
 * for who may not read the journal, and for a revision that never was.
 */
export async function readState(
	client: SupabaseClient,
	slug: string,
	revision: number
): Promise<Network | null> {
	const loaded = await readNetwork(client, slug);
	if (!loaded.ok) return null;
	const { network, revision: head } = loaded.value;
	if (revision > head) return null;
	const answer = await callFunction(client, 'changes_between', {
		p_network: network.id,
		p_after: revision,
		p_until: head
	});
	const changes = (isRecord(answer) ? answer.changes : []) as readonly Pick<Change, 'patches'>[];
	// Less than all means: not for this caller.
	if (changes.length !== head - revision) return null;
	if (!['owner', 'editor'].includes(loaded.value.role)) return null;
	return { ...stateAt(network, changes), personalValues: {} };
}

/**
 * The newest revision that was there at a moment; null before the first.
 *
 * @param at in any form that PostgreSQL knows, also with the name of a time zone
 */
export async function revisionAt(
	client: SupabaseClient,
	network: Id,
	at: string
): Promise<{ readonly revision: number; readonly at: Instant } | null> {
	const answer = await callFunction(client, 'revision_at', { p_network: network, p_at: at });
	return isRecord(answer)
		? { revision: Number(answer.revision), at: new Date(String(answer.at)).toISOString() }
		: null;
}

/** When a revision was made; null for the very beginning. */
export async function momentOf(
	client: SupabaseClient,
	network: Id,
	revision: number
): Promise<Instant | null> {
	const { data, error } = await client
		.from('journal')
		.select('at')
		.eq('network_id', network)
		.eq('revision', revision)
		.maybeSingle<{ at: string }>();
	if (error) throw new DatabaseRefusal(error, 'journal');
	return data ? new Date(data.at).toISOString() : null;
}

/** What the caller did last and may take back, oldest first. */
export async function ownChanges(client: SupabaseClient, network: Id): Promise<readonly Change[]> {
	const answer = await callFunction(client, 'own_changes', {
		p_network: network,
		p_limit: 100,
		p_days: 7
	});
	const changes = (isRecord(answer) ? answer.changes : []) as readonly Omit<Change, 'personal'>[];
	return changes.map((change) => ({ ...change, personal: {} }));
}
