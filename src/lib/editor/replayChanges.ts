import type { Change } from '#domain/history/Change.ts';
import type { Conflict } from '#domain/history/Conflict.ts';
import { rebase } from '#domain/history/rebase.ts';
import type { Network } from '#domain/network/Network.ts';

export interface Replayed {
	readonly network: Network;
	readonly conflicted: readonly {
		readonly change: Change;
		readonly conflicts: readonly Conflict[];
	}[];
}

/** Puts unsaved changes on top of what is saved; what no longer fits is told, not lost. */
export function replayChanges(confirmed: Network, changes: readonly Change[]): Replayed {
	let network = confirmed;
	const conflicted = changes.flatMap((change) => {
		const rebased = rebase(network, change);
		if (!rebased.ok) return [{ change, conflicts: rebased.error }];
		network = rebased.value.network;
		return [];
	});
	return { network, conflicted };
}
