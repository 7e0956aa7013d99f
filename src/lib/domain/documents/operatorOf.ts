import type { Network } from '#domain/network/Network.ts';
import { relationsOf } from '#domain/network/queries.ts';
import type { Id } from '#domain/shared/Id.ts';

/** Names of the bodies that run an organization; empty where none is known. */
export const operatorOf = (network: Network, organization: Id): string =>
	relationsOf(network, organization)
		.filter(({ relation, direction }) => relation.type === 'operated_by' && direction === 'forward')
		.flatMap(({ other }) => network.organizations[other]?.name ?? [])
		.join(', ');
