import { parseSaveRequest } from '#domain/history/parseChange.ts';
import type { JournalEntry } from '#domain/history/SaveRequest.ts';
import { rebaseAll } from '#storage/server/rebaseAll.ts';
import { emptyTestNetwork } from '#tests/arbitraries/networks.ts';
import type { Backing } from './Backing.ts';

/** The server without its database: the parse door, the merge of the write door, a journal. */
export function memoryBacking(merge: typeof rebaseAll = rebaseAll): Backing {
	const start = emptyTestNetwork();
	const journal: JournalEntry[] = [];
	const known = new Set<string>();
	let network = start;
	return {
		start,
		save: async (officer, request) => {
			const parsed = parseSaveRequest(overWire(request));
			if (!parsed.ok) throw new Error(`The door refused: ${JSON.stringify(parsed.error[0])}`);
			const wanted = parsed.value.changes.filter(({ id }) => !known.has(id));
			const merged = merge(network, wanted);
			network = merged.network;
			for (const change of merged.changes) {
				known.add(change.id);
				const revision = journal.length + 1;
				const author = officer < 0 ? null : String(officer);
				journal.push({ revision, author, change: { ...change, personal: {} } });
			}
			return overWire({
				status: 'saved' as const,
				revision: journal.length,
				changes: journal.slice(request.base),
				conflicts: merged.refused
			});
		},
		read: async () => ({ journal, network }),
		close: async () => {}
	};
}

const overWire = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
