import { describe, expect, it } from 'vitest';
import { beginsText, deedOf, nextCell } from './gridKeys.ts';

const size = { rows: 30, columns: 5 };
const from = { row: 3, column: 2 };
const press = (key: string, held: Partial<Record<'ctrl' | 'shift' | 'alt', boolean>> = {}) => ({
	key,
	ctrlKey: held.ctrl ?? false,
	shiftKey: held.shift ?? false,
	altKey: held.alt ?? false,
	metaKey: false
});

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

	it('stay inside at the edges, where the head is the first line', () => {
		const last = { row: 29, column: 4 };
		expect(nextCell(last, 'ArrowDown', false, size)).toEqual(last);
		const first = { row: 0, column: 0 };
		expect(nextCell(first, 'ArrowUp', false, size)).toEqual({ row: -1, column: 0 });
		expect(nextCell({ row: -1, column: 0 }, 'ArrowLeft', false, size)).toEqual({
			row: -1,
			column: 0
		});
	});

	it('leave all other keys alone', () => {
		expect(nextCell(from, 'a', false, size)).toBeNull();
	});
});

describe('what a key does', () => {
	it.each([
		['F2', {}, 'edit'],
		['Enter', {}, 'down'],
		['Enter', { shift: true }, 'up'],
		['Tab', {}, 'right'],
		['Tab', { shift: true }, 'left'],
		['Delete', {}, 'clear'],
		[' ', {}, 'tick'],
		['a', { ctrl: true }, 'all'],
		['D', { ctrl: true }, 'fillDown'],
		['r', { ctrl: true }, 'fillRight'],
		['r', { ctrl: true, shift: true }, null],
		['c', { ctrl: true }, null],
		['a', {}, null],
		['Enter', { alt: true }, null]
	] as const)('%s with %o: %s', (key, held, deed) => {
		expect(deedOf(press(key, held))).toBe(deed);
	});

	it.each([
		['a', {}, true],
		['ä', { shift: true }, true],
		['🌍', {}, true],
		['Dead', {}, true],
		['F4', {}, false],
		[' ', {}, false],
		['a', { ctrl: true }, false],
		['Escape', {}, false]
	])('%s with %o begins a text: %s', (key, held, begins) => {
		expect(beginsText(press(key, held))).toBe(begins);
	});
});
