import fc from 'fast-check';
import { expect } from 'vitest';
import { apply } from '#domain/commands/apply.ts';
import type { Change } from '#domain/history/Change.ts';
import { emptyNetwork } from '#domain/network/emptyNetwork.ts';
import type { Network } from '#domain/network/Network.ts';
import { arbitraryIntents, idOf, toCommand, type Intent } from './commands.ts';

export const noon = '2026-11-22T12:00:00.000Z';

export const emptyTestNetwork = (): Network =>
	emptyNetwork({ id: idOf(0, 0), slug: 'probe', title: { de: 'Probe' } });

export interface Played {
	readonly network: Network;
	readonly changes: readonly Change[];
}

/** Carries out one intent after the other as one actor; what is refused is left out. */
export function play(network: Network, intents: readonly Intent[], actor: number): Played {
	let played: Played = { network, changes: [] };
	for (const [count, intent] of intents.entries()) {
		const command = toCommand(played.network, intent, idOf(actor, 2 * count));
		const stamp = { changeId: idOf(actor, 2 * count + 1), at: noon };
		const applied = apply(played.network, command, stamp);
		if (!applied.ok) continue;
		const { network: after, change } = applied.value;
		played = { network: after, changes: [...played.changes, change] };
	}
	return played;
}

/** Something of everything, so that no random network is too poor to quarrel in. */
const beginnings: readonly Intent['type'][] = [
	...Array<Intent['type']>(4).fill('addTopic'),
	...Array<Intent['type']>(6).fill('addOrganization'),
	...Array<Intent['type']>(3).fill('addService'),
	...Array<Intent['type']>(3).fill('addContact'),
	'setPerson',
	...Array<Intent['type']>(5).fill('addRelation'),
	'addMap',
	'addGuide',
	'placeOnMap'
];

const beginning = play(
	emptyTestNetwork(),
	beginnings.map((type, a) => ({ type, a, b: a + 1, c: a + 2, text: 'x', isBlank: a % 2 > 0 })),
	1
).network;

/** A network that people made by commands. */
export const arbitraryNetwork: fc.Arbitrary<Network> = arbitraryIntents(30).map(
	(intents) => play(beginning, intents, 6).network
);

/** Personal values that nobody refers to stay for a redo; they are no part of what is seen. */
export function withoutOrphans(network: Network): Network {
	const held = new Set<string | null>(
		Object.values(network.contacts).flatMap((contact) => [
			contact.personName,
			contact.personEmail,
			contact.personPhone
		])
	);
	const kept = Object.entries(network.personalValues).filter(([id]) => held.has(id));
	return { ...network, personalValues: Object.fromEntries(kept) };
}

/** Shows the smallest counterexample as the test's message. */
export function expectHolds<T>(property: fc.IProperty<T>, numRuns = 200): void {
	const report = fc.check(property, { numRuns });
	const message = fc.defaultReportMessage(report) ?? 'holds';
	expect(message.slice(0, 12_000)).toBe('holds');
}
