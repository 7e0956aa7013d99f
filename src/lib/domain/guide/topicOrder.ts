import type { PublicGuide, PublicTopic } from '#domain/edition/PublicContent.ts';
import type { Id } from '#domain/shared/Id.ts';

export interface TopicOrder {
	/** Topics that get a chapter, in print order. */
	readonly chapters: readonly PublicTopic[];
	/** The chapter that prints an entry of this topic; null if the guide leaves the topic out. */
	chapterOf(topic: Id): Id | null;
	/** True if the guide prints only chosen topics, so that entries without a topic stay out. */
	readonly isSelection: boolean;
	readonly byId: ReadonlyMap<Id, PublicTopic>;
}

const byPosition = (a: PublicTopic, b: PublicTopic): number =>
	a.position - b.position || (a.id < b.id ? -1 : 1);

/**
 * Chapters of a guide: its own list of topics, or all topic areas in catalogue order. A subtopic
 * is printed with its topic area unless the list names it.
 */
export function topicOrder({ guide, topics }: Pick<PublicGuide, 'guide' | 'topics'>): TopicOrder {
	const byId = new Map(topics.map((topic) => [topic.id, topic]));
	const areas = topics.filter(({ parent }) => parent === null || !byId.has(parent));
	const chosen = guide.topics.flatMap((id) => byId.get(id) ?? []);
	const chapters = chosen.length > 0 ? [...new Set(chosen)] : areas.toSorted(byPosition);
	const inGuide = new Set(chapters.map(({ id }) => id));
	return {
		chapters,
		byId,
		isSelection: areas.some(({ id }) => !inGuide.has(id)),
		chapterOf(id) {
			if (inGuide.has(id)) return id;
			const parent = byId.get(id)?.parent;
			return parent && inGuide.has(parent) ? parent : null;
		}
	};
}
