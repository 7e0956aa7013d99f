import { describe, expect, it } from 'vitest';
import type { Column } from './Column.ts';
import { groupRows, searchRows, sortRows } from './gridRows.ts';

interface Row {
	readonly id: string;
	readonly name: string;
	readonly size: string;
}

const columns: readonly Column<Row>[] = [
	{ key: 'name', header: 'Name', text: (row) => row.name },
	{ key: 'size', header: 'Größe', text: (row) => row.size }
];
const row = (name: string, size = ''): Row => ({ id: name, name, size });
const names = (rows: readonly Row[]): string[] => rows.map(({ name }) => name);

describe('sorting', () => {
	it('orders names as a German office expects it', () => {
		const rows = [row('Zoll'), row('Ämter'), row('10. Stelle'), row('Amt'), row('2. Stelle')];
		expect(names(sortRows(rows, columns, { key: 'name', descending: false }))).toEqual([
			'2. Stelle',
			'10. Stelle',
			'Amt',
			'Ämter',
			'Zoll'
		]);
	});

	it.each([false, true])('puts empty cells last (descending: %s)', (descending) => {
		const rows = [row('a', ''), row('b', 'x'), row('c', 'y')];
		expect(names(sortRows(rows, columns, { key: 'size', descending })).at(-1)).toBe('a');
	});

	it('leaves the given list alone', () => {
		const rows = [row('b'), row('a')];
		sortRows(rows, columns, { key: 'name', descending: false });
		expect(names(rows)).toEqual(['b', 'a']);
	});
});

describe('searching', () => {
	it('wants every word, in any cell and any order', () => {
		const rows = [row('Sprachschule Lingua', 'klein'), row('Sprachcafé', 'groß')];
		expect(names(searchRows(rows, columns, 'klein SPRACH'))).toEqual(['Sprachschule Lingua']);
		expect(searchRows(rows, columns, '  ')).toBe(rows);
	});
});

describe('grouping', () => {
	it('keeps the order of the headings and leaves out the empty ones', () => {
		const rows = [row('a', '2'), row('b', '1'), row('c', '2')];
		const headings = ['1', '2', '3'].map((id) => ({ id, name: id }));
		const groups = groupRows(rows, headings, ({ size }) => size);
		expect(groups.map(({ id, rows }) => [id, ...names(rows)])).toEqual([
			['1', 'b'],
			['2', 'a', 'c']
		]);
	});
});
