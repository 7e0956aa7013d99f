/** One way to look at a place: its name, how it looks, what state it is in. */
export type Cell = readonly [place: string, look: string, state: string];

/**
 * A few of the cells, in their order, that together hold every pair that any cell holds: each place
 * in each look, each place in each of its states, each look with each state. Takes the cell with
 * the most new pairs, the first of several, so that the same table always gives the same choice.
 */
export function pairwise(all: readonly Cell[]): readonly Cell[] {
	const open = new Set(all.flatMap(pairsOf));
	const chosen = new Set<Cell>();
	while (open.size > 0) {
		let best = all[0];
		let most = 0;
		for (const cell of all) {
			const gain = pairsOf(cell).filter((pair) => open.has(pair)).length;
			if (gain > most) [best, most] = [cell, gain];
		}
		if (!best) break;
		chosen.add(best);
		for (const pair of pairsOf(best)) open.delete(pair);
	}
	return all.filter((cell) => chosen.has(cell));
}

const pairsOf = ([place, look, state]: Cell): readonly string[] => [
	`place ${place} look ${look}`,
	`place ${place} state ${state}`,
	`look ${look} state ${state}`
];
