import type { SupabaseClient } from '@supabase/supabase-js';
import type { Id } from '#domain/shared/Id.ts';
import { DatabaseRefusal } from './callFunction.ts';

/** Somebody who works on a network; without a name while none was given. */
export interface Officer {
	readonly id: Id;
	readonly name: string | null;
}

/** Who may be in charge of a partner: owners and editors, by name. */
export async function listOfficers(
	client: SupabaseClient,
	network: Id
): Promise<readonly Officer[]> {
	const { data, error } = await client
		.from('members')
		.select('user_id, display_name')
		.eq('network_id', network)
		.in('role', ['owner', 'editor'])
		.order('display_name')
		.overrideTypes<{ user_id: Id; display_name: string | null }[], { merge: false }>();
	if (error) throw new DatabaseRefusal(error, 'members');
	return data.map(({ user_id, display_name }) => ({ id: user_id, name: display_name }));
}
