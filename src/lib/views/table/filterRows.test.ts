import { describe, expect, it } from 'vitest';
import type { TableFilter } from '#domain/network/TableView.ts';
import type { Row } from './Column.ts';
import { choice, day, set, typed } from './columns/columnKinds.ts';
import { stageOptions } from '#views/options.ts';
import { filterRows, waysOf } from './filterRows.ts';

const languages = () => ['de', 'ar'].map((value) => ({ value, label: value }));
const columns = [
	typed('name', () => 'Name'),
	choice('stage', () => 'Stufe', stageOptions, { ordered: true }),
	set('languages', () => 'Sprachen', languages),
	day('assuredDate', () => 'Geprüft')
];
const row = (id: string, fields: Partial<Row>): Row => ({
	id,
	name: id,
	stage: null,
	languages: [],
	assuredDate: null,
	...fields
});
const rows = [
	row('AWO', { stage: 'approached', languages: ['de'], assuredDate: '2026-01-01' }),
	row('Caritas', { stage: 'joint_work', languages: ['de', 'ar'] }),
	row('DRK', { assuredDate: '2024-05-05' })
];
const pass = (...filters: TableFilter[]): string[] =>
	filterRows(rows, columns, filters).map(({ id }) => id);

describe('filters of a table', () => {
	it.each<[TableFilter, string[]]>([
		[{ column: 'stage', way: 'is', values: ['approached', 'joint_work'] }, ['AWO', 'Caritas']],
		[{ column: 'stage', way: 'isNot', values: ['approached'] }, ['Caritas', 'DRK']],
		[{ column: 'stage', way: 'from', values: ['first_talk'] }, ['Caritas']],
		[{ column: 'stage', way: 'isEmpty', values: [] }, ['DRK']],
		[{ column: 'languages', way: 'is', values: ['ar'] }, ['Caritas']],
		[{ column: 'languages', way: 'isFilled', values: [] }, ['AWO', 'Caritas']],
		[{ column: 'name', way: 'contains', values: ['ARI'] }, ['Caritas']],
		[{ column: 'assuredDate', way: 'until', values: ['2025-01-01'] }, ['DRK']],
		[{ column: 'assuredDate', way: 'from', values: ['2025-01-01'] }, ['AWO']],
		[{ column: 'gone', way: 'is', values: ['x'] }, ['AWO', 'Caritas', 'DRK']]
	])('%o lets %j pass', (filter, ids) => {
		expect(pass(filter)).toEqual(ids);
	});

	it('are all to be met', () => {
		expect(
			pass(
				{ column: 'languages', way: 'is', values: ['de'] },
				{ column: 'stage', way: 'isNot', values: ['joint_work'] }
			)
		).toEqual(['AWO']);
	});

	it('offer for each column what means something there', () => {
		expect(columns.map((column) => waysOf(column)[0])).toEqual(['contains', 'is', 'is', 'from']);
	});
});
