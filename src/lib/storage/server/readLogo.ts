import type { SupabaseClient } from '@supabase/supabase-js';
import type { Id } from '#domain/shared/Id.ts';
import { DatabaseRefusal } from './callFunction.ts';

/** The logo of a network as its members have it, a `data:` address; null without one. */
export async function readLogo(client: SupabaseClient, network: Id): Promise<string | null> {
	const { data, error } = await client
		.from('networks')
		.select('logo')
		.eq('id', network)
		.maybeSingle<{ logo: string | null }>();
	if (error) throw new DatabaseRefusal(error, 'networks');
	return data?.logo ?? null;
}
