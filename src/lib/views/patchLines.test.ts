import { describe, expect, it } from 'vitest';
import { apply } from '#domain/commands/apply.ts';
import type { Command } from '#domain/commands/Command.ts';
import {
	club,
	contact,
	id,
	sampleNetwork,
	subtopic,
	topic
} from '#tests/arbitraries/sampleNetwork.ts';
import { patchLines, type ObjectLines } from './patchLines.ts';

const stamp = { changeId: id(100), at: '2026-11-26T10:00:00.000Z' };

/** What a command did, in words, in the network after it. */
function lines(command: Command): readonly ObjectLines[] {
	const applied = apply(sampleNetwork, command, stamp);
	if (!applied.ok) throw new Error(applied.error.code);
	return patchLines({ network: applied.value.network, gone: {} }, applied.value.change.patches);
}

describe('a change in its parts', () => {
	it('says each field with both values, texts by language, sets by what joined and left', () => {
		const [object] = lines({
			type: 'changeOrganization',
			id: club,
			fields: { phone: '030 1', description: { tr: 'Merhaba' }, languages: ['tr'], topics: [] }
		});
		expect(object?.what).toBe('Partner „Verein“');
		expect(object?.lines.map(({ patches: _, ...words }) => words)).toEqual(
			expect.arrayContaining([
				{ label: 'Telefon', before: 'leer', after: '030 1', joined: [], left: [] },
				{
					label: 'Beschreibung (Türkisch)',
					before: 'leer',
					after: 'Merhaba',
					joined: [],
					left: []
				},
				{ label: 'Sprachen', before: null, after: null, joined: ['Türkisch'], left: [] },
				{ label: 'Themen', before: null, after: null, joined: [], left: ['Arbeit'] }
			])
		);
	});

	it('says names for ids, also of what is gone, and words for codes', () => {
		const patches = [
			{
				op: 'set',
				collection: 'organizations',
				id: club,
				path: 'primaryTopic',
				before: subtopic,
				after: id(900)
			},
			{
				op: 'set',
				collection: 'organizations',
				id: club,
				path: 'visibility',
				before: 'public',
				after: 'internal'
			}
		] as const;
		const gone = { [id(900)]: { collection: 'topics', called: { name: { de: 'Alt' } } } } as const;
		const [object] = patchLines({ network: sampleNetwork, gone }, patches);
		expect(object?.lines[0]).toMatchObject({ before: 'Anerkennung', after: 'Alt' });
		expect(object?.lines[1]?.before).not.toBe('public');
		const [unknown] = patchLines({ network: sampleNetwork, gone: {} }, patches);
		expect(unknown?.lines[0]?.after).toBe('inzwischen gelöscht');
	});

	it('never shows a personal value', () => {
		const name = 'Erika Beispiel';
		const said = lines({
			type: 'setPerson',
			contact,
			name,
			ids: { name: id(70) },
			basis: 'Einwilligung'
		});
		const text = JSON.stringify(
			said.map((each) => each.lines.map(({ before, after }) => [before, after]))
		);
		expect(text).toContain('personenbezogene Angabe');
		expect(text).not.toContain(name);
		expect(text).not.toContain(id(70));
	});

	it('says what was filled in of an object that came or went, and names it', () => {
		const [gone] = lines({ type: 'removeTopic', id: subtopic });
		expect(gone).toMatchObject({
			what: 'Themenbereich „Anerkennung“',
			fate: 'removed',
			opens: null
		});
		const [made] = lines({
			type: 'addTopic',
			id: id(50),
			fields: { name: { de: 'Neu' }, parent: topic }
		});
		expect(made?.lines.map(({ after }) => after)).toEqual(
			expect.arrayContaining(['Neu', 'Arbeit'])
		);
	});
});
