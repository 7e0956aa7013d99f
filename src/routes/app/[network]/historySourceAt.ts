import { historyQuery, noHistoryFilter } from '#domain/history/HistoryFilter.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { HistorySource } from '#views/historySource.ts';

/** The history of single objects, asked of the server of this network. */
export function historySourceAt(base: string): HistorySource {
	const queryOf = (id: Id): string => `?${historyQuery({ ...noHistoryFilter, around: id })}`;
	return {
		load: async ({ id }) => {
			const response = await fetch(`${base}/history/entries${queryOf(id)}`);
			return response.ok ? await response.json() : null;
		},
		href: ({ id }) => `${base}/history${queryOf(id)}`
	};
}
