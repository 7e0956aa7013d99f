import type { Place } from './places.ts';
import { distance, type Point } from './shapes.ts';

interface Open {
	readonly place: Place;
	/** The nearest point of the even spread that nobody stands for yet, and how far it is. */
	wish: Point | undefined;
	gap: number;
}

/**
 * Free places of a crowded cell while it fills up. Knows for each place the nearest wish, so that
 * the next seat costs one pass over the places instead of one over places times seats.
 */
export class OpenGround {
	readonly #spacing: number;
	readonly #wishes: Set<Point>;
	#open: Open[];

	constructor(
		ground: readonly Place[],
		taken: readonly Point[],
		wishes: readonly Point[],
		spacing: number
	) {
		this.#spacing = spacing;
		this.#wishes = new Set(wishes);
		this.#open = ground
			.filter((place) => taken.every((other) => distance(other, place) >= spacing))
			.map((place) => this.#answered(place));
	}

	/** Takes the free place that is nearest to a wish, ties by number; null if none is free. */
	take(): Place | null {
		let best: Open | undefined;
		for (const one of this.#open) {
			const ahead = !best || one.gap < best.gap;
			if (ahead || (one.gap === best?.gap && one.place.index < best.place.index)) best = one;
		}
		if (!best) return null;
		const { place, wish } = best;
		this.#open = this.#open.filter((one) => distance(one.place, place) >= this.#spacing);
		if (wish) this.#fulfil(wish);
		return place;
	}

	#fulfil(wish: Point): void {
		this.#wishes.delete(wish);
		this.#open = this.#open.map((one) => (one.wish === wish ? this.#answered(one.place) : one));
	}

	#answered(place: Place): Open {
		const open: Open = { place, wish: undefined, gap: this.#wishes.size > 0 ? Infinity : 0 };
		for (const wish of this.#wishes) {
			const gap = distance(wish, place);
			if (gap < open.gap) [open.wish, open.gap] = [wish, gap];
		}
		return open;
	}
}
