import {
	relationTypeCodes,
	relationTypes,
	type RelationType
} from '#domain/catalogue/relationTypes.ts';
import type { Network } from '#domain/network/Network.ts';
import { profileOf } from '#domain/network/queries.ts';
import type { Relation } from '#domain/network/Relation.ts';
import type { Id } from '#domain/shared/Id.ts';

/** As many types are offered at once as one looks through without searching. */
export const mostLikely = 5;

const isSymmetric = (type: RelationType): boolean => relationTypes[type].symmetric;

/** Relations there are between two partners already, in either direction. */
export const relationsBetween = (network: Network, a: Id, b: Id): readonly Relation[] =>
	Object.values(network.relations).filter(
		({ from, to }) => (from === a && to === b) || (from === b && to === a)
	);

/** Whether the same is stated already; a symmetric relation reads the same from both ends. */
export const isStated = (network: Network, type: RelationType, from: Id, to: Id): boolean =>
	relationsBetween(network, from, to).some(
		(one) => one.type === type && (one.from === from || isSymmetric(type))
	);

/** Before an office has any relations, these are what it writes first. */
const firstChoices: readonly RelationType[] = [
	'refers_to',
	'cooperates_with',
	'exchanges_with',
	'has_agreement_with',
	'member_of',
	'part_of'
];

/**
 * Types of relations between two partners, the likely ones first: what kinds of organizations have
 * with each other by nature, then what this network uses most between such kinds.
 */
export function relationChoices(network: Network, from: Id, to: Id): readonly RelationType[] {
	const kindOf = (id: Id): string => network.organizations[id]?.kind ?? '';
	const uses = new Map<RelationType, number>();
	for (const one of Object.values(network.relations)) {
		const isAlike = kindOf(one.from) === kindOf(from) && kindOf(one.to) === kindOf(to);
		uses.set(one.type, (uses.get(one.type) ?? 0) + (isAlike ? 1 : 0.01));
	}
	const natural = byNature(kindOf(from), kindOf(to), profileOf(network).anchor === from);
	const score = (type: RelationType): number =>
		(natural.includes(type) ? 1000 : 0) +
		(uses.get(type) ?? 0) +
		(firstChoices.includes(type) ? (firstChoices.length - firstChoices.indexOf(type)) * 0.001 : 0);
	return relationTypeCodes.toSorted((a, b) => score(b) - score(a));
}

function byNature(from: string, to: string, fromOffice: boolean): readonly RelationType[] {
	if (to === 'network' || to === 'committee') return ['member_of', 'coordinates'];
	if (from === 'network' || from === 'committee') return ['coordinates', 'cooperates_with'];
	if (from === 'unit') return ['part_of'];
	if (from === 'programme' || from === 'project') return ['operated_by', 'part_of'];
	if (to === 'event') return ['organises', 'contributes_to'];
	return fromOffice ? ['refers_to', 'cooperates_with'] : [];
}
