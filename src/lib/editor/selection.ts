import { collectionNames, type Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';

export const noSelection: ReadonlySet<Id> = new Set<Id>();

export const selectionOf = (ids: Iterable<Id>): ReadonlySet<Id> => new Set(ids);

/** The selection without what has gone; the same set if nothing has. */
export function stillThere(selection: ReadonlySet<Id>, network: Network): ReadonlySet<Id> {
	const there = [...selection].filter((id) =>
		collectionNames.some((name) => Object.hasOwn(network[name], id))
	);
	return there.length === selection.size ? selection : new Set(there);
}
