import type { Change } from '#domain/history/Change.ts';
import { rebase } from '#domain/history/rebase.ts';
import type { RefusedChange } from '#domain/history/SaveRequest.ts';
import type { Network } from '#domain/network/Network.ts';

export interface Merged {
	readonly network: Network;
	readonly changes: readonly Change[];
	readonly refused: readonly RefusedChange[];
}

/** Puts changes on a network one after the other; those that conflict are left out. */
export function rebaseAll(network: Network, wanted: readonly Change[]): Merged {
	const changes: Change[] = [];
	const refused: RefusedChange[] = [];
	let merged = network;
	for (const change of wanted) {
		const result = rebase(merged, change);
		if (result.ok) {
			merged = result.value.network;
			changes.push(result.value.change);
		} else refused.push({ changeId: change.id, conflicts: result.error });
	}
	return { network: merged, changes, refused };
}
