import { Draft } from '#domain/network/Draft.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Change } from './Change.ts';
import { applyPatch } from './patchDraft.ts';

/** The network after a change that is known to fit it, e.g. one out of the journal. */
export function applyChange(network: Network, change: Change): Network {
	const draft = new Draft(network);
	for (const patch of change.patches) applyPatch(draft, patch);
	return draft.close(change.personal);
}
