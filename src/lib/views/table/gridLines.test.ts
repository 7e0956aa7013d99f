import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from './Column.ts';
import { drawnLines, fewLines, lineMaker, lineTops, type Line } from './gridLines.ts';

const row = (id: number): Row => ({ id: String(id) });
const rows = (count: number): Row[] => Array.from({ length: count }, (_, at) => row(at));
const usual = { row: 40, group: 36 };

describe('lines of a grid', () => {
	const groups = [
		{ id: 'x', name: 'X', rows: rows(2) },
		{ id: 'y', name: 'Y', rows: [row(7)] }
	];

	it('have a heading per group, without rows where it is folded', () => {
		const lines = lineMaker()(groups, true, new Set(['x']));
		expect(lines.map(({ id }) => id)).toEqual(['group x', 'group y', '7']);
	});

	it('stay the same as long as their row does', () => {
		const make = lineMaker();
		const before = make(groups, false, new Set());
		const changed = row(1);
		const kept = groups[0]?.rows.slice(0, 1) ?? [];
		const now = make([{ id: 'x', name: 'X', rows: [...kept, changed] }], false, new Set());
		expect(now[0]).toBe(before[0]);
		expect(now[1]).not.toBe(before[1]);
	});
});

describe('what is drawn', () => {
	const lines: readonly Line[] = lineMaker()(
		[{ id: '', name: '', rows: rows(5_000) }],
		false,
		new Set()
	);
	const tops = lineTops(lines, new Map(), usual);

	it('is what stands in the window, with room for the rest', () => {
		const drawn = drawnLines(lines, tops, { from: 400, to: 800 }, -1);
		expect(drawn.length).toBeLessThan(16);
		expect(drawn[0]).toMatchObject({ kind: 'space', height: 400 });
		expect(drawn[1]).toMatchObject({ kind: 'line', index: 10 });
	});

	it('is always as high as all lines, and has the line with the focus', () => {
		const heights = fc.dictionary(fc.nat(4_999).map(String), fc.integer({ min: 30, max: 200 }));
		const property = fc.property(
			heights,
			fc.integer({ min: -500, max: 300_000 }),
			fc.nat(2_000),
			fc.integer({ min: -1, max: 4_999 }),
			(given, from, size, focused) => {
				const measured = new Map(Object.entries(given));
				const tops = lineTops(lines, measured, usual);
				const drawn = drawnLines(lines, tops, { from, to: from + size }, focused);
				const height = drawn.reduce(
					(sum, each) =>
						sum + (each.kind === 'space' ? each.height : (measured.get(each.id) ?? usual.row)),
					0
				);
				expect(height).toBe(tops.at(-1));
				const indices = drawn.flatMap((each) => (each.kind === 'line' ? [each.index] : []));
				expect(indices).toEqual([...new Set(indices)].sort((a, b) => a - b));
				if (focused >= 0) expect(indices).toContain(focused);
				expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
			}
		);
		fc.assert(property, { numRuns: 60 });
	});

	it('is everything as long as that is little', () => {
		const few = lines.slice(0, fewLines);
		const drawn = drawnLines(few, lineTops(few, new Map(), usual), { from: 0, to: 10 }, -1);
		expect(drawn).toHaveLength(fewLines);
	});
});
