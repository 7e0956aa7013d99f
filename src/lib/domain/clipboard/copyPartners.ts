import type { AnyObject } from '#domain/network/AnyObject.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import {
	copiedFields,
	partnerCopySchema,
	type CopiedCollection,
	type CopiedObject,
	type CopiedTopic,
	type PartnerCopy
} from './PartnerCopy.ts';

/** Partners as they go onto the clipboard; relations to others stay behind. */
export function copyPartners(network: Network, ids: readonly Id[]): PartnerCopy {
	const chosen = new Set(ids.filter((id) => network.organizations[id]));
	const belongs = ({ organization }: { readonly organization: Id }): boolean =>
		chosen.has(organization);
	const parts = {
		organizations: copied(
			'organizations',
			[...chosen].flatMap((id) => network.organizations[id] ?? [])
		),
		services: copied('services', Object.values(network.services).filter(belongs)),
		contacts: copied('contacts', Object.values(network.contacts).filter(belongs)),
		relations: copied(
			'relations',
			Object.values(network.relations).filter(({ from, to }) => chosen.has(from) && chosen.has(to))
		)
	};
	return {
		schema: partnerCopySchema,
		network: network.id,
		topics: topicsIn(network, Object.values(parts).flat()),
		...parts
	};
}

function copied(
	collection: CopiedCollection,
	objects: readonly { readonly id: Id }[]
): CopiedObject[] {
	const names = copiedFields(collection).map(([field]) => field);
	return (objects as readonly AnyObject[]).map((object) => ({
		id: object.id,
		fields: Object.fromEntries(names.map((field) => [field, object[field] ?? null]))
	}));
}

/** The topics that are spoken of, by what they are recognised by elsewhere. */
function topicsIn(network: Network, objects: readonly CopiedObject[]): CopiedTopic[] {
	const text = JSON.stringify(objects);
	return Object.values(network.topics)
		.filter(({ id }) => text.includes(id))
		.map(({ id, code, name }) => ({ id, code, names: Object.values(name) }));
}
