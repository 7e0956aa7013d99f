import { apply, type Applied, type Refusal } from '#domain/commands/apply.ts';
import type { Batch } from '#domain/commands/Command.ts';
import type { Stamp } from '#domain/history/invert.ts';
import type { Network } from '#domain/network/Network.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';

export interface RefusedCommand {
	readonly code: 'refused';
	readonly refusal: Refusal;
}

/** What a planned command makes of a network; nothing to do leaves it as it is, without a change. */
export function carriedOut(
	network: Network,
	command: Batch | null,
	stamp: Stamp
): Result<Pick<Applied, 'network'> & Partial<Applied>, RefusedCommand> {
	if (!command) return ok({ network });
	const applied = apply(network, command, stamp);
	return applied.ok ? applied : err({ code: 'refused', refusal: applied.error });
}
