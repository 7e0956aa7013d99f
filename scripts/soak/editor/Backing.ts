import type { JournalEntry, SaveOutcome, SaveRequest } from '#domain/history/SaveRequest.ts';
import type { Network } from '#domain/network/Network.ts';

/** The officer who takes back what is on nobody's stack any more. */
export const operator = -1;

/** Where officers save: a server in memory, or the database. */
export interface Backing {
	readonly start: Network;
	save(officer: number, request: SaveRequest): Promise<SaveOutcome>;
	/** The journal and the network as they are kept there, asked anew. */
	read(): Promise<{ readonly journal: readonly JournalEntry[]; readonly network: Network }>;
	close(): Promise<void>;
}
