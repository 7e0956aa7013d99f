import type { Ids } from './ids.ts';

type Row = Record<string, unknown>;

/**
 * A small network with one of everything and everything that hides something: organization 3 is
 * internal, and a service, a contact and two relations hang on it; service 2 is internal, and
 * contact 4 hangs on that; topic 3 is hidden with its subtopic 4.
 */
export const exampleRows = (id: Ids): Record<string, Row[]> => ({
	networks_internal: [
		{
			id: id('network'),
			note: 'note of the network',
			table_views: {
				[id('change', 9)]: {
					name: 'view of the table',
					tab: 'organizations',
					columns: null,
					sorting: [],
					filters: [],
					grouping: ''
				}
			}
		}
	],
	topics: [
		topic(id, 1, {}),
		topic(id, 2, { parent_id: id('topic', 1) }),
		topic(id, 3, { hidden: true }),
		topic(id, 4, { parent_id: id('topic', 3) })
	],
	topics_internal: [{ id: id('topic', 1), note: 'note of a topic' }],
	organizations: [
		organization(id, 1, { topics: [id('topic', 4), id('topic', 2)] }),
		organization(id, 2, { primary_topic_id: id('topic', 3) }),
		organization(id, 3, { visibility: 'internal', name: 'Frauenhaus' })
	],
	organizations_internal: [1, 2, 3].map((n) => ({
		id: id('organization', n),
		stage: 'identified',
		stage_date: '2026-01-02',
		stage_note: 'note of a stage',
		note: 'note of an organization',
		responsible: id('user', 1),
		next_check_date: '2027-01-02',
		stage_log: {
			[id('step', 1)]: { stage: 'identified', date: '2026-01-02', note: 'note of a step', by: null }
		}
	})),
	locations: [
		location(id, 1, {}),
		location(id, 2, { visibility: 'internal' }),
		location(id, 3, { organization_id: id('organization', 3) })
	],
	locations_internal: [{ id: id('location', 1), note: 'note of a place' }],
	services: [
		service(id, 1, {}),
		service(id, 2, { visibility: 'internal' }),
		service(id, 3, { organization_id: id('organization', 3) })
	],
	services_internal: [1, 2, 3].map((n) => ({
		id: id('service', n),
		referral_way: 'named_contact',
		referral_note: 'note of a referral',
		note: 'note of a service'
	})),
	contacts: [
		contact(id, 1, {}),
		contact(id, 2, { visibility: 'internal' }),
		contact(id, 3, { organization_id: id('organization', 3) }),
		contact(id, 4, { service_id: id('service', 2) }),
		contact(id, 5, {})
	],
	contacts_internal: [
		{
			id: id('contact', 1),
			person_name_id: id('person', 1),
			person_email_id: id('person', 2),
			person_phone_id: id('person', 3),
			person_basis: 'Einwilligung vom 2.1.2026',
			person_scope: 'public',
			person_delete_by: '2030-01-02',
			note: 'note of a contact'
		},
		{ id: id('contact', 5), person_name_id: id('person', 4), person_basis: 'Einwilligung' }
	],
	relations: [
		relation(id, 1, 1, 2, { topics: [id('topic', 3), id('topic', 1)] }),
		relation(id, 2, 2, 1, { visibility: 'internal' }),
		relation(id, 3, 1, 3, {}),
		relation(id, 4, 3, 1, {})
	],
	relations_internal: [{ id: id('relation', 1), note: 'note of a relation' }],
	maps: [
		{
			id: id('map', 1),
			slug: 'netzwerkkarte',
			title: { de: 'Netzwerkkarte' },
			layout: 'sectors',
			sector_by: 'primaryTopic',
			query: {
				kinds: [],
				types: [],
				levels: ['kommune'],
				topics: [id('topic', 2), id('topic', 3), id('topic', 1)],
				exclude: [id('organization', 3), id('organization', 2)]
			},
			embed_policy: { mode: 'hosts', hosts: ['example.org'] }
		}
	],
	maps_internal: [
		{
			id: id('map', 1),
			slots: { [id('organization', 1)]: { sector: 'x', ring: 'identified', index: 0 } },
			positions: { [id('organization', 2)]: { x: 1, y: 2 } },
			note: 'note of a map'
		}
	],
	guides: [
		{
			id: id('guide', 1),
			slug: 'wegweiser',
			title: { de: 'Wegweiser' },
			topics: [id('topic', 2), id('topic', 4), id('topic', 1)],
			map_id: id('map', 1),
			languages: ['tr', 'de']
		}
	],
	guides_internal: [{ id: id('guide', 1), note: 'note of a guide' }]
});

/** Persons of the contacts 1 (released to the public) and 5 (not released). */
export const examplePersons = (id: Ids): Row[] => [
	person(id, 1, 1, 'personName', 'Ayşe Beispiel'),
	person(id, 2, 1, 'personEmail', 'ayse@example.org'),
	person(id, 3, 1, 'personPhone', '0151 23456789'),
	person(id, 4, 5, 'personName', 'Bernd Geheim')
];

const person = (id: Ids, n: number, contact: number, field: string, value: string): Row => ({
	id: id('person', n),
	contact_id: id('contact', contact),
	field,
	value
});

const topic = (id: Ids, n: number, more: Row): Row => ({
	id: id('topic', n),
	code: `code-${n}`,
	name: { de: `Thema ${n}` },
	position: 10 - n,
	mark: 'square-dark',
	...more
});

const organization = (id: Ids, n: number, more: Row): Row => ({
	id: id('organization', n),
	source_id: `Q${n}`,
	name: `Partner ${n}`,
	kind: 'organization',
	type: 'P01',
	level: 'kommune',
	primary_topic_id: id('topic', 1),
	description: { de: 'Beschreibung', tr: 'Açıklama' },
	languages: ['tr', 'de'],
	assured_date: '2026-03-04',
	...more
});

const location = (id: Ids, n: number, more: Row): Row => ({
	id: id('location', n),
	organization_id: id('organization', 1),
	name: { de: `Ort ${n}` },
	address1: `Weg ${n}`,
	accessibility: ['wc', 'lift'],
	...more
});

const service = (id: Ids, n: number, more: Row): Row => ({
	id: id('service', n),
	organization_id: id('organization', 1),
	name: { de: `Angebot ${n}` },
	topics: [id('topic', 4), id('topic', 1)],
	locations: [id('location', 2), id('location', 3), id('location', 1)],
	target_groups: ['women', 'children'],
	minimum_age: 18,
	...more
});

const contact = (id: Ids, n: number, more: Row): Row => ({
	id: id('contact', n),
	organization_id: id('organization', 1),
	title: { de: `Anmeldung ${n}` },
	phone: '03643 000000',
	...more
});

const relation = (id: Ids, n: number, from: number, to: number, more: Row): Row => ({
	id: id('relation', n),
	from_id: id('organization', from),
	to_id: id('organization', to),
	type: 'refers_to',
	evidence: { de: 'Beleg' },
	...more
});
