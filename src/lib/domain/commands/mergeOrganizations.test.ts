import { describe, expect, it } from 'vitest';
import type { Relation } from '#domain/network/Relation.ts';
import {
	after,
	club,
	contact,
	guide,
	id,
	map,
	office,
	relation,
	sampleNetwork,
	service,
	topic
} from '#tests/arbitraries/sampleNetwork.ts';
import type { Command } from './Command.ts';

const double = id(20);
const add = (count: number, fields: Partial<Relation>): Command => ({
	type: 'addRelation',
	id: id(count),
	fields
});
const network = after(
	sampleNetwork,
	{
		type: 'addOrganization',
		id: double,
		fields: {
			name: 'Club',
			city: 'Jena',
			description: { de: 'Text.', tr: 'Metin.' },
			topics: [topic]
		}
	},
	{ type: 'changeOrganization', id: club, fields: { description: { de: 'Anders.' } } }
);
const merge = { type: 'mergeOrganizations', keep: double, gone: club, choices: {} } as const;

describe('two partners that become one', () => {
	it('have everything that hung on either', () => {
		const merged = after(network, merge);
		expect(merged.services[service]?.organization).toBe(double);
		expect(merged.contacts[contact]).toMatchObject({ organization: double, service });
		expect(merged.relations[relation]).toMatchObject({ from: office, to: double });
		expect(Object.keys(merged.maps[map]?.slots ?? {})).toEqual([double]);
		expect(merged.guides[guide]).toEqual(network.guides[guide]);
	});

	it('keep the other name, fill what was empty and hold both sets', () => {
		const { name, alternateName, city, description, primaryTopic, topics } =
			after(network, merge).organizations[double] ?? {};
		expect({ name, alternateName, city }).toEqual({
			name: 'Club',
			alternateName: 'Verein',
			city: 'Jena'
		});
		expect(description).toEqual({ de: 'Text.', tr: 'Metin.' });
		expect([primaryTopic, ...(topics ?? [])]).toEqual([
			network.organizations[club]?.primaryTopic,
			topic
		]);
	});

	it('keep every step that was done and every agreement', () => {
		const done = (text: string) => ({ day: '2026-03-01', text, note: null });
		const logged = after(
			network,
			{ type: 'changeOrganization', id: club, fields: { doneSteps: { [id(40)]: done('Eins') } } },
			{ type: 'changeOrganization', id: double, fields: { doneSteps: { [id(41)]: done('Zwei') } } }
		);
		const { doneSteps } = after(logged, merge).organizations[double] ?? {};
		expect(doneSteps).toEqual({ [id(40)]: done('Eins'), [id(41)]: done('Zwei') });
	});

	it('say that a translation is of another German text when that one is chosen', () => {
		const machine = { state: 'machine', source: 'x' } as const;
		const noted = after(network, {
			type: 'changeOrganization',
			id: club,
			fields: { description: { en: 'Text.' }, translations: { 'description.en': machine } }
		});
		const merged = after(noted, merge).organizations[double];
		expect(merged?.translations['description.en']).toEqual(machine);
	});

	it('make the office of the one the office of both', () => {
		const merged = after(network, { ...merge, gone: office });
		expect(merged.networks[merged.id]?.anchor).toBe(double);
		expect(merged.relations[relation]).toMatchObject({ from: double, to: club });
	});

	it('lose relations with each other', () => {
		const related = after(network, add(30, { from: club, to: double }));
		expect(after(related, merge).relations[id(30)]).toBeUndefined();
	});

	it('have a relation once, with what both knew of it', () => {
		const stated = after(
			network,
			{ type: 'changeRelation', id: relation, fields: { evidence: { de: 'Eins.' }, strength: 1 } },
			add(30, { from: office, to: double, evidence: { de: 'Zwei.' }, strength: 3, topics: [topic] })
		);
		const merged = after(stated, merge);
		expect(Object.keys(merged.relations)).toEqual([id(30)]);
		expect(merged.relations[id(30)]).toMatchObject({
			evidence: { de: 'Zwei.\nEins.' },
			strength: 3,
			topics: [topic]
		});
	});

	it.each(['keep', 'gone'])('let nothing internal of two relations out (%s internal)', (side) => {
		const secret = { evidence: { de: 'Vertraulich.' }, visibility: 'internal' } as const;
		const open = { evidence: { de: 'Offen.' }, visibility: 'public' } as const;
		const stated = after(
			network,
			{ type: 'changeRelation', id: relation, fields: side === 'keep' ? open : secret },
			add(30, { from: office, to: double, ...(side === 'keep' ? secret : open) })
		);
		expect(after(stated, merge).relations[id(30)]).toMatchObject({
			visibility: 'public',
			evidence: { de: 'Offen.' },
			note: 'Vertraulich.'
		});
	});

	it('do not hide the one from a map because the other was left out', () => {
		const query = { kinds: [], types: [], levels: [], topics: [], exclude: [club] };
		const left = after(network, { type: 'changeMap', id: map, fields: { query } });
		expect(after(left, merge).maps[map]?.query.exclude).toEqual([]);
	});
});
