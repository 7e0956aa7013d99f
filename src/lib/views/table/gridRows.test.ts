import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column, Row } from './Column.ts';
import { typed } from './columns/columnKinds.ts';
import { groupRows, orderBy, orderRows, searchRows } from './gridRows.ts';

const columns: readonly Column[] = [
	typed('name', () => 'Name', { names: true }),
	typed('size', () => 'Größe')
];
const row = (name: string, size = ''): Row => ({ id: name, name, size });
const names = (rows: readonly Row[]): unknown[] => rows.map(({ name }) => name);
const ordered = (rows: readonly Row[], key: string, descending = false): unknown[] =>
	names(orderRows(rows, orderBy(columns, [{ key, descending }]), null));

describe('sorting', () => {
	it('orders names as a German office expects it', () => {
		const rows = [row('Zoll'), row('Ämter'), row('10. Stelle'), row('Amt'), row('2. Stelle')];
		expect(ordered(rows, 'name')).toEqual(['2. Stelle', '10. Stelle', 'Amt', 'Ämter', 'Zoll']);
	});

	it.each([false, true])('puts empty cells last (descending: %s)', (descending) => {
		const rows = [row('a', ''), row('b', 'x'), row('c', 'y')];
		expect(ordered(rows, 'size', descending).at(-1)).toBe('a');
	});

	it('goes by a second column where the first is the same', () => {
		const rows = [row('a', 'x'), row('b', 'y'), row('c', 'x')];
		const compare = orderBy(columns, [
			{ key: 'size', descending: false },
			{ key: 'name', descending: true }
		]);
		expect(names(orderRows(rows, compare, null))).toEqual(['c', 'a', 'b']);
	});

	it('leaves the given list alone', () => {
		const rows = [row('b'), row('a')];
		ordered(rows, 'name');
		expect(names(rows)).toEqual(['b', 'a']);
	});
});

describe('an order that is kept', () => {
	const compare = orderBy(columns, [{ key: 'size', descending: false }]);

	it('is the one that sorting anew would give, whatever changed', () => {
		const arbitraryRow = fc.record({
			id: fc.uuid(),
			name: fc.constantFrom('a', 'b', 'c'),
			size: fc.constantFrom('', 'x', 'y')
		});
		const lists = fc.uniqueArray(arbitraryRow, { selector: ({ id }) => id, maxLength: 40 });
		const property = fc.property(lists, lists, fc.nat(40), (before, added, left) => {
			const first = { rows: orderRows(before, compare, null), compare };
			const known = new Set(before.map(({ id }) => id));
			const now = [...before.slice(left), ...added.filter(({ id }) => !known.has(id))];
			expect(orderRows(now, compare, first)).toEqual(now.toSorted(compare));
		});
		fc.assert(property);
	});

	it('compares a handful when one of 5,000 rows changes', () => {
		let compared = 0;
		const counting: typeof compare = (a, b) => {
			compared += 1;
			return compare(a, b);
		};
		const rows = Array.from({ length: 5_000 }, (_, at) => row(`Partner ${at}`, String(at % 7)));
		const first = { rows: orderRows(rows, counting, null), compare: counting };
		compared = 0;
		const changed = rows.with(17, row('Partner 17', '9'));
		expect(orderRows(changed, counting, first).at(-1)).toBe(changed[17]);
		expect(compared).toBeLessThan(20);
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
		const groups = groupRows(rows, headings, ({ size }) => String(size));
		expect(groups.map(({ id, rows }) => [id, ...names(rows)])).toEqual([
			['1', 'b'],
			['2', 'a', 'c']
		]);
	});
});
