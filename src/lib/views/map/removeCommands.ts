import type { Batch, SingleCommand } from '#domain/commands/Command.ts';
import type { Network } from '#domain/network/Network.ts';
import { profileOf } from '#domain/network/queries.ts';
import type { Id } from '#domain/shared/Id.ts';

/** Removes partners and relations together; the office itself stays. */
export function removeCommands(network: Network, ids: readonly Id[]): Batch {
	const partners = ids.filter((id) => network.organizations[id] && !isOffice(network, id));
	const gone = new Set(partners);
	const relations = ids.filter((id) => {
		const relation = network.relations[id];
		// Those of a partner that goes, go with it.
		return relation && !gone.has(relation.from) && !gone.has(relation.to);
	});
	return {
		type: 'batch',
		label: 'removeOrganization',
		commands: [
			...relations.map((id): SingleCommand => ({ type: 'removeRelation', id })),
			...partners.map((id): SingleCommand => ({ type: 'removeOrganization', id }))
		]
	};
}

export const isOffice = (network: Network, id: Id): boolean => profileOf(network).anchor === id;
