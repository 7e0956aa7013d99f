import { beforeEach, describe, expect, it } from 'vitest';
import { applyChange } from '#domain/history/applyChange.ts';
import { invert } from '#domain/history/invert.ts';
import type { Network } from '#domain/network/Network.ts';
import { idOf } from '#tests/arbitraries/commands.ts';
import { emptyTestNetwork, noon } from '#tests/arbitraries/networks.ts';
import { apply } from './apply.ts';
import type { Command, SingleCommand } from './Command.ts';

const id = (count: number) => idOf(1, count);
const [office, club, topic, subtopic, service, contact, relation, map, guide] = [
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

let network: Network;

const attempt = (command: Command) => apply(network, command, { changeId: id(100), at: noon });
const refusal = (command: Command) => {
	const applied = attempt(command);
	return applied.ok ? null : applied.error;
};
function run(...commands: readonly SingleCommand[]): void {
	for (const command of commands) {
		const applied = attempt(command);
		if (!applied.ok) throw new Error(JSON.stringify(applied.error));
		network = applied.value.network;
	}
}

beforeEach(() => {
	network = emptyTestNetwork();
	run(
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
});

describe('what is refused', () => {
	const cases: readonly (readonly [string, Command])[] = [
		['name_missing', { type: 'addOrganization', id: id(20), fields: { name: '  ' } }],
		['name_missing', { type: 'changeTopic', id: topic, fields: { name: { de: null } } }],
		['name_missing', { type: 'addService', id: id(20), fields: { organization: club } }],
		['field_missing', { type: 'addOrganization', id: id(20), fields: {} }],
		['field_missing', { type: 'addRelation', id: id(20), fields: { from: club } }],
		['text_too_long', { type: 'changeOrganization', id: club, fields: { name: 'x'.repeat(301) } }],
		[
			'text_too_long',
			{ type: 'changeOrganization', id: club, fields: { description: { tr: 'x'.repeat(20_001) } } }
		],
		['characters_invalid', { type: 'changeOrganization', id: club, fields: { name: 'a\u0000b' } }],
		['characters_invalid', { type: 'changeOrganization', id: club, fields: { name: 'a\ud800' } }],
		['unknown_id', { type: 'changeOrganization', id: id(99), fields: { name: 'x' } }],
		['unknown_id', { type: 'removeRelation', id: id(99) }],
		['duplicate_id', { type: 'addOrganization', id: club, fields: { name: 'x' } }],
		['id_invalid', { type: 'addOrganization', id: 'x', fields: { name: 'x' } }],
		[
			'reference_missing',
			{ type: 'changeOrganization', id: club, fields: { primaryTopic: id(99) } }
		],
		['reference_missing', { type: 'changeOrganization', id: club, fields: { topics: [id(99)] } }],
		['reference_missing', { type: 'changeGuide', id: guide, fields: { topics: [id(99)] } }],
		['reference_missing', { type: 'changeNetwork', fields: { anchor: id(99) } }],
		[
			'topic_too_deep',
			{ type: 'addTopic', id: id(20), fields: { name: { de: 'x' }, parent: subtopic } }
		],
		['topic_cycle', { type: 'changeTopic', id: topic, fields: { parent: topic } }],
		['topic_cycle', { type: 'changeTopic', id: topic, fields: { parent: subtopic } }],
		['topic_has_subtopics', { type: 'removeTopic', id: topic }],
		['relation_to_itself', { type: 'changeRelation', id: relation, fields: { from: club } }],
		['relation_double', { type: 'addRelation', id: id(20), fields: { from: club, to: office } }],
		[
			'value_not_allowed',
			// What a form or a file could send all the same.
			{ type: 'changeOrganization', id: club, fields: { kind: 'club' as 'unit' } }
		],
		['value_not_allowed', { type: 'changeOrganization', id: club, fields: { type: 'P99' } }],
		['field_unknown', { type: 'changeOrganization', id: club, fields: { x: 1 } as object }],
		[
			'field_unknown',
			{ type: 'changeOrganization', id: club, fields: JSON.parse('{"__proto__":1}') }
		],
		[
			'field_unknown',
			{ type: 'changeContact', id: contact, fields: { personName: id(3) } as object }
		],
		[
			'slug_taken',
			{ type: 'addMap', id: id(20), fields: { slug: 'netzwerkkarte', title: { de: 'x' } } }
		],
		['slug_invalid', { type: 'changeMap', id: map, fields: { slug: 'Meine Karte' } }],
		['slug_fixed', { type: 'changeNetwork', fields: { slug: 'neu' } as object }],
		['anchor_stays', { type: 'removeOrganization', id: office }],
		[
			'age_order',
			{ type: 'changeService', id: service, fields: { minimumAge: 18, maximumAge: 6 } }
		],
		['number_invalid', { type: 'changeService', id: service, fields: { minimumAge: 1.5 } }],
		[
			'date_order',
			{ type: 'changeRelation', id: relation, fields: { since: '2026-02-01', until: '2026-01-01' } }
		],
		['day_invalid', { type: 'changeRelation', id: relation, fields: { since: '2026-02-30' } }],
		[
			'web_address_invalid',
			{ type: 'changeOrganization', id: club, fields: { website: 'javascript:alert(1)' } }
		],
		[
			'web_address_invalid',
			{ type: 'changeOrganization', id: club, fields: { website: 'data:text/html,x' } }
		],
		['email_invalid', { type: 'changeOrganization', id: club, fields: { email: 'niemand@' } }],
		['service_elsewhere', { type: 'changeContact', id: contact, fields: { organization: office } }],
		['person_without_basis', { type: 'setPerson', contact, name: 'Anna', ids: { name: id(50) } }],
		['id_invalid', { type: 'setPerson', contact, name: 'Anna', ids: {}, basis: 'Einwilligung' }]
	];

	it.each(cases)('%s', (code, command) => {
		const before = JSON.stringify(network);
		expect(refusal(command)?.code).toBe(code);
		expect(JSON.stringify(network)).toBe(before);
	});

	it('names the place, the limit and the object it clashes with', () => {
		expect(
			refusal({ type: 'changeOrganization', id: club, fields: { city: 'x'.repeat(400) } })
		).toEqual({
			code: 'text_too_long',
			collection: 'organizations',
			id: club,
			field: 'city',
			limit: 300
		});
		expect(
			refusal({ type: 'addRelation', id: id(20), fields: { from: office, to: club } })
		).toMatchObject({ code: 'relation_double', other: relation });
	});

	it('names the command of a batch and does nothing of it', () => {
		const commands: SingleCommand[] = [
			{ type: 'addOrganization', id: id(20), fields: { name: 'Eins', sourceId: 'a' } },
			{ type: 'addOrganization', id: id(21), fields: { name: 'Zwei', sourceId: 'b' } },
			{ type: 'addOrganization', id: id(22), fields: { name: 'Drei', sourceId: 'a' } }
		];
		expect(refusal({ type: 'batch', label: 'import', commands })).toMatchObject({
			code: 'source_id_taken',
			id: id(22),
			other: id(20),
			index: 2
		});
	});
});

describe('what is taken as it was meant', () => {
	it('trims, composes letters and completes web addresses', () => {
		run({
			type: 'changeOrganization',
			id: club,
			fields: { name: '  Fu\u0308r Alle ', website: 'www.beispiel.de/x', city: '   ', phone: '1' }
		});
		expect(network.organizations[club]).toMatchObject({
			name: 'Für Alle',
			website: 'https://www.beispiel.de/x',
			city: null
		});
	});

	it('keeps the primary topic apart from the further ones', () => {
		run({ type: 'changeOrganization', id: club, fields: { primaryTopic: topic } });
		expect(network.organizations[club]).toMatchObject({ primaryTopic: topic, topics: [] });
	});

	it('sets stage, day and note as one change', () => {
		const applied = attempt({
			type: 'setStage',
			organization: club,
			stage: 'first_talk',
			date: '2026-11-20',
			note: 'Frau Muster rief an'
		});
		const patches = applied.ok ? applied.value.change.patches : [];
		expect(patches.map((patch) => 'path' in patch && patch.path)).toEqual([
			'stage',
			'stageDate',
			'stageNote'
		]);
	});

	it('makes no patch where nothing changes', () => {
		const applied = attempt({ type: 'changeOrganization', id: club, fields: { name: 'Verein' } });
		expect(applied.ok && applied.value.change.patches).toEqual([]);
	});

	it('moves the contacts of a service with it', () => {
		run({ type: 'changeService', id: service, fields: { organization: office } });
		expect(network.contacts[contact]?.organization).toBe(office);
	});
});

describe('removing', () => {
	it('takes all that belongs to a partner along, and one undo brings it back', () => {
		run({
			type: 'changeMap',
			id: map,
			fields: { query: { kinds: [], types: [], levels: [], topics: [], exclude: [club] } }
		});
		const before = network;
		const applied = attempt({ type: 'removeOrganization', id: club });
		if (!applied.ok) throw new Error(applied.error.code);
		const { network: after, change } = applied.value;
		expect(after.services).toEqual({});
		expect(after.contacts).toEqual({});
		expect(after.relations).toEqual({});
		expect(after.maps[map]).toMatchObject({ slots: {}, query: { exclude: [] } });
		expect(applyChange(after, invert(change, { changeId: id(101), at: noon }))).toEqual(before);
	});

	it('takes a topic out of every set', () => {
		run({ type: 'removeTopic', id: subtopic });
		expect(network.organizations[club]?.primaryTopic).toBeNull();
		run({ type: 'removeTopic', id: topic });
		expect(network.organizations[club]?.topics).toEqual([]);
		expect(network.guides[guide]?.topics).toEqual([]);
	});

	it('leaves the contacts of a removed service with the partner', () => {
		run({ type: 'removeService', id: service });
		expect(network.contacts[contact]).toMatchObject({ organization: club, service: null });
	});

	it('lets a guide go without its map', () => {
		run({ type: 'removeMap', id: map });
		expect(network.guides[guide]?.map).toBeNull();
	});
});

describe('persons', () => {
	const name = id(50);
	const setName: SingleCommand = {
		type: 'setPerson',
		contact,
		name: 'Anna Muster',
		ids: { name },
		basis: 'Einwilligung'
	};

	it('are held by reference: no patch holds the value', () => {
		const applied = attempt(setName);
		if (!applied.ok) throw new Error(applied.error.code);
		const { change, network: after } = applied.value;
		expect(JSON.stringify(change.patches)).not.toContain('Anna');
		expect(change.personal).toEqual({ [name]: 'Anna Muster' });
		expect(after.personalValues[name]).toBe('Anna Muster');
	});

	it('come back by undo as a reference, which may be missing by then', () => {
		run(setName);
		const applied = attempt({ type: 'setPerson', contact, name: null, ids: {} });
		if (!applied.ok) throw new Error(applied.error.code);
		const erased: Network = { ...applied.value.network, personalValues: {} };
		const back = applyChange(erased, invert(applied.value.change, { changeId: id(101), at: noon }));
		expect(back.contacts[contact]?.personName).toBe(name);
		expect(back.personalValues[name]).toBeUndefined();
	});

	it('are erased everywhere by the change that the database writes on withdrawal', () => {
		run(setName);
		const after = applyChange(network, {
			id: id(60),
			command: 'erasePerson',
			at: noon,
			undoes: null,
			personal: {},
			patches: [
				{
					op: 'set',
					collection: 'contacts',
					id: contact,
					path: 'personName',
					before: name,
					after: null
				}
			]
		});
		expect(after.personalValues).toEqual({});
		expect(JSON.stringify(after)).not.toContain('Anna');
	});
});
