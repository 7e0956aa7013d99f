import { topicMarks, type TopicMarkSpec } from '#domain/catalogue/topicMarks.ts';
import type { Network } from '#domain/network/Network.ts';
import { topicsUnder } from '#domain/network/queries.ts';
import type { Topic } from '#domain/network/Topic.ts';
import type { Id } from '#domain/shared/Id.ts';
import { textFor, type TextLanguage, type Texts } from '#domain/shared/Texts.ts';
import { m } from '#i18n/generated/messages.js';
import { getLocale } from '#i18n/generated/runtime.js';

/** A text for the person at the screen, in their language or else in German. */
export const textHere = (texts: Texts): string =>
	textFor(texts, getLocale() as TextLanguage)?.text ?? '';

/** Name of a topic; a topic without a name still needs a word to click on. */
export const topicName = (topic: Topic): string => textHere(topic.name) || m.workspace_unnamed();

/** Shape, tone and icon of a topic; a subtopic wears its parent's. */
export function markOf(
	network: Network,
	id: Id | null
): (TopicMarkSpec & { readonly icon: string | null }) | null {
	const topic = id === null ? undefined : network.topics[id];
	if (!topic) return null;
	if (topic.mark) return { ...topicMarks[topic.mark], icon: topic.icon };
	const parent = topic.parent === null ? undefined : network.topics[topic.parent];
	return parent?.mark ? { ...topicMarks[parent.mark], icon: topic.icon ?? parent.icon } : null;
}

/** Topics in the order of the catalogue: by position, subtopics after their parent. */
export const topicsInOrder = (network: Network): readonly Topic[] =>
	topicsUnder(network, null).flatMap((topic) => [topic, ...topicsUnder(network, topic.id)]);
