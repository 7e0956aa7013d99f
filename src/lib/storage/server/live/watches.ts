import { randomUUID } from 'node:crypto';
import type { Backend } from '../backend/Backend.ts';
import { NetworkWatch } from './NetworkWatch.ts';
import type { Listener } from './News.ts';
import type { Id } from '#domain/shared/Id.ts';

/** Most windows of one person that are told of changes by a stream; further ones ask by themselves. */
export const mostStreams = 8;

interface Watches {
	readonly process: Id;
	readonly byNetwork: Map<Id, NetworkWatch>;
	isClosing: boolean;
}

const key = Symbol.for('wegenetz.watches');
const endKey = Symbol.for('wegenetz.endStreams');
const holder = globalThis as typeof globalThis & {
	[key]?: Watches;
	[endKey]?: () => Promise<void>;
};

// At `globalThis`, as the backend: the start script, another module, ends the streams before it
// closes the server, which else would wait for them.
holder[key] ??= { process: randomUUID(), byNetwork: new Map(), isClosing: false };
holder[endKey] ??= closeWatches;
const watches = holder[key];

/**
 * Tells a window what happens in a network from now on.
 *
 * @returns ends it; null if that person has too many windows open, or the server is closing
 */
export function listen(backend: Backend, network: Id, listener: Listener): (() => void) | null {
	if (watches.isClosing || streamsOf(listener) >= mostStreams) return null;
	const watch =
		watches.byNetwork.get(network) ?? new NetworkWatch(backend.service(), network, watches.process);
	watches.byNetwork.set(network, watch);
	watch.add(listener);
	return () => watch.remove(listener);
}

/** Somebody has saved in this process: colleagues hear of it at once. */
export function tellSaved(network: Id): void {
	watches.byNetwork.get(network)?.nudge();
}

/** Ends all streams, for a server that stops. */
export async function closeWatches(): Promise<void> {
	watches.isClosing = true;
	await Promise.all([...watches.byNetwork.values()].map((watch) => watch.close()));
}

/** Other windows of the same person. */
const streamsOf = ({ person, connection }: Listener): number =>
	[...watches.byNetwork.values()]
		.flatMap((watch) => watch.listeners)
		.filter((each) => each.person === person && each.connection !== connection).length;
