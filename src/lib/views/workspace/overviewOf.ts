import type { Network } from '#domain/network/Network.ts';
import {
	anchorOf,
	organizationsByName,
	organizationsByTopic,
	topicsUnder
} from '#domain/network/queries.ts';
import { withoutLevel } from '#domain/network/withoutLevel.ts';
import type { Organization } from '#domain/network/Organization.ts';
import type { Topic } from '#domain/network/Topic.ts';
import type { Day, Id } from '#domain/shared/Id.ts';

/** Something that is worth doing, with the entries where it is. */
export type Task =
	| {
			readonly kind: 'noTopic' | 'noLevel' | 'alone' | 'neverChecked' | 'checkedLongAgo';
			readonly organizations: readonly Organization[];
	  }
	| { readonly kind: 'noOffer'; readonly topics: readonly Topic[] };

export interface Overview {
	readonly partners: number;
	readonly services: number;
	readonly contacts: number;
	readonly relations: number;
	/** Partners whose primary topic it is or, for a main topic, one of its subtopics. */
	readonly byTopic: ReadonlyMap<Id | null, number>;
	readonly toDo: readonly Task[];
	/** True while nobody but the office itself is there. */
	readonly isEmpty: boolean;
}

/**
 * What the first page of a network says: how much there is, and what is worth doing. The office
 * itself is no partner: nobody asks for its topic, its relations or the day of its checking.
 */
export function overviewOf(network: Network, today: Day): Overview {
	const all = organizationsByName(network);
	const anchor = anchorOf(network)?.id;
	const partners = all.filter(({ id }) => id !== anchor);
	const relations = Object.values(network.relations);
	const connected = new Set(relations.flatMap(({ from, to }) => [from, to]));
	const byTopic = new Map<Id | null, number>();
	for (const [topic, those] of organizationsByTopic(network)) byTopic.set(topic, those.length);
	const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
	const of = (
		kind: Exclude<Task['kind'], 'noOffer'>,
		isMeant: (partner: Organization) => boolean
	): Task => ({ kind, organizations: partners.filter(isMeant) });
	const tasks: Task[] = [
		of('noTopic', ({ primaryTopic }) => primaryTopic === null),
		{ kind: 'noLevel', organizations: withoutLevel(network) },
		of('alone', ({ id }) => !connected.has(id)),
		of('neverChecked', ({ assuredDate }) => assuredDate === null),
		of('checkedLongAgo', ({ assuredDate }) => assuredDate !== null && assuredDate < yearAgo),
		{ kind: 'noOffer', topics: topicsWithoutOffer(network) }
	];
	return {
		partners: all.length,
		services: Object.keys(network.services).length,
		contacts: Object.keys(network.contacts).length,
		relations: relations.length,
		byTopic,
		toDo: tasks.filter((task) =>
			task.kind === 'noOffer' ? task.topics.length > 0 : task.organizations.length > 0
		),
		isEmpty: partners.length === 0
	};
}

/** Areas that no offer names, nor any of their subtopics; hidden ones are nobody's gap. */
function topicsWithoutOffer(network: Network): readonly Topic[] {
	const offered = new Set(
		Object.values(network.services).flatMap(({ topics, organization }) =>
			// An offer without topics of its own is one of its partner's.
			topics.length > 0 ? topics : topicsOf(network.organizations[organization])
		)
	);
	return topicsUnder(network, null).filter(
		(topic) =>
			!topic.hidden && ![topic, ...topicsUnder(network, topic.id)].some(({ id }) => offered.has(id))
	);
}

const topicsOf = (partner: Organization | undefined): readonly Id[] =>
	partner
		? [...(partner.primaryTopic === null ? [] : [partner.primaryTopic]), ...partner.topics]
		: [];
