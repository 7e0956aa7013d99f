import { applyChange } from '#domain/history/applyChange.ts';
import type { JournalEntry } from '#domain/history/SaveRequest.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';

/** What the officers were told, revision by revision, with the network as it was then. */
export class Ledger {
	readonly entries: JournalEntry[] = [];
	readonly ids = new Set<Id>();
	readonly #networks: Network[];

	constructor(start: Network) {
		this.#networks = [start];
	}

	get revision(): number {
		return this.entries.length;
	}

	networkAt(revision: number): Network {
		const network = this.#networks[revision];
		if (!network) throw new Error(`Nobody has told of revision ${revision}`);
		return network;
	}

	/** Takes over what is new; entries come in order and without a gap. */
	extend(entries: readonly JournalEntry[]): void {
		for (const entry of entries.toSorted((x, y) => x.revision - y.revision)) {
			if (entry.revision !== this.revision + 1) continue;
			this.#networks.push(applyChange(this.networkAt(this.revision), entry.change));
			this.entries.push(entry);
			this.ids.add(entry.change.id);
		}
	}

	since(revision: number): readonly JournalEntry[] {
		return this.entries.slice(revision);
	}
}
