import { collectionNames, type CollectionName } from '#domain/network/Network.ts';
import { isDay } from '#domain/shared/Day.ts';
import { isId, type Day, type Id } from '#domain/shared/Id.ts';

/** What can be asked of the journal. */
export const historyDeeds = [
	'added',
	'changed',
	'deleted',
	'import',
	'merge',
	'restore',
	'layout',
	'undo'
] as const;
export type HistoryDeed = (typeof historyDeeds)[number];

/** Which changes somebody wants to see; what is `null` or empty does not narrow. */
export interface HistoryFilter {
	/** User id, or the operator's command line. */
	readonly author: Id | 'operator' | null;
	readonly kind: CollectionName | null;
	readonly deed: HistoryDeed | null;
	/** An object with all that hangs on it, e.g. a partner with its offers. */
	readonly around: Id | null;
	readonly since: Day | null;
	readonly until: Day | null;
	/** Words of a name, of today or of then. */
	readonly called: string;
	/** One change alone. */
	readonly revision: number | null;
}

export const noHistoryFilter: HistoryFilter = {
	author: null,
	kind: null,
	deed: null,
	around: null,
	since: null,
	until: null,
	called: '',
	revision: null
};

const day = (value: string | null): Day | null => (value !== null && isDay(value) ? value : null);

/** Reads a filter out of the query of an address; what makes no sense does not narrow. */
export function readHistoryFilter(params: URLSearchParams): HistoryFilter {
	const author = params.get('who');
	const around = params.get('around');
	const revision = Number(params.get('change'));
	return {
		author: author === 'operator' || isId(author) ? author : null,
		kind: collectionNames.find((each) => each === params.get('kind')) ?? null,
		deed: historyDeeds.find((each) => each === params.get('did')) ?? null,
		around: isId(around) ? around : null,
		since: day(params.get('since')),
		until: day(params.get('until')),
		called: (params.get('q') ?? '').trim().slice(0, 200),
		revision: Number.isSafeInteger(revision) && revision > 0 ? revision : null
	};
}

/** The filter as the query of an address; empty for one that does not narrow. */
export function historyQuery(filter: HistoryFilter, before: number | null = null): URLSearchParams {
	const values = {
		who: filter.author,
		kind: filter.kind,
		did: filter.deed,
		around: filter.around,
		since: filter.since,
		until: filter.until,
		q: filter.called || null,
		change: filter.revision,
		before
	};
	const params = new URLSearchParams();
	for (const [key, value] of Object.entries(values))
		if (value !== null) params.set(key, String(value));
	return params;
}
