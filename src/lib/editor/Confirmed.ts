import { applyChange } from '#domain/history/applyChange.ts';
import type { Change } from '#domain/history/Change.ts';
import type { JournalEntry } from '#domain/history/SaveRequest.ts';
import type { Network } from '#domain/network/Network.ts';

/** What the server has, as far as it has told: grows by the journal, one revision after the other. */
export class Confirmed {
	#network: Network;
	#revision: number;

	constructor(network: Network, revision: number) {
		this.#network = network;
		this.#revision = revision;
	}

	get network(): Network {
		return this.#network;
	}

	get revision(): number {
		return this.#revision;
	}

	/**
	 * Takes over what follows without a gap, and returns it. What is known already is passed over;
	 * what lies behind a gap has to come again, with all since `revision`.
	 */
	follow(entries: readonly JournalEntry[]): readonly Change[] {
		const taken: Change[] = [];
		for (const { revision, change } of entries.toSorted((a, b) => a.revision - b.revision)) {
			if (revision !== this.#revision + 1) continue;
			this.#network = applyChange(this.#network, change);
			this.#revision = revision;
			taken.push(change);
		}
		return taken;
	}
}
