import type { PublicGuide, PublicOrganization } from '#domain/edition/PublicContent.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { EntryPointer, GuideEntry } from './GuideContents.ts';
import { offersOf } from './offersOf.ts';
import { relationGroups, relationsByEnd } from './relationGroups.ts';
import type { TopicOrder } from './topicOrder.ts';

/** Makes the entry of an organization: its services, contacts, relations and further topics. */
export function entryMaker(
	content: PublicGuide,
	order: TopicOrder,
	pointerTo: (id: Id) => EntryPointer
): (organization: PublicOrganization) => GuideEntry {
	const offers = offersOf(content);
	const relations = relationsByEnd(content.relations);
	return (organization) => ({
		organization,
		furtherTopics: furtherTopics(organization, order),
		relations: relationGroups(organization.id, relations.get(organization.id) ?? [], pointerTo),
		...offers(organization)
	});
}

function furtherTopics(
	organization: PublicOrganization,
	order: TopicOrder
): GuideEntry['furtherTopics'] {
	const further = new Set(organization.topics);
	if (organization.primaryTopic) further.delete(organization.primaryTopic);
	return [...order.byId.values()].filter(({ id }) => further.has(id));
}
