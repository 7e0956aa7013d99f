import type { MapLayout } from '#domain/map/MapLayout.ts';
import { duplicateCandidates } from '#domain/duplicates/findDuplicates.ts';
import type { Network } from '#domain/network/Network.ts';
import { findNames } from '#domain/search/findNames.ts';
import type { Id } from '#domain/shared/Id.ts';
import { organizationName } from '#views/objectName.ts';

const mostFound = 8;
const mostSimilar = 4;
const enough = 100;

/** Partners of this map that are called so, the best first, with where they stand. */
export function foundPartners(network: Network, layout: MapLayout, query: string) {
	const nodes = new Map(layout.nodes.map((node) => [node.id, node]));
	const sectors = new Map(layout.sectors.map(({ key, name }) => [key, name]));
	return findNames(network, 'organizations', query, enough)
		.ids.flatMap((id) => {
			const node = nodes.get(id);
			return node ? { id, name: node.name, detail: sectors.get(node.sector) ?? '' } : [];
		})
		.slice(0, mostFound);
}

/** Partners that may be the one whose name is being written. */
export const similarPartners = (
	network: Network,
	name: string
): readonly { readonly id: Id; readonly name: string }[] =>
	duplicateCandidates(network, { name }, { limit: mostSimilar }).map(({ id }) => ({
		id,
		name: organizationName(network, id)
	}));
