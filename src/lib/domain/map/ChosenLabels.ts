import { labelAir, type LabelCandidate } from './labelCandidates.ts';
import { boxesTouch, type Box } from './shapes.ts';

/** Edge of the squares that labels are looked up by; wider than any label. */
const square = 128;

/** Labels chosen so far, by node, with a quick answer to: who is in the way? */
export class ChosenLabels {
	readonly #chosen = new Map<string, LabelCandidate>();
	readonly #squares = new Map<number, Set<string>>();

	get size(): number {
		return this.#chosen.size;
	}

	get(id: string): LabelCandidate | undefined {
		return this.#chosen.get(id);
	}

	entries(): IterableIterator<[string, LabelCandidate]> {
		return this.#chosen.entries();
	}

	/** Chooses a place for the label of a node, or takes its label away (`undefined`). */
	set(id: string, candidate: LabelCandidate | undefined): void {
		const before = this.#chosen.get(id);
		if (before) for (const key of squaresOf(before.label.box)) this.#squares.get(key)?.delete(id);
		if (!candidate) {
			this.#chosen.delete(id);
			return;
		}
		this.#chosen.set(id, candidate);
		for (const key of squaresOf(candidate.label.box)) {
			const here = this.#squares.get(key);
			if (here) here.add(id);
			else this.#squares.set(key, new Set([id]));
		}
	}

	/** Other labels that are nearer to a candidate than labels may be, in order of their ids. */
	rivals(candidate: LabelCandidate, id: string): string[] {
		const found = new Set<string>();
		for (const key of squaresOf(candidate.label.box)) {
			for (const other of this.#squares.get(key) ?? []) {
				const box = this.#chosen.get(other)?.label.box;
				if (other !== id && box && boxesTouch(candidate.label.box, box, labelAir)) {
					found.add(other);
				}
			}
		}
		return [...found].sort();
	}
}

function squaresOf({ x, y, width, height }: Box): number[] {
	const at = (value: number): number => Math.floor(value / square);
	const keys: number[] = [];
	for (let column = at(x - labelAir); column <= at(x + width + labelAir); column++) {
		for (let row = at(y - labelAir); row <= at(y + height + labelAir); row++) {
			keys.push(column * 65_536 + row);
		}
	}
	return keys;
}
