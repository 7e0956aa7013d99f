import { createContext } from 'svelte';
import type { Patch } from '#domain/history/Change.ts';
import type { GoneNames } from '#domain/history/NamedThing.ts';
import type { ObjectPlace } from '#domain/restore/treeOf.ts';
import type { HistoryLine } from './changeWords.ts';

/** A change as the history shows it. */
export interface ObjectHistoryEntry extends HistoryLine {
	readonly revision: number;
	readonly at: string;
	readonly patches: readonly Patch[];
	readonly patchCount: number;
}

/** The newest changes of an object and of what hangs on it. */
export interface ObjectHistoryPage {
	readonly entries: readonly ObjectHistoryEntry[];
	readonly gone: GoneNames;
	/** Null if these are all. */
	readonly olderBefore: number | null;
}

/** Where views get the history of one object; given by the route, for views do not ask servers. */
export interface HistorySource {
	/** Null if it cannot be had. */
	readonly load: (object: ObjectPlace) => Promise<ObjectHistoryPage | null>;
	/** Address of the whole history of an object. */
	readonly href: (object: ObjectPlace) => string;
}

export const [getHistorySource, setHistorySource] = createContext<HistorySource>();
