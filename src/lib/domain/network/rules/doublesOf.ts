import type { AnyObject } from '../AnyObject.ts';
import type { Draft } from '../Draft.ts';
import type { CollectionName } from '../Network.ts';
import type { Written } from './Rule.ts';

export interface Double {
	readonly written: Written;
	/** The object that had the key before. */
	readonly other: string;
}

/**
 * Written objects that claim a key which another object of the collection has. Of two written ones
 * the later is the double. One walk over the collection.
 */
export function doublesOf(
	draft: Draft,
	collection: CollectionName,
	written: readonly Written[],
	keysOf: (object: AnyObject) => readonly string[]
): readonly Double[] {
	if (written.length === 0) return [];
	const own = new Set(written.map(({ object }) => object.id));
	const wanted = new Set(written.flatMap(({ object }) => keysOf(object)));
	const holders = new Map<string, string>();
	for (const object of Object.values(draft.all(collection)))
		if (!own.has(object.id))
			for (const key of keysOf(object)) if (wanted.has(key)) holders.set(key, object.id);
	return written.flatMap((each) => {
		const keys = keysOf(each.object);
		const taken = keys.find((key) => holders.has(key));
		const other = taken === undefined ? undefined : holders.get(taken);
		for (const key of keys) if (!holders.has(key)) holders.set(key, each.object.id);
		return other === undefined ? [] : [{ written: each, other }];
	});
}
