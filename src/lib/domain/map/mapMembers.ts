import type { Organization } from '#domain/network/Organization.ts';
import type { MapQuery } from '#domain/network/NetworkMap.ts';
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
