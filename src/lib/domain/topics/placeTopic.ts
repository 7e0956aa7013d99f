import { topicMarkCodes, type TopicMark } from '#domain/catalogue/topicMarks.ts';
import type { Batch, ChangeTopic } from '#domain/commands/Command.ts';
import type { Network } from '#domain/network/Network.ts';
import { topicsUnder } from '#domain/network/queries.ts';
import type { Id } from '#domain/shared/Id.ts';

/** One step with the keyboard: among siblings, below the one before, or out of its area. */
export type TopicStep = 'up' | 'down' | 'in' | 'out';

/** A place in the tree: below whom, and before which of those that are there without it. */
export interface TopicPlace {
	readonly parent: Id | null;
	readonly index: number;
}

/** Where a step leads; null where there is no way. */
export function placeAfterStep(network: Network, id: Id, step: TopicStep): TopicPlace | null {
	const topic = network.topics[id];
	if (!topic) return null;
	const siblings = topicsUnder(network, topic.parent);
	const at = siblings.findIndex((each) => each.id === id);
	if (step === 'up') return at > 0 ? { parent: topic.parent, index: at - 1 } : null;
	if (step === 'down')
		return at < siblings.length - 1 ? { parent: topic.parent, index: at + 1 } : null;
	if (step === 'out') {
		if (topic.parent === null) return null;
		const areas = topicsUnder(network, null);
		return { parent: null, index: areas.findIndex((each) => each.id === topic.parent) + 1 };
	}
	const before = siblings[at - 1];
	if (topic.parent !== null || !before) return null;
	const place = { parent: before.id, index: topicsUnder(network, before.id).length };
	return canStandAt(network, id, place) ? place : null;
}

/** Two levels: who has subtopics is an area, and nobody stands below a subtopic or themselves. */
export function canStandAt(network: Network, id: Id, { parent }: TopicPlace): boolean {
	if (parent === null) return true;
	const isArea = network.topics[parent]?.parent === null;
	return isArea && parent !== id && topicsUnder(network, id).length === 0;
}

/**
 * Puts a topic at a place as one change; siblings are numbered anew where they must be. Null if it
 * stands there already or may not.
 */
export function placeTopic(network: Network, id: Id, place: TopicPlace): Batch | null {
	const topic = network.topics[id];
	if (!topic || !canStandAt(network, id, place)) return null;
	const others = topicsUnder(network, place.parent).filter((each) => each.id !== id);
	const order = others.toSpliced(place.index, 0, topic);
	const isSame =
		place.parent === topic.parent &&
		topicsUnder(network, topic.parent).every((each, index) => order[index]?.id === each.id);
	if (isSame) return null;
	const commands = order.flatMap((each, index): readonly ChangeTopic[] => {
		const moved = each.id === id ? movedFields(network, id, place.parent) : {};
		const fields = { ...(each.position === index + 1 ? {} : { position: index + 1 }), ...moved };
		return Object.keys(fields).length > 0 ? [{ type: 'changeTopic', id: each.id, fields }] : [];
	});
	return { type: 'batch', label: 'moveTopic', commands };
}

/** A topic area needs a sign of its own: one that was a subtopic gets the first that is free. */
function movedFields(network: Network, id: Id, parent: Id | null): ChangeTopic['fields'] {
	const topic = network.topics[id];
	if (topic?.parent === parent) return {};
	const free = freeMarks(network)[0];
	return parent === null && topic?.mark === null && free ? { parent, mark: free } : { parent };
}

/** Signs that no topic wears yet, in the order of the palette. */
export function freeMarks(network: Network): readonly TopicMark[] {
	const worn = new Set(Object.values(network.topics).map(({ mark }) => mark));
	return topicMarkCodes.filter((mark) => mark !== 'ring-grey' && !worn.has(mark));
}
