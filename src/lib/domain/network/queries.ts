import type { Id } from '#domain/shared/Id.ts';
import type { Contact } from './Contact.ts';
import type { Location } from './Location.ts';
import type { Network, NetworkProfile } from './Network.ts';
import type { Organization } from './Organization.ts';
import type { Relation } from './Relation.ts';
import type { Service } from './Service.ts';
import type { Topic } from './Topic.ts';

/** The profile; every parsed network has exactly one. */
export function profileOf(network: Network): NetworkProfile {
	const profile = network.networks[network.id];
	if (!profile) throw new Error('A network without its profile cannot pass parseNetwork');
	return profile;
}

/** The office itself, if it has been chosen. */
export function anchorOf(network: Network): Organization | null {
	const { anchor } = profileOf(network);
	return anchor === null ? null : (network.organizations[anchor] ?? null);
}

/** A relation as one of its ends sees it. */
export interface RelationSide {
	readonly relation: Relation;
	readonly direction: 'forward' | 'inverse';
	readonly other: Id;
}

/** All relations of an organization, in both directions. */
export const relationsOf = (network: Network, organization: Id): readonly RelationSide[] =>
	Object.values(network.relations).flatMap((relation): readonly RelationSide[] => {
		if (relation.from === organization)
			return [{ relation, direction: 'forward', other: relation.to }];
		return relation.to === organization
			? [{ relation, direction: 'inverse', other: relation.from }]
			: [];
	});

export const servicesOf = (network: Network, organization: Id): readonly Service[] =>
	Object.values(network.services).filter((service) => service.organization === organization);

/** The places of a partner, beside its own address. */
export const locationsOf = (network: Network, organization: Id): readonly Location[] =>
	Object.values(network.locations).filter((location) => location.organization === organization);

export const contactsOf = (network: Network, organization: Id): readonly Contact[] =>
	Object.values(network.contacts).filter((contact) => contact.organization === organization);

/** Topics in the order of the office; with a parent only its subtopics, else the topic areas. */
export const topicsUnder = (network: Network, parent: Id | null): readonly Topic[] =>
	Object.values(network.topics)
		.filter((topic) => topic.parent === parent)
		.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));

/** The topic area of a topic: its parent, or itself. */
export function topicAreaOf(network: Network, topic: Id): Topic | null {
	const own = network.topics[topic];
	if (!own) return null;
	return own.parent === null ? own : (network.topics[own.parent] ?? null);
}

/** Organizations by the area of their primary topic; `null` for those that have none. */
export function organizationsByTopic(
	network: Network
): ReadonlyMap<Id | null, readonly Organization[]> {
	const groups = new Map<Id | null, Organization[]>();
	for (const organization of organizationsByName(network)) {
		const { primaryTopic } = organization;
		const area = primaryTopic === null ? null : topicAreaOf(network, primaryTopic);
		const key = area?.id ?? null;
		groups.set(key, [...(groups.get(key) ?? []), organization]);
	}
	return groups;
}

const german = new Intl.Collator('de');

/** All organizations in German alphabetical order, ties by id. */
export const organizationsByName = (network: Network): readonly Organization[] =>
	Object.values(network.organizations).sort(
		(a, b) => german.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)
	);
