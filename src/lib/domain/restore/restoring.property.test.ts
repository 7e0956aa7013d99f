import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '#domain/commands/apply.ts';
import { applyChange } from '#domain/history/applyChange.ts';
import type { Change } from '#domain/history/Change.ts';
import { invert } from '#domain/history/invert.ts';
import { parseChange } from '#domain/history/parseChange.ts';
import { stateAt } from '#domain/history/stateAt.ts';
import { collectionNames, type Network } from '#domain/network/Network.ts';
import { arbitraryIntents, idOf } from '#tests/arbitraries/commands.ts';
import { isSameNetwork } from '#tests/arbitraries/mergeProperties.ts';
import {
	arbitraryNetwork,
	emptyTestNetwork,
	expectHolds,
	noon,
	play,
	withoutOrphans
} from '#tests/arbitraries/networks.ts';
import { restoreLabel } from './restoreLabel.ts';
import { restoring, type RestoreScope } from './restoring.ts';
import { treeOf } from './treeOf.ts';

const stamp = { changeId: idOf(8, 1), at: noon };
const isSameSight = (a: Network, b: Network): boolean =>
	isSameNetwork(withoutOrphans(a), withoutOrphans(b));
const label = restoreLabel({ kind: 'network', at: noon, id: null });

function restored(
	now: Network,
	then: Network,
	scope: RestoreScope
): { network: Network; change: Change } {
	const applied = apply(now, restoring(now, then, scope, label).command, stamp);
	if (!applied.ok) throw new Error(JSON.stringify(applied.error));
	return applied.value;
}

const arbitraryPast = fc.record({
	start: arbitraryNetwork,
	intents: arbitraryIntents(25),
	back: fc.nat({ max: 25 })
});

describe('going back in the journal', { timeout: 60_000 }, () => {
	it('finds every earlier state, down to the empty network, and leads from there to the head', () =>
		expectHolds(
			fc.property(arbitraryIntents(40), (intents) => {
				const empty = emptyTestNetwork();
				const { network: head, changes } = play(empty, intents, 2);
				let forward = empty;
				for (const [index, change] of changes.entries()) {
					if (!isSameSight(stateAt(head, changes.slice(index)), forward)) return false;
					forward = applyChange(forward, change);
				}
				return isSameSight(forward, head);
			}),
			100
		));

	it('restores the network to exactly the state it was in, and takes that back exactly', () =>
		expectHolds(
			fc.property(arbitraryPast, ({ start, intents, back }) => {
				const { network: now, changes } = play(start, intents, 2);
				const kept = Math.max(0, changes.length - back);
				const then = stateAt(now, changes.slice(kept));
				const { network, change } = restored(now, then, 'everything');
				const undone = applyChange(network, invert(change, { changeId: idOf(8, 2), at: noon }));
				expect(parseChange(JSON.parse(JSON.stringify(change)))).toMatchObject({ ok: true });
				return isSameSight(network, then) && isSameSight(undone, now);
			})
		));

	it('restores any object with what hangs on it, leaves the network sound, and tells the rest', () =>
		expectHolds(
			fc.property(arbitraryPast, fc.nat(), fc.nat(), ({ start, intents }, kind, which) => {
				const { network: now, changes } = play(start, intents, 2);
				const then = stateAt(now, changes);
				const collection = collectionNames[kind % collectionNames.length] ?? 'organizations';
				const ids = Object.keys(then[collection]).sort();
				const id = ids[which % Math.max(ids.length, 1)];
				fc.pre(id !== undefined);
				if (id === undefined) return false;
				const root = { collection, id };
				const plan = restoring(now, then, [root], label);
				const applied = apply(now, plan.command, stamp);
				// Only the office itself is refused, as ever.
				if (!applied.ok) throw new Error(JSON.stringify(applied.error));
				const { network, change } = applied.value;
				const told = new Set(plan.left.map((left) => `${left.collection} ${left.id}`));
				const isAsThen = treeOf(then, root).every(
					(place) =>
						told.has(`${place.collection} ${place.id}`) ||
						JSON.stringify(network[place.collection][place.id]) ===
							JSON.stringify(then[place.collection][place.id]) ||
						isSameNetwork(
							{ ...then, [place.collection]: { x: network[place.collection][place.id] } },
							{ ...then, [place.collection]: { x: then[place.collection][place.id] } }
						)
				);
				const undone = applyChange(network, invert(change, { changeId: idOf(8, 2), at: noon }));
				return isAsThen && isSameSight(undone, now);
			}),
			400
		));
});
