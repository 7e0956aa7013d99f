import { describe, expect, it } from 'vitest';
import { noon } from '#tests/arbitraries/networks.ts';
import {
	club,
	contact,
	guide,
	id,
	map,
	office,
	relation,
	sampleNetwork,
	service,
	subtopic,
	topic
} from '#tests/arbitraries/sampleNetwork.ts';
import { apply } from './apply.ts';
import type { Command, SingleCommand } from './Command.ts';

const refusal = (command: Command) => {
	const applied = apply(sampleNetwork, command, { changeId: id(100), at: noon });
	return applied.ok ? null : applied.error;
};

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
		['merge_with_itself', { type: 'mergeOrganizations', keep: club, gone: club, choices: {} }],
		['unknown_id', { type: 'mergeTopics', keep: id(3), gone: id(77) }],
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
		const before = JSON.stringify(sampleNetwork);
		expect(refusal(command)?.code).toBe(code);
		expect(JSON.stringify(sampleNetwork)).toBe(before);
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
