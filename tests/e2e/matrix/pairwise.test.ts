import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairwise, type Cell } from './pairwise.ts';

const looks = ['light', 'dark', 'forced colours', '320 px', 'Arabic'];

/** A table in which every place has its own looks and states. */
const tables = fc
	.uniqueArray(
		fc.record({
			place: fc.string({ minLength: 1, maxLength: 3 }),
			looks: fc.subarray(looks, { minLength: 1 }),
			states: fc.subarray(['initial', 'dialog', 'error', 'detail'], { minLength: 1 })
		}),
		{ selector: ({ place }) => place, minLength: 1, maxLength: 12 }
	)
	.map((places) =>
		places.flatMap(({ place, looks, states }) =>
			looks.flatMap((look) => states.map((state): Cell => [place, look, state]))
		)
	);

/** Pairs as sets of two places in a row, written without the code under test. */
const pairs = (cells: readonly Cell[]): Set<string> =>
	new Set(
		cells.flatMap((cell) =>
			[
				[0, 1],
				[0, 2],
				[1, 2]
			].map(([a = 0, b = 0]) => JSON.stringify([a, cell[a], b, cell[b]]))
		)
	);

describe('the pairwise choice', () => {
	it('holds every pair that the table holds, and nothing that the table does not', () => {
		fc.assert(
			fc.property(tables, (all) => {
				const chosen = pairwise(all);
				expect(pairs(chosen)).toEqual(pairs(all));
				expect(all).toEqual(expect.arrayContaining([...chosen]));
			})
		);
	});

	it('is the same for the same table', () => {
		fc.assert(
			fc.property(tables, (all) => {
				expect(pairwise(all)).toEqual(pairwise(all));
			})
		);
	});

	it('needs no more cells of a place than it has looks, for thirty places in four states', () => {
		const all = Array.from({ length: 30 }, (_, place) =>
			looks.flatMap((look) =>
				['initial', 'dialog', 'error', 'detail'].map((state): Cell => [`${place}`, look, state])
			)
		).flat();
		expect(all).toHaveLength(600);
		expect(pairwise(all)).toHaveLength(150);
	});
});
