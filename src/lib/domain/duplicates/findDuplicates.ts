import type { Network } from '#domain/network/Network.ts';
import { profileOf } from '#domain/network/queries.ts';
import type { RelationType } from '#domain/catalogue/relationTypes.ts';
import type { Id } from '#domain/shared/Id.ts';
import { describedAs, type Described, type DuplicateReason } from './Described.ts';
import { duplicateIndexOf } from './DuplicateIndex.ts';
import { duplicateScore, leastScore } from './duplicateScore.ts';
import { pairKey } from './pairKey.ts';
import { traitsOf } from './traitsOf.ts';

/** A partner that may be the one meant. */
export interface DuplicateCandidate {
	readonly id: Id;
	readonly score: number;
	readonly reasons: readonly DuplicateReason[];
}

/** Two partners that may be one. */
export interface DuplicatePair {
	readonly a: Id;
	readonly b: Id;
	readonly score: number;
	readonly reasons: readonly DuplicateReason[];
}

/**
 * Partners that may be the one somebody is describing, the likeliest first. Fast enough for every
 * key pressed in a network of thousands.
 *
 * @param except the partner itself, when it is there already
 */
export function duplicateCandidates(
	network: Network,
	typed: Partial<Described>,
	{ limit, except = null }: { readonly limit: number; readonly except?: Id | null }
): readonly DuplicateCandidate[] {
	const index = duplicateIndexOf(network);
	const traits = traitsOf(describedAs(typed), index.isPlace);
	const found: DuplicateCandidate[] = [];
	for (const id of index.near(traits)) {
		const other = index.traits.get(id);
		if (id === except || !other) continue;
		const { score, reasons } = duplicateScore(traits, other, index.holders);
		if (score >= leastScore) found.push({ id, score, reasons });
	}
	found.sort((one, two) => two.score - one.score || (one.id < two.id ? -1 : 1));
	return found.slice(0, limit);
}

/** A unit is not its house, a period not the one before, though they share name and number. */
const keepApart: ReadonlySet<RelationType> = new Set([
	'part_of',
	'operated_by',
	'operates',
	'member_of',
	'succeeds',
	'coordinates',
	'takes_place_at',
	'organises'
]);

/**
 * All pairs of partners that may be one, the likeliest first; without those of which somebody said
 * that they are two, and those that a relation keeps apart.
 */
export function duplicatePairs(network: Network): readonly DuplicatePair[] {
	const index = duplicateIndexOf(network);
	const apart = new Set(profileOf(network).notDuplicates);
	for (const { type, from, to } of Object.values(network.relations))
		if (keepApart.has(type)) apart.add(pairKey(from, to));
	const pairs: DuplicatePair[] = [];
	for (const [a, mine] of index.traits)
		for (const b of index.near(mine)) {
			const key = pairKey(a, b);
			const yours = index.traits.get(b);
			if (a === b || !yours || apart.has(key)) continue;
			apart.add(key);
			const { score, reasons } = duplicateScore(mine, yours, index.holders);
			if (score >= leastScore) pairs.push({ a, b, score, reasons });
		}
	return pairs.sort(
		(one, two) => two.score - one.score || (one.a + one.b < two.a + two.b ? -1 : 1)
	);
}
