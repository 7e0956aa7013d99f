import type { SupabaseClient } from '@supabase/supabase-js';
import type { Id } from '#domain/shared/Id.ts';
import { DatabaseRefusal } from './callFunction.ts';

/** Names of the members of a network by their user id. */
export async function memberNames(
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
