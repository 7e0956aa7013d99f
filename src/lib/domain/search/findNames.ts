import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import { haystackOf, rankOf, wordsIn, type Rank } from './foldText.ts';
import { searchedNames, type SearchedKind } from './searchedTexts.ts';

/** Folded names by object. Objects are immutable, so that a change folds only what it changed. */
const folded = new WeakMap<object, string>();

/** What was found of one kind: the best ones, and how many there are. */
export interface FoundNames {
	readonly ids: readonly Id[];
	readonly total: number;
}

/**
 * Objects that are called so. Fast enough for every key pressed in a network of thousands.
 *
 * @param limit how many at most; the best first, then by name as folded
 */
export function findNames(
	network: Network,
	kind: SearchedKind,
	query: string,
	limit: number
): FoundNames {
	const words = wordsIn(query);
	if (words.length === 0) return { ids: [], total: 0 };
	const found: { id: Id; rank: Rank; name: string }[] = [];
	for (const [id, object] of Object.entries(network[kind])) {
		let name = folded.get(object);
		if (name === undefined) {
			name = haystackOf(searchedNames(network, kind, id));
			folded.set(object, name);
		}
		const rank = rankOf(name, words);
		if (rank !== null) found.push({ id, rank, name });
	}
	found.sort(
		(a, b) => a.rank - b.rank || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1)
	);
	return { ids: found.slice(0, limit).map(({ id }) => id), total: found.length };
}
