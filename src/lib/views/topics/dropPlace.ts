import type { Network } from '#domain/network/Network.ts';
import { topicsUnder } from '#domain/network/queries.ts';
import type { Id } from '#domain/shared/Id.ts';
import { canStandAt, type TopicPlace } from '#domain/topics/placeTopic.ts';

/** Where on a row something hangs: its upper or lower rim, or its middle. */
export type DropZone = 'before' | 'inside' | 'after';

/** A row in thirds; a subtopic has no middle. */
export function zoneAt(share: number, isArea: boolean): DropZone {
	if (!isArea) return share < 0.5 ? 'before' : 'after';
	return share < 0.3 ? 'before' : share > 0.7 ? 'after' : 'inside';
}

/** The place that a drop means; null where the topic may not stand. */
export function dropPlace(
	network: Network,
	dragged: Id,
	target: Id,
	zone: DropZone
): TopicPlace | null {
	const at = network.topics[target];
	if (!at || target === dragged) return null;
	const parent = zone === 'inside' ? target : at.parent;
	const others = topicsUnder(network, parent).filter(({ id }) => id !== dragged);
	const beside = others.findIndex(({ id }) => id === target);
	const index = zone === 'inside' ? others.length : beside + (zone === 'after' ? 1 : 0);
	const place = { parent, index };
	return canStandAt(network, dragged, place) ? place : null;
}
