import * as v from 'valibot';
import { collectionOf } from '#domain/network/AnyObject.ts';
import type { CollectionName, Network } from '#domain/network/Network.ts';
import { idsIn, referenceFields } from '#domain/network/references.ts';
import type { Id } from '#domain/shared/Id.ts';

/** An object by where it is found. */
export interface ObjectPlace {
	readonly collection: CollectionName;
	readonly id: Id;
}

/** References that an object cannot be without: whoever holds one hangs on what it refers to. */
const binding = referenceFields.filter(
	({ spec, key }) => key === null && spec.kind === 'value' && !v.is(spec.holds, null)
);

/** An object and all that hangs on it: a partner with its offers, contacts and relations. */
export function treeOf(network: Network, root: ObjectPlace): readonly ObjectPlace[] {
	if (!Object.hasOwn(network[root.collection], root.id)) return [];
	const hanging = binding
		.filter(({ to }) => to === root.collection)
		.flatMap((reference) =>
			Object.values(collectionOf(network, reference.from))
				.filter((holder) => idsIn(holder, reference).includes(root.id))
				.map(({ id }) => ({ collection: reference.from, id }))
		);
	return [root, ...hanging];
}
