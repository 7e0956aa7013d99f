import { describe, expect, it } from 'vitest';
import { nextCell } from './gridKeys.ts';

const size = { rows: 30, columns: 5 };
const from = { row: 3, column: 2 };

describe('keys of the grid', () => {
	it.each([
		['ArrowDown', false, { row: 4, column: 2 }],
		['ArrowUp', false, { row: 2, column: 2 }],
		['ArrowRight', false, { row: 3, column: 3 }],
		['ArrowLeft', false, { row: 3, column: 1 }],
		['PageDown', false, { row: 13, column: 2 }],
		['PageUp', false, { row: 0, column: 2 }],
		['Home', false, { row: 3, column: 0 }],
		['End', false, { row: 3, column: 4 }],
		['Home', true, { row: 0, column: 0 }],
		['End', true, { row: 29, column: 4 }],
		['ArrowDown', true, { row: 29, column: 2 }]
	])('%s (with Strg: %s) leads to %o', (key, ctrl, to) => {
		expect(nextCell(from, key, ctrl, size)).toEqual(to);
	});

	it('stay inside at the edges', () => {
		expect(nextCell({ row: 29, column: 4 }, 'ArrowDown', false, size)).toEqual({
			row: 29,
			column: 4
		});
		expect(nextCell({ row: 0, column: 0 }, 'ArrowLeft', false, size)).toEqual({
			row: 0,
			column: 0
		});
	});

	it('leave all other keys alone', () => {
		expect(nextCell(from, 'a', false, size)).toBeNull();
	});
});
