import type { SupabaseClient } from '@supabase/supabase-js';
import { changesSince, readSnapshot } from './readNetworks.ts';
import { applyChange } from '#domain/history/applyChange.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';

/** A network at the revision it stands at. Its personal values may be out of date. */
export interface Head {
	readonly network: Network;
	readonly revision: number;
}

const editing: readonly string[] = ['owner', 'editor'];

/**
 * The networks of the head revision that saving merges onto. Filled and brought up to date only by
 * callers who see the whole network: what a reader sees must not become the truth for an editor.
 */
export class HeadCache {
	readonly #heads = new Map<Id, Head>();
	readonly #limit: number;

	constructor(limit = 20) {
		this.#limit = limit;
	}

	/** The head known here, which may have been passed by; loads it if there is none. */
	async get(client: SupabaseClient, network: Id): Promise<Head | 'not_found' | 'not_allowed'> {
		const known = this.#heads.get(network);
		if (known) return known;
		const loaded = await readSnapshot(client, network);
		if (!loaded) return 'not_found';
		if (!editing.includes(loaded.role)) return 'not_allowed';
		return this.put({ network: loaded.network, revision: loaded.revision });
	}

	/** Catches up with what others have saved, by the journal, else by loading anew. */
	async refresh(client: SupabaseClient, network: Id): Promise<Head | 'not_found' | 'not_allowed'> {
		const known = this.#heads.get(network);
		const news = known ? await changesSince(client, network, known.revision) : null;
		if (!known || !news?.complete) {
			this.forget(network);
			return this.get(client, network);
		}
		const changes = news.changes.map((entry) => entry.change);
		return this.put({
			network: changes.reduce(applyChange, known.network),
			revision: news.revision
		});
	}

	put(head: Head): Head {
		this.#heads.delete(head.network.id);
		this.#heads.set(head.network.id, head);
		const [oldest] = this.#heads.keys();
		if (oldest && this.#heads.size > this.#limit) this.#heads.delete(oldest);
		return head;
	}

	forget(network: Id): void {
		this.#heads.delete(network);
	}
}
