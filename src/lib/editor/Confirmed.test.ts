import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '#domain/history/SaveRequest.ts';
import { arbitraryIntents, idOf } from '#tests/arbitraries/commands.ts';
import {
	arbitraryNetwork,
	emptyTestNetwork,
	expectHolds,
	noon,
	play
} from '#tests/arbitraries/networks.ts';
import { isSameNetwork } from '#tests/arbitraries/mergeProperties.ts';
import fc from 'fast-check';
import { Confirmed } from './Confirmed.ts';

const entriesOf = (changes: ReturnType<typeof play>['changes']): readonly JournalEntry[] =>
	changes.map((change, index) => ({ revision: 8 + index, author: null, change }));

describe('what the server has', { timeout: 60_000 }, () => {
	it('comes out the same however often and in whatever order it is told', () =>
		expectHolds(
			fc.property(
				arbitraryNetwork,
				arbitraryIntents(8),
				fc.array(fc.nat({ max: 9 }), { maxLength: 12 }),
				(base, intents, again) => {
					const { network, changes } = play(base, intents, 2);
					const entries = entriesOf(changes);
					const confirmed = new Confirmed(base, 7);
					const told = again.flatMap((index) => entries.slice(index, index + 2));
					confirmed.follow(told.toReversed());
					confirmed.follow([...told, ...entries].toReversed());
					return (
						isSameNetwork(confirmed.network, network) && confirmed.revision === 7 + changes.length
					);
				}
			),
			100
		));

	it('waits for what lies in a gap', () => {
		const change = {
			id: idOf(3, 1),
			command: 'changeNetwork',
			at: noon,
			patches: [],
			undoes: null,
			personal: {}
		};
		const confirmed = new Confirmed(emptyTestNetwork(), 7);
		expect(confirmed.follow([{ revision: 9, author: null, change }])).toEqual([]);
		expect(confirmed.revision).toBe(7);
	});
});
