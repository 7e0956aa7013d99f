import type { Patch } from '#domain/history/Change.ts';
import type { JournalEntry } from '#domain/history/SaveRequest.ts';
import type { Instant } from '#domain/shared/Id.ts';

/** Who wrote what stands at a place now. */
export interface Writer {
	/** The name that colleagues know; null for the operator. */
	readonly name: string | null;
	readonly at: Instant;
}

/** The last writer of each place and of each object, as far as it was heard since the page opened. */
export class Writers {
	readonly #last = new Map<string, Writer>();

	note({ authorName, change }: JournalEntry): void {
		const writer = { name: authorName ?? null, at: change.at };
		for (const patch of change.patches) {
			this.#last.set(placeOf(patch), writer);
			this.#last.set(objectOf(patch), writer);
		}
	}

	/** Who wrote at the place of a patch, else on its object; null if that was before. */
	of(patch: Patch): Writer | null {
		return this.#last.get(placeOf(patch)) ?? this.#last.get(objectOf(patch)) ?? null;
	}
}

const objectOf = ({ collection, id }: Patch): string => `${collection} ${id}`;
const placeOf = (patch: Patch): string => `${objectOf(patch)} ${'path' in patch ? patch.path : ''}`;
