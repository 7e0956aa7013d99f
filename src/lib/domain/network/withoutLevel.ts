import type { Network } from './Network.ts';
import type { Organization } from './Organization.ts';
import { anchorOf, organizationsByName } from './queries.ts';

/**
 * Public partners that the published map cannot place by their distance: without a level they lie
 * in the outermost ring. Only kinds that have one; the office itself is the centre.
 */
export function withoutLevel(network: Network): readonly Organization[] {
	const anchor = anchorOf(network)?.id;
	return organizationsByName(network).filter(
		({ id, kind, level, visibility }) =>
			id !== anchor &&
			level === null &&
			visibility === 'public' &&
			(kind === 'organization' || kind === 'unit')
	);
}
