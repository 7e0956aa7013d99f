import type { CollectionName, Network } from '#domain/network/Network.ts';

/**
 * Hands on the network only when one of these collections is another one. Every change makes a new
 * network, but shares the collections that it does not concern.
 */
export function steadyNetwork(reads: readonly CollectionName[]): (now: Network) => Network {
	let held: Network | null = null;
	return (now) => {
		const before = held;
		const same =
			before !== null &&
			before.personalValues === now.personalValues &&
			reads.every((collection) => before[collection] === now[collection]);
		return (held = same ? before : now);
	};
}
