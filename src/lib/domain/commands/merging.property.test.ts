import fc from 'fast-check';
import { describe, it } from 'vitest';
import { applyChange } from '#domain/history/applyChange.ts';
import { invert } from '#domain/history/invert.ts';
import { collectionNames, type Network } from '#domain/network/Network.ts';
import { parseNetwork } from '#domain/network/parseNetwork.ts';
import { statementOf } from '#domain/network/rules/relationRule.ts';
import { idOf, pick } from '#tests/arbitraries/commands.ts';
import { isSameNetwork } from '#tests/arbitraries/mergeProperties.ts';
import { arbitraryNetwork, expectHolds, noon } from '#tests/arbitraries/networks.ts';
import { apply, type Applied } from './apply.ts';
import type { Command, MergeSide } from './Command.ts';
import { mergedFieldNames } from './mergedFields.ts';

const index = fc.nat({ max: 11 });
const side = fc.constantFrom<MergeSide>('keep', 'gone', 'both');
const choices = fc.dictionary(fc.constantFrom(...mergedFieldNames), side);
const stamp = { changeId: idOf(8, 1), at: noon };

/** Both commands on two different objects of a random network. */
const arbitraryMerge = (collection: 'organizations' | 'topics') =>
	fc
		.tuple(arbitraryNetwork, index, index, choices)
		.map(([network, a, b, chosen]) => {
			const [keep, gone] = [pick(network, collection, a), pick(network, collection, b)];
			const command: Command =
				collection === 'topics'
					? { type: 'mergeTopics', keep, gone }
					: { type: 'mergeOrganizations', keep, gone, choices: chosen };
			return { network, keep, gone, command };
		})
		.filter(({ network, keep, gone }) => keep !== gone && Object.hasOwn(network[collection], gone));

function merged(network: Network, command: Command): Applied {
	const applied = apply(network, command, stamp);
	if (!applied.ok) throw new Error(JSON.stringify(applied.error));
	return applied.value;
}

const count = (network: Network, collection: (typeof collectionNames)[number]): number =>
	Object.keys(network[collection]).length;

describe.each(['organizations', 'topics'] as const)('merging two %s', (collection) => {
	it('is taken back by one undo to exactly what stood there', () =>
		expectHolds(
			fc.property(arbitraryMerge(collection), ({ network, command }) => {
				const { network: after, change } = merged(network, command);
				return isSameNetwork(
					applyChange(after, invert(change, { changeId: idOf(8, 2), at: noon })),
					network
				);
			})
		));

	it('leaves no trace of the one that goes', () =>
		expectHolds(
			fc.property(arbitraryMerge(collection), ({ network, gone, command }) => {
				const { personalValues: _values, ...after } = merged(network, command).network;
				return !JSON.stringify(after).includes(gone);
			})
		));

	it('makes a network that passes the parse door', () =>
		expectHolds(
			fc.property(
				arbitraryMerge(collection),
				({ network, command }) =>
					parseNetwork(JSON.parse(JSON.stringify(merged(network, command).network))).ok
			)
		));

	it('loses nothing but the one that goes and what two relations say twice', () =>
		expectHolds(
			fc.property(arbitraryMerge(collection), ({ network, keep, gone, command }) => {
				const after = merged(network, command).network;
				const others = collectionNames.filter(
					(each) => each !== collection && each !== 'relations'
				);
				const stated = new Set(
					Object.values(after.relations).flatMap((each) => statementOf({ ...each }))
				);
				const renamed = (id: string): string => (id === gone ? keep : id);
				return (
					others.every((each) => count(after, each) === count(network, each)) &&
					count(after, collection) === count(network, collection) - 1 &&
					Object.values(network.relations).every((relation) => {
						const [from, to] = [renamed(relation.from), renamed(relation.to)];
						return from === to || stated.has(statementOf({ ...relation, from, to })[0] ?? '');
					})
				);
			})
		));
});

describe('merging two topics', () => {
	it('keeps every partner, offer and relation filed', () =>
		expectHolds(
			fc.property(arbitraryMerge('topics'), ({ network, keep, gone, command }) => {
				const after = merged(network, command).network;
				const topicsIn = ({
					topics,
					primaryTopic
				}: {
					topics: readonly string[];
					primaryTopic?: string | null;
				}) =>
					new Set(
						[...topics, ...(primaryTopic ? [primaryTopic] : [])].map((id) =>
							id === gone ? keep : id
						)
					);
				return (['organizations', 'services', 'relations'] as const).every((each) =>
					Object.values(network[each]).every((object) => {
						const now = after[each][object.id];
						return (
							now !== undefined && topicsIn(object).symmetricDifference(topicsIn(now)).size === 0
						);
					})
				);
			})
		));

	it('leaves whoever had a seat of their own a seat of their own', () =>
		expectHolds(
			fc.property(arbitraryMerge('topics'), ({ network, command }) => {
				const after = merged(network, command).network;
				const doubles = (held: Network): number =>
					Object.values(held.maps).reduce((sum, { slots }) => {
						const seats = Object.values(slots).map(
							({ sector, ring, index: at }) => `${sector} ${ring} ${at}`
						);
						return sum + seats.length - new Set(seats).size;
					}, 0);
				return doubles(after) <= doubles(network);
			})
		));
});
