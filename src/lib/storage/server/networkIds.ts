import type { SupabaseClient } from '@supabase/supabase-js';
import { DatabaseRefusal } from './callFunction.ts';
import type { Id } from '#domain/shared/Id.ts';

/** For so long an answer is believed, in ms: only the operator moves a network to another address. */
const life = 60_000;
const most = 500;

const known = new Map<string, { readonly id: Id; readonly until: number }>();

/**
 * The network at an address, as far as the caller may know of it; null for a stranger. Asked anew
 * once a minute only: who saves every few seconds is not kept waiting for it. Whether somebody may
 * write is asked of the database at every write.
 *
 * @param user who asks: what one may know of is no answer for another
 */
export async function networkIdOf(
	client: SupabaseClient,
	user: Id,
	slug: string
): Promise<Id | null> {
	const key = `${user} ${slug}`;
	const answer = known.get(key);
	if (answer && answer.until > Date.now()) return answer.id;
	known.delete(key);
	const { data, error } = await client
		.from('networks')
		.select('id')
		.eq('slug', slug)
		.maybeSingle<{ id: Id }>();
	if (error) throw new DatabaseRefusal(error, 'networks');
	if (!data) return null;
	known.set(key, { id: data.id, until: Date.now() + life });
	const [oldest] = known.keys();
	if (oldest && known.size > most) known.delete(oldest);
	return data.id;
}

/** The answer turned out to be none: the next question goes to the database. */
export function forgetNetworkId(user: Id, slug: string): void {
	known.delete(`${user} ${slug}`);
}
