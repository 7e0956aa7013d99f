import fc from 'fast-check';
import { describe, it } from 'vitest';
import { rebase } from '#domain/history/rebase.ts';
import { parseNetwork } from '#domain/network/parseNetwork.ts';
import { arbitraryIntents, idOf } from '#tests/arbitraries/commands.ts';
import { isSameNetwork } from '#tests/arbitraries/mergeProperties.ts';
import { arbitraryNetwork, expectHolds, noon, play } from '#tests/arbitraries/networks.ts';
import { resolveConflicts, type Choice } from './resolveConflicts.ts';

const stamp = { changeId: idOf(8, 8), at: noon };

describe('deciding a conflict', { timeout: 60_000 }, () => {
	it('always leaves a sound network, or says that no choice mends it', () =>
		expectHolds(
			fc.property(
				arbitraryNetwork,
				arbitraryIntents(6),
				arbitraryIntents(6),
				fc.constantFrom<Choice>('mine', 'theirs'),
				(base, theirs, mine, choice) => {
					const head = play(base, theirs, 2).network;
					const { network: own, changes } = play(base, mine, 3);
					return changes.every((change) => {
						const resolved = resolveConflicts(head, change, () => choice, own, stamp);
						if (!resolved.ok) return true;
						const saved = rebase(head, resolved.value.change);
						return (
							saved.ok &&
							isSameNetwork(saved.value.network, resolved.value.network) &&
							parseNetwork(saved.value.network).ok
						);
					});
				}
			),
			400
		));

	it('changes nothing of what merges by itself', () =>
		expectHolds(
			fc.property(
				arbitraryNetwork,
				arbitraryIntents(4),
				arbitraryIntents(4),
				(base, theirs, mine) => {
					const head = play(base, theirs, 2).network;
					const { network: own, changes } = play(base, mine, 3);
					const [change] = changes;
					const merged = change ? rebase(head, change) : null;
					if (!change || !merged?.ok) return true;
					const resolved = resolveConflicts(head, change, () => 'theirs', own, stamp);
					return resolved.ok && isSameNetwork(resolved.value.network, merged.value.network);
				}
			)
		));
});
