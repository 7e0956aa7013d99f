import type { Change } from '#domain/history/Change.ts';
import { touchedBy } from '#domain/history/touchedBy.ts';
import { collectionOf, type AnyObject } from '#domain/network/AnyObject.ts';
import { Draft } from '#domain/network/Draft.ts';
import type { CollectionName, Network } from '#domain/network/Network.ts';
import type { Instant } from '#domain/shared/Id.ts';

/** Changes that the server does not have yet, as plain data: they outlive the window. */
export interface Unsaved {
	/** Revision that was known: what was saved since is told anew, and with it what of this arrived. */
	readonly base: number;
	/** When the first of them was made. */
	readonly at: Instant;
	readonly changes: readonly Change[];
	/** What they are about, as their maker saw it: to bring back what a colleague removes meanwhile. */
	readonly objects: readonly (readonly [CollectionName, AnyObject])[];
}

/** What is to be kept of unsaved changes, each with the network as its maker saw it; null if none. */
export function unsavedOf(
	made: readonly { readonly change: Change; readonly own: Network }[],
	base: number
): Unsaved | null {
	const [first] = made;
	if (!first) return null;
	const objects = made.flatMap(({ change, own }) =>
		touchedBy(change.patches).flatMap(({ collection, id }) => {
			const object = collectionOf(own, collection)[id];
			return object ? [[collection, object] as const] : [];
		})
	);
	return { base, at: first.change.at, changes: made.map(({ change }) => change), objects };
}

/** The network as the maker of the changes saw it, as far as it is needed: nothing of theirs is gone. */
export function withObjects(network: Network, objects: Unsaved['objects']): Network {
	if (objects.length === 0) return network;
	const draft = new Draft(network);
	for (const [collection, object] of objects)
		if (!draft.object(collection, object.id)) draft.put(collection, object);
	return draft.close();
}
