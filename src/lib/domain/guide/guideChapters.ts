import { organizationKinds } from '#domain/catalogue/organizationKinds.ts';
import type { TopicMark } from '#domain/catalogue/topicMarks.ts';
import type { PublicOrganization, PublicTopic } from '#domain/edition/PublicContent.ts';
import type { Id } from '#domain/shared/Id.ts';
import { byGermanName } from './alphabet.ts';
import type { EntryPointer, GuideChapter, GuideEntry, GuideGroup } from './GuideContents.ts';
import type { TopicOrder } from './topicOrder.ts';

export interface ChapterParts {
	readonly order: TopicOrder;
	readonly anchor: PublicOrganization | null;
	/** Everybody the guide prints but the anchor. */
	readonly organizations: readonly PublicOrganization[];
	readonly entryOf: (organization: PublicOrganization) => GuideEntry;
	readonly pointerTo: (id: Id) => EntryPointer;
}

/** The office itself, then a chapter per topic, then whoever has no topic area, by kind. */
export function guideChapters(parts: ChapterParts): GuideChapter[] {
	const sorted = parts.organizations.toSorted(byGermanName);
	const chapterOf = ({ primaryTopic }: PublicOrganization): Id | null =>
		primaryTopic === null ? null : parts.order.chapterOf(primaryTopic);
	const rest = sorted.filter((organization) => chapterOf(organization) === null);
	return [
		...(parts.anchor ? [plainChapter('anchor', [group([parts.anchor], parts)])] : []),
		...parts.order.chapters.map((topic) =>
			topicChapter(
				topic,
				sorted.filter((organization) => chapterOf(organization) === topic.id),
				parts
			)
		),
		...(rest.length > 0 ? [plainChapter('rest', groupsByKind(rest, parts))] : [])
	];
}

function topicChapter(
	topic: PublicTopic,
	members: readonly PublicOrganization[],
	parts: ChapterParts
): GuideChapter {
	const { mark, icon } = lookOf(topic, parts.order);
	const inside = new Set(members.map(({ id }) => id));
	const seeAlso = [...(parts.anchor ? [parts.anchor] : []), ...parts.organizations]
		.filter(({ id }) => !inside.has(id))
		.filter(({ topics }) => topics.some((id) => parts.order.chapterOf(id) === topic.id))
		.toSorted(byGermanName)
		.map(({ id }) => parts.pointerTo(id));
	return {
		key: topic.id,
		kind: 'topic',
		topic,
		mark,
		icon,
		groups: groupsBySubtopic(topic, members, parts),
		seeAlso,
		entryCount: members.length
	};
}

/** A topic without own mark or icon takes its parent's. */
function lookOf(
	topic: PublicTopic,
	order: TopicOrder
): { mark: TopicMark | null; icon: string | null } {
	const parent = topic.parent ? order.byId.get(topic.parent) : undefined;
	return { mark: topic.mark ?? parent?.mark ?? null, icon: topic.icon ?? parent?.icon ?? null };
}

function plainChapter(key: 'anchor' | 'rest', groups: readonly GuideGroup[]): GuideChapter {
	return {
		key,
		kind: key,
		topic: null,
		mark: null,
		icon: null,
		groups,
		seeAlso: [],
		entryCount: groups.reduce((sum, { entries }) => sum + entries.length, 0)
	};
}

const group = (
	members: readonly PublicOrganization[],
	parts: ChapterParts,
	heading: Partial<GuideGroup> = {}
): GuideGroup => ({
	subtopic: null,
	kind: null,
	...heading,
	entries: members.map(parts.entryOf)
});

function groupsBySubtopic(
	topic: PublicTopic,
	members: readonly PublicOrganization[],
	parts: ChapterParts
): GuideGroup[] {
	const subtopics = [...parts.order.byId.values()].filter(({ parent }) => parent === topic.id);
	return [topic, ...subtopics].flatMap((at) => {
		const here = members.filter(({ primaryTopic }) => primaryTopic === at.id);
		return here.length > 0 ? [group(here, parts, { subtopic: at === topic ? null : at })] : [];
	});
}

function groupsByKind(members: readonly PublicOrganization[], parts: ChapterParts): GuideGroup[] {
	return organizationKinds.flatMap((kind) => {
		const here = members.filter((organization) => organization.kind === kind);
		return here.length > 0 ? [group(here, parts, { kind })] : [];
	});
}
