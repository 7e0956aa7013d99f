/** Chance that can be had again: the same seed gives the same run (mulberry32). */
export interface Chance {
	/** A whole number from 0 up to, not including, `limit`. */
	readonly below: (limit: number) => number;
	/** True in `percent` of a hundred cases. */
	readonly happens: (percent: number) => boolean;
	readonly oneOf: <T>(list: readonly T[]) => T;
}

export function chanceOf(seed: number): Chance {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	const below = (limit: number): number => Math.floor(next() * limit);
	return {
		below,
		happens: (percent) => next() * 100 < percent,
		oneOf: (list) => list[below(list.length)] as (typeof list)[number]
	};
}
