import { Draft } from '#domain/network/Draft.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Change } from './Change.ts';
import { applyPatch } from './patchDraft.ts';

/** Name of the change that the database writes when a person withdraws; it erases the values too. */
export const erasePersonCommand = 'erasePerson';

/** The network after a change that is known to fit it, e.g. one out of the journal. */
export function applyChange(network: Network, change: Change): Network {
	const draft = new Draft(network);
	for (const patch of change.patches) applyPatch(draft, patch);
	const changed = draft.close(change.personal);
	return change.command === erasePersonCommand ? withoutErased(changed, change) : changed;
}

function withoutErased(network: Network, change: Change): Network {
	const erased = new Set(
		change.patches.flatMap((patch) =>
			patch.op === 'set' && typeof patch.before === 'string' ? [patch.before] : []
		)
	);
	const kept = Object.entries(network.personalValues).filter(([id]) => !erased.has(id));
	return { ...network, personalValues: Object.fromEntries(kept) };
}
