import { describe, expect, it } from 'vitest';
import { apply } from '#domain/commands/apply.ts';
import type { Command } from '#domain/commands/Command.ts';
import {
	club,
	contact,
	id,
	map,
	office,
	sampleNetwork,
	topic
} from '#tests/arbitraries/sampleNetwork.ts';
import type { Change } from './Change.ts';
import { invert } from './invert.ts';
import { summarizeChange } from './summarizeChange.ts';

function changeOf(command: Command): Change {
	const stamp = { changeId: id(100), at: '2026-11-26T10:00:00.000Z' };
	const applied = apply(sampleNetwork, command, stamp);
	if (!applied.ok) throw new Error(applied.error.code);
	return applied.value.change;
}

const fieldsChange = changeOf({
	type: 'changeOrganization',
	id: club,
	fields: { phone: '030 1', description: { de: 'Eins', en: 'One' } }
});

describe('the summary of a change', () => {
	it('names each field once, however many languages it has', () => {
		const { objects, count } = summarizeChange(fieldsChange, 5);
		expect(count).toBe(1);
		expect(objects[0]).toMatchObject({ collection: 'organizations', id: club, fate: 'changed' });
		expect([...(objects[0]?.fields ?? [])].toSorted()).toEqual(['description', 'phone']);
	});

	it('puts who was removed before what went along', () => {
		const { objects, fates } = summarizeChange(
			changeOf({ type: 'removeOrganization', id: club }),
			9
		);
		expect(objects[0]).toMatchObject({ id: club, fate: 'removed', called: { name: 'Verein' } });
		expect(fates.added).toBe(0);
		expect(fates.removed).toBe(4);
	});

	it('is about who was moved on a map, not about the map', () => {
		const slot = { sector: topic, ring: 'identified', index: 3 };
		const moved = changeOf({ type: 'placeOnMap', map, organization: club, slot });
		expect(summarizeChange(moved, 5).objects).toEqual([
			{ collection: 'organizations', id: club, fate: 'changed', fields: ['slots'], called: null }
		]);
	});

	it('says that one was taken back', () => {
		const taken = invert(fieldsChange, { changeId: id(101), at: fieldsChange.at });
		expect(summarizeChange(taken, 5).isUndo).toBe(true);
		expect(summarizeChange(fieldsChange, 5).isUndo).toBe(false);
	});

	it('counts all and names no more than asked for', () => {
		const many = changeOf({
			type: 'batch',
			label: 'bulkEdit',
			commands: [office, club].map((each) => ({
				type: 'changeOrganization' as const,
				id: each,
				fields: { city: 'Jena' }
			}))
		});
		const summary = summarizeChange(many, 1);
		expect(summary).toMatchObject({ command: 'bulkEdit', count: 2 });
		expect(summary.objects).toHaveLength(1);
	});

	it('holds no personal value, and no value of a field either', () => {
		const person = changeOf({
			type: 'setPerson',
			contact,
			name: 'Ayşe Öztürk',
			basis: 'Einwilligung vom Montag',
			ids: { name: id(30) }
		});
		const written = JSON.stringify([summarizeChange(person, 5), summarizeChange(fieldsChange, 5)]);
		for (const value of ['Öztürk', 'Montag', '030 1', 'Eins', id(30)])
			expect(written).not.toContain(value);
	});
});
