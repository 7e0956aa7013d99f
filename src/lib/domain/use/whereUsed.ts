import { topicOrder } from '#domain/guide/topicOrder.ts';
import { isOnMap } from '#domain/map/mapMembers.ts';
import type { Guide } from '#domain/network/Guide.ts';
import type { Network } from '#domain/network/Network.ts';
import type { NetworkMap } from '#domain/network/NetworkMap.ts';
import type { Organization } from '#domain/network/Organization.ts';
import { profileOf } from '#domain/network/queries.ts';

/** Why a partner is on a map or not. */
export type MapUse = 'drawn' | 'excluded' | 'filtered';
export type GuideUse = 'printed' | 'other_topics';

export interface WhereUsed {
	/** An internal partner is drawn and printed in no edition. */
	readonly isPublic: boolean;
	readonly maps: readonly { readonly map: NetworkMap; readonly use: MapUse }[];
	readonly guides: readonly { readonly guide: Guide; readonly use: GuideUse }[];
}

/** On which maps a partner is drawn and in which guides it is printed, by their own rules. */
export function whereUsed(network: Network, organization: Organization): WhereUsed {
	const { anchor } = profileOf(network);
	return {
		isPublic: organization.visibility === 'public',
		maps: Object.values(network.maps).map((map) => ({
			map,
			use: isOnMap(organization, map.query, anchor)
				? 'drawn'
				: map.query.exclude.includes(organization.id)
					? 'excluded'
					: 'filtered'
		})),
		guides: Object.values(network.guides).map((guide) => ({
			guide,
			use: isPrinted(network, guide, organization, anchor) ? 'printed' : 'other_topics'
		}))
	};
}

/** As `guideDocument` decides it: the office always, the others by the chapters that the guide has. */
function isPrinted(
	network: Network,
	guide: Guide,
	{ id, primaryTopic }: Organization,
	anchor: string | null
): boolean {
	if (id === anchor) return true;
	const topics = Object.values(network.topics).filter(
		({ hidden, parent }) => !hidden && !(parent !== null && network.topics[parent]?.hidden)
	);
	const order = topicOrder({ guide, topics });
	if (!order.isSelection) return true;
	return primaryTopic !== null && order.chapterOf(primaryTopic) !== null;
}
