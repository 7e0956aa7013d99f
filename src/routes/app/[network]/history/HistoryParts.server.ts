import type { HistoryFilter } from '#domain/history/HistoryFilter.ts';
import type { Id, Instant } from '#domain/shared/Id.ts';
import type { Bin, HistoryPage, NamedVersion } from '#storage/server/networks.ts';
import type { Compared } from './loadVersions.server.ts';

/** The journal, as far as the address asks for it. */
export interface ChangesPartData {
	readonly show: 'changes';
	/** The page begins before this revision; null for the newest. */
	readonly before: number | null;
	readonly filter: HistoryFilter;
	readonly people: readonly { readonly id: Id; readonly name: string }[];
	readonly history: HistoryPage;
}

export interface BinPartData {
	readonly show: 'bin';
	readonly before: number | null;
	readonly bin: Bin;
}

/** A state by its revision and the time at which it was made. */
export interface Moment {
	readonly revision: number;
	readonly at: Instant;
}

export interface VersionsPartData {
	readonly show: 'versions';
	readonly versions: readonly NamedVersion[];
	readonly head: number;
	/** The state of a moment that was asked for; `none` if there was no network yet. */
	readonly moment: Moment | 'none' | null;
	readonly compared: Compared | null;
	/** An earlier state that is to get a name. */
	readonly chosen: Moment | null;
}

/** What the history page shows. */
export type HistoryPart = ChangesPartData | VersionsPartData | BinPartData;
