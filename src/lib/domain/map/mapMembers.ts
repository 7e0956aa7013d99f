import type { Network } from '#domain/network/Network.ts';
import type { MapQuery, NetworkMap } from '#domain/network/NetworkMap.ts';
import type { Organization } from '#domain/network/Organization.ts';
import { profileOf } from '#domain/network/queries.ts';
import type { Id } from '#domain/shared/Id.ts';

type Candidate = Pick<Organization, 'id' | 'kind' | 'type' | 'level' | 'primaryTopic' | 'topics'>;

/** Who is drawn on a map: lists of the query narrow, empty ones do not; the anchor always stays. */
export function isOnMap(organization: Candidate, query: MapQuery, anchor: Id | null): boolean {
	if (organization.id === anchor) return true;
	const { kinds, types, levels, topics, exclude } = query;
	if (exclude.includes(organization.id)) return false;
	if (kinds.length > 0 && !kinds.includes(organization.kind)) return false;
	if (types.length > 0 && !(organization.type !== null && types.includes(organization.type))) {
		return false;
	}
	if (levels.length > 0 && !(organization.level !== null && levels.includes(organization.level))) {
		return false;
	}
	if (topics.length === 0) return true;
	const own = [organization.primaryTopic, ...organization.topics];
	return own.some((topic) => topic !== null && topics.includes(topic));
}

/** How many partners (the anchor is one) and relations between them a map draws. */
export function drawnOnMap(
	network: Network,
	{ query }: Pick<NetworkMap, 'query'>
): { readonly partners: number; readonly relations: number } {
	const { anchor } = profileOf(network);
	const members = Object.values(network.organizations).filter((one) => isOnMap(one, query, anchor));
	const ids = new Set(members.map(({ id }) => id));
	const relations = Object.values(network.relations).filter(
		({ from, to }) => ids.has(from) && ids.has(to)
	);
	return { partners: members.length, relations: relations.length };
}
