import { describe, expect, it } from 'vitest';
import {
	after,
	club,
	contact,
	id,
	office,
	relation,
	sampleNetwork,
	service,
	subtopic,
	topic
} from '#tests/arbitraries/sampleNetwork.ts';
import {
	anchorOf,
	contactsOf,
	organizationsByName,
	organizationsByTopic,
	relationsOf,
	servicesOf,
	topicsUnder
} from './queries.ts';

describe('questions to a network', () => {
	it('find the office and what belongs to a partner', () => {
		expect(anchorOf(sampleNetwork)?.id).toBe(office);
		expect(servicesOf(sampleNetwork, club).map((each) => each.id)).toEqual([service]);
		expect(contactsOf(sampleNetwork, club).map((each) => each.id)).toEqual([contact]);
	});

	it('see a relation from both ends', () => {
		expect(relationsOf(sampleNetwork, office)).toMatchObject([
			{ relation: { id: relation }, direction: 'forward', other: club }
		]);
		expect(relationsOf(sampleNetwork, club)).toMatchObject([
			{ relation: { id: relation }, direction: 'inverse', other: office }
		]);
	});

	it('put a partner of a subtopic into its topic area, and one without topic under none', () => {
		const groups = organizationsByTopic(sampleNetwork);
		expect(groups.get(topic)?.map((each) => each.id)).toEqual([club]);
		expect(groups.get(null)?.map((each) => each.id)).toEqual([office]);
		expect(groups.has(subtopic)).toBe(false);
	});

	it('sort as a German reader expects', () => {
		const network = after(
			sampleNetwork,
			{ type: 'addOrganization', id: id(30), fields: { name: 'Ämterlotsen' } },
			{ type: 'addOrganization', id: id(31), fields: { name: 'Zoll' } }
		);
		expect(organizationsByName(network).map(({ name }) => name)).toEqual([
			'Ämterlotsen',
			'Ausländerbehörde',
			'Verein',
			'Zoll'
		]);
	});

	it('keep topics in the order of the office', () => {
		const network = after(
			sampleNetwork,
			{ type: 'addTopic', id: id(30), fields: { name: { de: 'Wohnen' }, position: 2 } },
			{ type: 'changeTopic', id: topic, fields: { position: 3 } }
		);
		expect(topicsUnder(network, null).map((each) => each.id)).toEqual([id(30), topic]);
		expect(topicsUnder(network, topic).map((each) => each.id)).toEqual([subtopic]);
	});
});
