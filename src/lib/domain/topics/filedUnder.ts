import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';

/** Who is filed under a topic itself, first or among others. */
export interface Filed {
	readonly organizations: readonly Id[];
	readonly services: readonly Id[];
}

const nobody: Filed = { organizations: [], services: [] };

/** Partners and offers of every topic, in one walk over each. */
export function filedUnder(network: Network): (topic: Id) => Filed {
	const found = new Map<Id, { organizations: Id[]; services: Id[] }>();
	const file = (topic: Id, kind: keyof Filed, id: Id): void => {
		const held = found.get(topic) ?? { organizations: [], services: [] };
		found.set(topic, held);
		held[kind].push(id);
	};
	for (const { id, primaryTopic, topics } of Object.values(network.organizations))
		for (const topic of new Set([...(primaryTopic === null ? [] : [primaryTopic]), ...topics]))
			file(topic, 'organizations', id);
	for (const { id, topics } of Object.values(network.services))
		for (const topic of topics) file(topic, 'services', id);
	return (topic) => found.get(topic) ?? nobody;
}
