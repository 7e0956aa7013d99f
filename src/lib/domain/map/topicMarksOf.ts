import type { Topic } from '#domain/network/Topic.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { NodeMark } from './MapInput.ts';

type DrawnTopic = Pick<Topic, 'id' | 'parent' | 'mark' | 'icon'>;

/** The topic area a topic belongs to: itself or its parent; null for an unknown one. */
export function topicAreaOf<T extends DrawnTopic>(
	topics: ReadonlyMap<Id, T>,
	id: Id | null
): T | null {
	const topic = id === null ? undefined : topics.get(id);
	if (!topic) return null;
	return (topic.parent === null ? undefined : topics.get(topic.parent)) ?? topic;
}

/** Shape, colour and icon of a topic; what it lacks it takes from its parent. */
export function nodeMarkOf(topics: ReadonlyMap<Id, DrawnTopic>, id: Id | null): NodeMark | null {
	const topic = id === null ? undefined : topics.get(id);
	const area = topicAreaOf(topics, id);
	const mark = topic?.mark ?? area?.mark;
	return mark ? { mark, icon: topic?.icon ?? area?.icon ?? null } : null;
}
