import type { SupabaseClient } from '@supabase/supabase-js';
import { callFunction } from '../callFunction.ts';
import { isRecord } from '../isRecord.ts';
import type { MemberRole } from '../readNetworks.ts';
import type { Presence } from './News.ts';
import type { Id } from '#domain/shared/Id.ts';

export interface Pulse {
	readonly revision: number;
	readonly roles: Readonly<Record<Id, MemberRole>>;
	readonly here: readonly Presence[];
}

/** Somebody who is here, as it is written down. */
export type Here = Pick<Presence, 'connection' | 'person' | 'object'>;

/**
 * Where a network stands, who its members are and who is in it, for the operator. Null if it is gone.
 *
 * @param here who listens in this process; null leaves what was said before
 */
export async function networkPulse(
	service: SupabaseClient,
	network: Id,
	process: Id,
	here: readonly Here[] | null
): Promise<Pulse | null> {
	const pulse = await callFunction(service, 'network_pulse', {
		p_network: network,
		p_process: process,
		p_here: here
	});
	if (!isRecord(pulse)) return null;
	return {
		revision: Number(pulse.revision),
		roles: pulse.roles as Pulse['roles'],
		here: pulse.here as Pulse['here']
	};
}
