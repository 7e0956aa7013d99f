import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#domain/history/applyChange.ts';
import { invert } from '#domain/history/invert.ts';
import { parseChange } from '#domain/history/parseChange.ts';
import { squash } from '#domain/history/squash.ts';
import { UndoStack } from '#domain/history/UndoStack.ts';
import { parseNetwork } from '#domain/network/parseNetwork.ts';
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

const stamp = (count: number) => ({ changeId: idOf(7, count), at: noon });
const isSameSight = (a: Parameters<typeof withoutOrphans>[0], b: typeof a): boolean =>
	isSameNetwork(withoutOrphans(a), withoutOrphans(b));

describe('history', { timeout: 60_000 }, () => {
	it('comes back to the first network when every change is taken back', () =>
		expectHolds(
			fc.property(arbitraryNetwork, arbitraryIntents(25), (start, intents) => {
				const { network, changes } = play(start, intents, 2);
				const undone = changes
					.toReversed()
					.reduce(
						(held, change, count) => applyChange(held, invert(change, stamp(count))),
						network
					);
				return isSameSight(undone, start);
			})
		));

	it('comes back by undo and forth again by redo', () =>
		expectHolds(
			fc.property(arbitraryNetwork, arbitraryIntents(25), (start, intents) => {
				const { network: end, changes } = play(start, intents, 2);
				const stack = new UndoStack();
				for (const change of changes) stack.push(change);
				let network = end;
				let count = 0;
				const walk = (direction: 'undo' | 'redo'): void => {
					for (;;) {
						const step = stack[direction](network, stamp((count += 1)));
						if (!step) return;
						if (!step.ok) throw new Error(JSON.stringify(step.error));
						network = step.value.network;
					}
				};
				walk('undo');
				const isBack = isSameSight(network, start);
				walk('redo');
				return isBack && isSameSight(network, end);
			})
		));

	it('makes changes that survive JSON and the parse door unharmed', () =>
		expectHolds(
			fc.property(arbitraryNetwork, arbitraryIntents(20), (start, intents) => {
				for (const change of play(start, intents, 2).changes) {
					const parsed = parseChange(JSON.parse(JSON.stringify(change)));
					expect(parsed).toEqual({ ok: true, value: change });
				}
			}),
			100
		));

	it('makes networks that survive JSON and the parse door unharmed', () =>
		expectHolds(
			fc.property(arbitraryNetwork, (network) => {
				const parsed = parseNetwork(JSON.parse(JSON.stringify(network)));
				expect(parsed).toEqual({ ok: true, value: network });
			}),
			100
		));

	it('squashes a row of changes into one that does, and undoes, the same', () =>
		expectHolds(
			fc.property(arbitraryNetwork, arbitraryIntents(12), (start, intents) => {
				const { network, changes } = play(start, intents, 2);
				const [first, ...rest] = changes;
				fc.pre(first !== undefined);
				if (!first) return false;
				const squashed = rest.reduce(squash, first);
				const done = applyChange(start, squashed);
				const undone = applyChange(done, invert(squashed, stamp(0)));
				return isSameSight(done, network) && isSameSight(undone, start);
			}),
			400
		));

	it('takes back a taking back to the change itself', () =>
		expectHolds(
			fc.property(arbitraryNetwork, arbitraryIntents(8), (start, intents) => {
				for (const change of play(start, intents, 2).changes)
					expect(invert(invert(change, stamp(0)), stamp(1)).patches).toEqual(change.patches);
			}),
			100
		));

	it('never touches the network it was given', () =>
		expectHolds(
			fc.property(arbitraryIntents(20), arbitraryIntents(20), (before, after) => {
				const start = play(emptyTestNetwork(), before, 1).network;
				const picture = JSON.stringify(start);
				const { changes } = play(start, after, 2);
				changes.reduce(applyChange, start);
				return JSON.stringify(start) === picture;
			}),
			100
		));
});
