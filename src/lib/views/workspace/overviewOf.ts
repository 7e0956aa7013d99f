import type { Network } from '#domain/network/Network.ts';
import { anchorOf, organizationsByName, organizationsByTopic } from '#domain/network/queries.ts';
import type { Organization } from '#domain/network/Organization.ts';
import type { Id } from '#domain/shared/Id.ts';

/** Something that is missing, with the partners where it is. */
export interface Task {
	readonly kind: 'noTopic' | 'alone' | 'unchecked';
	readonly organizations: readonly Organization[];
}

export interface Overview {
	readonly partners: number;
	readonly services: number;
	readonly contacts: number;
	readonly relations: number;
	/** Partners whose primary topic it is or, for a main topic, one of its subtopics. */
	readonly byTopic: ReadonlyMap<Id | null, number>;
	readonly toDo: readonly Task[];
}

/** What the first page of a network says: how much there is, and what is missing. */
export function overviewOf(network: Network): Overview {
	const organizations = organizationsByName(network);
	const relations = Object.values(network.relations);
	const connected = new Set(relations.flatMap(({ from, to }) => [from, to]));
	const anchor = anchorOf(network)?.id;
	const byTopic = new Map<Id | null, number>();
	for (const [topic, partners] of organizationsByTopic(network))
		byTopic.set(topic, partners.length);
	const tasks: Task[] = [
		{
			kind: 'noTopic',
			organizations: organizations.filter(
				(each) => each.primaryTopic === null && each.id !== anchor
			)
		},
		{ kind: 'alone', organizations: organizations.filter((each) => !connected.has(each.id)) },
		{ kind: 'unchecked', organizations: organizations.filter((each) => each.assuredDate === null) }
	];
	return {
		partners: organizations.length,
		services: Object.keys(network.services).length,
		contacts: Object.keys(network.contacts).length,
		relations: relations.length,
		byTopic,
		toDo: tasks.filter((task) => task.organizations.length > 0)
	};
}
