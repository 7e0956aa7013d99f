import type {
	PublicContact,
	PublicLocation,
	PublicNetwork,
	PublicOrganization,
	PublicRelation,
	PublicTopic
} from '#domain/edition/PublicContent.ts';
import { organizationKinds, type OrganizationKind } from '#domain/catalogue/organizationKinds.ts';
import type { GuideService } from '#domain/guide/GuideContents.ts';
import { offersOf } from '#domain/guide/offersOf.ts';
import type { Id } from '#domain/shared/Id.ts';

/** A relation as one of its two ends reads it. */
export interface RelationEnd {
	readonly relation: PublicRelation;
	readonly direction: 'forward' | 'inverse';
	readonly other: PublicOrganization;
}

/** One organization with all that the public may know of it. */
export interface PublicEntry {
	readonly organization: PublicOrganization;
	/** The main topic its group stands under; a subtopic counts as its parent. */
	readonly topic: PublicTopic | null;
	/** Offers, each with the contacts that serve it. */
	readonly services: readonly GuideService[];
	/** Contacts of the organization as a whole. */
	readonly contacts: readonly PublicContact[];
	/** Places beside the address of the organization. */
	readonly locations: readonly PublicLocation[];
	readonly relations: readonly RelationEnd[];
}

export type EntryGroup = { readonly entries: readonly PublicEntry[] } & (
	| { readonly by: 'anchor' }
	| { readonly by: 'topic'; readonly topic: PublicTopic }
	| { readonly by: 'kind'; readonly kind: OrganizationKind }
);

/** Main topics (without parent) in the order of the catalogue. */
export const mainTopics = (content: PublicNetwork): readonly PublicTopic[] =>
	content.topics.filter((topic) => topic.parent === null);

/** Topics of the legend: all main ones; the emergency only when something stands in it. */
export const legendTopics = (content: PublicNetwork): readonly PublicTopic[] =>
	mainTopics(content).filter(
		(topic) =>
			topic.mark !== 'ring-grey' ||
			content.organizations.some((each) => mainTopicOf(content, each)?.id === topic.id)
	);

/** Topics under which the list has entries: the office itself heads it on its own. */
export const listedTopics = (content: PublicNetwork): ReadonlySet<Id> =>
	new Set(entryGroups(content).flatMap((group) => (group.by === 'topic' ? [group.topic.id] : [])));

function mainTopicOf(content: PublicNetwork, organization: PublicOrganization): PublicTopic | null {
	const topic = content.topics.find((each) => each.id === organization.primaryTopic);
	if (!topic) return null;
	if (topic.parent === null) return topic;
	return content.topics.find((each) => each.id === topic.parent) ?? topic;
}

/** Every relation at both of its ends: the end it starts from first, as the content sorts them. */
function relationEnds(content: PublicNetwork): ReadonlyMap<Id, RelationEnd[]> {
	const organizations = new Map(content.organizations.map((each) => [each.id, each]));
	const ends = new Map<Id, RelationEnd[]>(content.organizations.map((each) => [each.id, []]));
	for (const relation of content.relations) {
		const from = organizations.get(relation.from);
		const to = organizations.get(relation.to);
		if (!from || !to) continue;
		ends.get(from.id)?.push({ relation, direction: 'forward', other: to });
		ends.get(to.id)?.push({ relation, direction: 'inverse', other: from });
	}
	return ends;
}

/** All entries in the order of the content, each with its offers, contacts and relations. */
export function publicEntries(content: PublicNetwork): readonly PublicEntry[] {
	const offers = offersOf(content);
	const relations = relationEnds(content);
	return content.organizations.map((organization) => ({
		organization,
		topic: mainTopicOf(content, organization),
		...offers(organization),
		relations: relations.get(organization.id) ?? []
	}));
}

/**
 * The list under the map: the office itself, then the main topics in catalogue order, then what
 * has no topic by kind. Everybody is named exactly once; empty groups are left out.
 */
export function entryGroups(content: PublicNetwork): readonly EntryGroup[] {
	const anchor = content.network.anchor;
	const all = publicEntries(content);
	const rest = all.filter((entry) => entry.organization.id !== anchor);
	const groups: readonly EntryGroup[] = [
		{ by: 'anchor', entries: all.filter((entry) => entry.organization.id === anchor) },
		...mainTopics(content).map((topic) => ({
			by: 'topic' as const,
			topic,
			entries: rest.filter((entry) => entry.topic?.id === topic.id)
		})),
		...organizationKinds.map((kind) => ({
			by: 'kind' as const,
			kind,
			entries: rest.filter(
				(entry) => !isMainTopic(content, entry.topic) && entry.organization.kind === kind
			)
		}))
	];
	return groups.filter((group) => group.entries.length > 0);
}

/** A subtopic whose parent is not public has no heading of its own: its entries go by kind. */
const isMainTopic = (content: PublicNetwork, topic: PublicTopic | null): boolean =>
	topic !== null && mainTopics(content).some((each) => each.id === topic.id);

/** How many entries there are of each kind, in the order of the catalogue. */
export function kindCounts(
	content: PublicNetwork
): readonly { readonly kind: OrganizationKind; readonly count: number }[] {
	return organizationKinds
		.map((kind) => ({
			kind,
			count: content.organizations.filter((each) => each.kind === kind).length
		}))
		.filter(({ count }) => count > 0);
}
