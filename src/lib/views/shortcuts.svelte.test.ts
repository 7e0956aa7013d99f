import { describe, expect, it } from 'vitest';
import { walk, type WalkGraph } from './map/walk.ts';
import { isSingleCharacter, rowOf, shortcutOf, shortcutsOf } from './shortcuts.ts';
import { deedOf, nextCell } from './table/gridKeys.ts';

/** A key press on an element, as the window hears it. */
function press(init: KeyboardEventInit, tag = 'body', attributes: Record<string, string> = {}) {
	const target = tag === 'body' ? document.body : document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value);
	if (target !== document.body) document.body.append(target);
	let heard: KeyboardEvent | undefined;
	const note = (event: KeyboardEvent): void => void (heard = event);
	window.addEventListener('keydown', note, { once: true });
	target.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true }));
	if (target !== document.body) target.remove();
	if (!heard) throw new Error('nobody heard the key');
	return heard;
}

describe('shortcuts of the whole workspace', () => {
	it.each([
		[{ key: 'k', ctrlKey: true }, 'palette'],
		[{ key: 'K', metaKey: true }, 'palette'],
		[{ key: '/', shiftKey: true }, 'palette'],
		[{ key: '?', shiftKey: true }, 'list'],
		[{ key: '?' }, 'list'],
		[{ key: 'N' }, 'addPartner'],
		[{ key: 'z', ctrlKey: true }, 'undo'],
		[{ key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
		[{ key: 'y', ctrlKey: true }, 'redo'],
		[{ key: 'n', ctrlKey: true }, null],
		[{ key: 'n', altKey: true }, null],
		[{ key: 'y', ctrlKey: true, shiftKey: true }, null],
		[{ key: 'x' }, null]
	])('%o is %s', (init, shortcut) => {
		expect(shortcutOf(press(init), 'workspace')).toBe(shortcut);
	});

	it.each([
		['input', {}],
		['textarea', {}],
		['select', {}],
		['div', { contenteditable: 'true' }],
		['div', { role: 'menu' }]
	])('a character typed in %s %o stays text', (tag, attributes) => {
		for (const key of ['?', '/', 'n', 'v'])
			expect(shortcutOf(press({ key }, tag, attributes), 'workspace')).toBeNull();
	});

	it('the palette opens out of a text field, undo there is the browser’s', () => {
		expect(shortcutOf(press({ key: 'k', ctrlKey: true }, 'input'), 'workspace')).toBe('palette');
		expect(shortcutOf(press({ key: 'z', ctrlKey: true }, 'input'), 'workspace')).toBeNull();
		const box = press({ key: 'z', ctrlKey: true }, 'input', { type: 'checkbox' });
		expect(shortcutOf(box, 'workspace')).toBe('undo');
	});

	it('with single characters off only those with Strg are left', () => {
		for (const shortcut of shortcutsOf('workspace'))
			for (const { key, ctrl = false, shift = false } of rowOf(shortcut).keys) {
				const event = press({ key, ctrlKey: ctrl, shiftKey: shift });
				const left = isSingleCharacter({ key, ctrl }) ? null : shortcut;
				expect(shortcutOf(event, 'workspace', false), key).toBe(left);
			}
	});
});

describe('the table of shortcuts', () => {
	it('gives every key of a place to one shortcut only', () => {
		for (const place of ['workspace', 'map', 'table', 'sheet'] as const) {
			const keys = shortcutsOf(place).flatMap((each) =>
				rowOf(each).keys.map((one) => JSON.stringify(one))
			);
			expect(new Set(keys).size).toBe(keys.length);
		}
	});

	it('lists for walking on the map exactly the keys that walk', () => {
		// Three partners in a row, one stands in the middle with a way it came by.
		const graph: WalkGraph = {
			order: ['a', 'b', 'c'],
			stepsOf: (id) => (id === 'b' ? [{ relation: 'r', other: 'c' }] : []),
			nameOf: (id) => id
		};
		const moves = (key: string): boolean =>
			[null, 0].some((step) => walk({ node: 'b', step, path: ['a'] }, key, graph) !== null);
		const walking = ['mapRelations', 'mapFollow', 'mapBack', 'mapEnds', 'mapLeap'] as const;
		const listed = walking.flatMap((each) => rowOf(each).keys.map(({ key }) => key));
		expect(listed.filter((key) => !moves(key))).toEqual([]);
		for (const shortcut of shortcutsOf('map').filter((each) => !walking.some((w) => w === each)))
			for (const { key } of rowOf(shortcut).keys)
				// Enter opens a partner; on a relation it follows it, as the arrow does.
				expect(key !== 'Enter' && moves(key), key).toBe(false);
	});

	it('lists for tables exactly the keys that lead to another cell or do something', () => {
		const walking = ['tableCells', 'tableRow', 'tableEnds', 'tablePage', 'tableChoose'] as const;
		// The browser itself tells of copying and pasting.
		const clipboard = ['tableCopy', 'tablePaste'] as const;
		const size = { rows: 30, columns: 5 };
		for (const shortcut of shortcutsOf('table'))
			for (const { key, ctrl = false, shift = false } of rowOf(shortcut).keys) {
				const leads = nextCell({ row: 5, column: 2 }, key, ctrl, size) !== null;
				expect(leads, key).toBe(walking.some((each) => each === shortcut));
				const does = deedOf(press({ key, ctrlKey: ctrl, shiftKey: shift })) !== null;
				const isDeed = !leads && !clipboard.some((each) => each === shortcut);
				expect(does, key).toBe(isDeed);
			}
	});
});
