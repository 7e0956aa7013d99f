import { describe, expect, it } from 'vitest';
import { apply } from '#domain/commands/apply.ts';
import type { Network } from '#domain/network/Network.ts';
import { idOf } from '#tests/arbitraries/commands.ts';
import { officeNetwork, partner, topics } from '#tests/fakes/Office.ts';
import type { CellEdit } from './CellEdit.ts';
import { planCells } from './planCells.ts';

const today = '2026-11-27';
const other = Object.keys(officeNetwork.organizations)[1] ?? '';
const cell = (id: string, field: string, value: unknown): CellEdit => ({
	collection: 'organizations',
	id,
	field,
	value
});
const plan = (edits: readonly CellEdit[], network = officeNetwork) =>
	planCells(network, 'paste', edits, today);

function carriedOut(edits: readonly CellEdit[], network: Network = officeNetwork): Network {
	const { command } = plan(edits, network);
	if (!command) throw new Error('nothing was possible');
	const done = apply(network, command, { changeId: idOf(7, 1), at: '2026-11-27T08:00:00.000Z' });
	if (!done.ok) throw new Error(done.error.code);
	return done.value.network;
}

describe('many cells as one step', () => {
	it('takes what is possible and tells the rest cell by cell', () => {
		const edits = [
			cell(partner, 'phone', '030 1'),
			cell(partner, 'email', 'keine Adresse'),
			cell(other, 'level', 'kreis'),
			cell(other, 'name', ' ')
		];
		const { refused, taken } = plan(edits);
		expect(refused.map(({ edit, fault }) => [edit.field, fault.code])).toEqual([
			['email', 'email_invalid'],
			['name', 'name_missing']
		]);
		expect(taken.map(({ field }) => field)).toEqual(['phone', 'level']);
		expect(carriedOut(edits).organizations[partner]?.phone).toBe('030 1');
	});

	it('is nothing where nothing is possible', () => {
		expect(plan([cell(partner, 'email', 'x')]).command).toBeNull();
	});

	it('refuses the one row that clashes with another object, and keeps its other cells', () => {
		const edits = [
			cell(partner, 'primaryTopic', idOf(99, 1)),
			cell(partner, 'city', 'Weimar'),
			cell(other, 'primaryTopic', topics[0])
		];
		const { refused } = plan(edits);
		expect(refused.map(({ edit, fault }) => [edit.id, edit.field, fault.code])).toEqual([
			[partner, 'primaryTopic', 'reference_missing']
		]);
		const network = carriedOut(edits);
		expect(network.organizations[partner]?.city).toBe('Weimar');
		expect(network.organizations[other]?.primaryTopic).toBe(topics[0]);
	});

	it('makes a contact stage a step of today, or of the day beside it', () => {
		const network = carriedOut([
			cell(partner, 'stage', 'first_talk'),
			cell(other, 'stage', 'approached'),
			cell(other, 'stageDate', '2026-10-01')
		]);
		expect(network.organizations[partner]).toMatchObject({
			stage: 'first_talk',
			stageDate: today
		});
		expect(network.organizations[other]?.stageDate).toBe('2026-10-01');
	});

	it('merges languages of one text', () => {
		const network = carriedOut([
			cell(partner, 'description', { de: 'Beratung' }),
			cell(partner, 'description', { en: 'Advice' })
		]);
		expect(network.organizations[partner]?.description).toMatchObject({
			de: 'Beratung',
			en: 'Advice'
		});
	});

	it('makes new rows, without the cell at fault', () => {
		const added = (id: string, field: string, value: unknown): CellEdit => ({
			...cell(id, field, value),
			isNew: true
		});
		const edits = [
			added(idOf(5, 1), 'name', 'Neu'),
			added(idOf(5, 1), 'primaryTopic', idOf(99, 1)),
			added(idOf(5, 2), 'phone', '030')
		];
		const { refused } = plan(edits);
		expect(refused.map(({ edit, fault }) => [edit.id, edit.field, fault.code])).toEqual([
			[idOf(5, 1), 'primaryTopic', 'reference_missing'],
			[idOf(5, 2), 'phone', 'field_missing']
		]);
		expect(carriedOut(edits).organizations[idOf(5, 1)]?.name).toBe('Neu');
		expect(carriedOut(edits).organizations[idOf(5, 2)]).toBeUndefined();
	});
});
