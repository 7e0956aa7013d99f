import fc from 'fast-check';
import { apply } from '#domain/commands/apply.ts';
import type { SingleCommand } from '#domain/commands/Command.ts';
import type { Change } from '#domain/history/Change.ts';
import type { rebase as rightRebase } from '#domain/history/rebase.ts';
import { squash } from '#domain/history/squash.ts';
import type { Network } from '#domain/network/Network.ts';
import { isSameJson, type Json } from '#domain/shared/Json.ts';
import { textLanguages } from '#domain/shared/Texts.ts';
import { arbitraryIntents, idOf, pick, type Intent } from './commands.ts';
import { arbitraryNetwork, noon, play } from './networks.ts';

/** The properties take the rebase they judge, so that a wrong one can be shown to fail. */
export type Rebase = typeof rightRebase;

export const isSameNetwork = (a: Network, b: Network): boolean =>
	isSameJson(a as unknown as Json, b as unknown as Json);

function changeBy(network: Network, command: SingleCommand, actor: number): Change | null {
	const applied = apply(network, command, { changeId: idOf(actor, 9_999), at: noon });
	return applied.ok ? applied.value.change : null;
}

/** Both orders of saving merge, and both give the same network. */
function mergesBothWays(
	rebase: Rebase,
	network: Network,
	one: SingleCommand,
	two: SingleCommand,
	hasBoth: (merged: Network) => boolean
): boolean {
	const first = changeBy(network, one, 2);
	const second = changeBy(network, two, 3);
	if (!first || !second) return false;
	const ab = both(rebase, network, first, second);
	const ba = both(rebase, network, second, first);
	return ab !== null && ba !== null && isSameNetwork(ab, ba) && hasBoth(ab);
}

function both(rebase: Rebase, network: Network, first: Change, second: Change): Network | null {
	const once = rebase(network, first);
	const twice = once.ok ? rebase(once.value.network, second) : null;
	return twice?.ok ? twice.value.network : null;
}

const index = fc.nat({ max: 20 });

/** Two people translate one text into different languages. */
export const translatorsMerge = (rebase: Rebase) =>
	fc.property(
		arbitraryNetwork,
		index,
		fc.shuffledSubarray([...textLanguages], { minLength: 2, maxLength: 2 }),
		(network, at, [one = 'de', two = 'en']) => {
			const id = pick(network, 'organizations', at);
			const say = (language: string, text: string): SingleCommand => ({
				type: 'changeOrganization',
				id,
				fields: { description: { [language]: text } }
			});
			return mergesBothWays(rebase, network, say(one, 'eins'), say(two, 'zwei'), (merged) => {
				const description = merged.organizations[id]?.description ?? {};
				return description[one] === 'eins' && description[two] === 'zwei';
			});
		}
	);

/** Two people change the topics of one partner. */
export const topicEditsMerge = (rebase: Rebase) =>
	fc.property(
		arbitraryNetwork,
		index,
		fc.array(index, { maxLength: 4 }),
		fc.array(index, { maxLength: 4 }),
		(network, at, mine, theirs) => {
			fc.pre(Object.keys(network.topics).length > 0);
			const id = pick(network, 'organizations', at);
			const held = network.organizations[id];
			fc.pre(held !== undefined);
			const chosenBy = (indexes: readonly number[]): ReadonlySet<string> =>
				new Set(
					indexes
						.map((each) => pick(network, 'topics', each))
						.filter((topic) => topic !== held?.primaryTopic)
				);
			const before = new Set(held?.topics);
			const [a, b] = [chosenBy(mine), chosenBy(theirs)];
			const wanted = before
				.intersection(a)
				.intersection(b)
				.union(a.difference(before))
				.union(b.difference(before));
			const choose = (topics: ReadonlySet<string>): SingleCommand => ({
				type: 'changeOrganization',
				id,
				fields: { topics: [...topics] }
			});
			return mergesBothWays(rebase, network, choose(a), choose(b), (merged) =>
				isSameJson([...(merged.organizations[id]?.topics ?? [])], [...wanted].sort())
			);
		}
	);

/** One removes what the other edits: neither order may pass in silence. */
export const deleteAgainstEditConflicts = (rebase: Rebase) =>
	fc.property(arbitraryNetwork, index, (network, at) => {
		const id = pick(network, 'organizations', at);
		const edit = changeBy(network, { type: 'changeOrganization', id, fields: { city: 'Neu' } }, 2);
		const removal = changeBy(network, { type: 'removeOrganization', id }, 3);
		fc.pre(edit !== null && removal !== null && edit.patches.length > 0);
		if (!edit || !removal) return false;
		const isRefused = (first: Change, second: Change) => {
			const once = rebase(network, first);
			return once.ok && !rebase(once.value.network, second).ok;
		};
		return isRefused(edit, removal) && isRefused(removal, edit);
	});

/** One adds a relation to a partner that the other removes. */
export const danglingCreateConflicts = (rebase: Rebase) =>
	fc.property(arbitraryNetwork, index, (network, at) => {
		const from = pick(network, 'organizations', at);
		const to = pick(network, 'organizations', at + 1);
		const fields = { from, to, type: 'succeeds' as const };
		const relation = changeBy(network, { type: 'addRelation', id: idOf(5, 5), fields }, 2);
		const removal = changeBy(network, { type: 'removeOrganization', id: to }, 3);
		fc.pre(relation !== null && removal !== null);
		if (!relation || !removal) return false;
		return (
			both(rebase, network, removal, relation) === null &&
			both(rebase, network, relation, removal) === null
		);
	});

/** On the network it was made on, a change stays as it is. */
export const rebaseIsIdentityAtHome = (rebase: Rebase) =>
	fc.property(arbitraryNetwork, arbitraryIntents(12), (start, intents) => {
		let network = start;
		return play(start, intents, 2).changes.every((change) => {
			const rebased = rebase(network, change);
			if (!rebased.ok) return false;
			network = rebased.value.network;
			return isSameJson(rebased.value.change as unknown as Json, change as unknown as Json);
		});
	});

/** Everything one actor did as one change. */
function squashed(network: Network, intents: readonly Intent[], actor: number): Change | null {
	const [first, ...rest] = play(network, intents, actor).changes;
	return first ? rest.reduce(squash, first) : null;
}

/** Whoever saves first: either both orders conflict, or both merge to the same network. */
export const orderDoesNotMatter = (rebase: Rebase) =>
	fc.property(
		arbitraryNetwork,
		arbitraryIntents(4),
		arbitraryIntents(4),
		(network, mine, theirs) => {
			const a = squashed(network, mine, 2);
			const b = squashed(network, theirs, 3);
			fc.pre(a !== null && b !== null);
			if (!a || !b) return false;
			const ab = both(rebase, network, a, b);
			const ba = both(rebase, network, b, a);
			return (ab === null) === (ba === null) && (!ab || !ba || isSameNetwork(ab, ba));
		}
	);
