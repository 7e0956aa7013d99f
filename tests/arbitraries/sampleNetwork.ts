import { apply } from '#domain/commands/apply.ts';
import type { Command } from '#domain/commands/Command.ts';
import type { Network } from '#domain/network/Network.ts';
import { idOf } from './commands.ts';
import { emptyTestNetwork, noon } from './networks.ts';

/** Short ids for tests. */
export const id = (count: number): string => idOf(1, count);

export const [office, club, topic, subtopic, service, contact, relation, map, guide] = [
	id(1),
	id(2),
	id(3),
	id(4),
	id(5),
	id(6),
	id(7),
	id(8),
	id(9)
] as const;

/** The network after commands that must not be refused. */
export function after(network: Network, ...commands: readonly Command[]): Network {
	return commands.reduce((held, command) => {
		const applied = apply(held, command, { changeId: id(100), at: noon });
		if (!applied.ok) throw new Error(JSON.stringify(applied.error));
		return applied.value.network;
	}, network);
}

/** One of each: the office, a club with an offer and a contact, and what refers to them. */
export const sampleNetwork: Network = after(
	emptyTestNetwork(),
	{ type: 'addTopic', id: topic, fields: { name: { de: 'Arbeit' } } },
	{ type: 'addTopic', id: subtopic, fields: { name: { de: 'Anerkennung' }, parent: topic } },
	{ type: 'addOrganization', id: office, fields: { name: 'Ausländerbehörde' } },
	{
		type: 'addOrganization',
		id: club,
		fields: { name: 'Verein', primaryTopic: subtopic, topics: [topic] }
	},
	{ type: 'changeNetwork', fields: { anchor: office } },
	{ type: 'addService', id: service, fields: { organization: club, name: { de: 'Beratung' } } },
	{ type: 'addContact', id: contact, fields: { organization: club, service } },
	{ type: 'addRelation', id: relation, fields: { from: office, to: club } },
	{ type: 'addMap', id: map, fields: { slug: 'netzwerkkarte', title: { de: 'Karte' } } },
	{
		type: 'placeOnMap',
		map,
		organization: club,
		slot: { sector: topic, ring: 'identified', index: 0 }
	},
	{
		type: 'addGuide',
		id: guide,
		fields: { slug: 'wegweiser', title: { de: 'Heft' }, map, topics: [topic] }
	}
);
