import type { HistoryDeed, HistoryFilter } from '#domain/history/HistoryFilter.ts';
import type { Day } from '#domain/shared/Id.ts';

/** How the journal's columns tell a deed: by what patches do, or by the name of the command. */
const deeds: Readonly<
	Record<HistoryDeed, { readonly deeds?: string[]; readonly commands?: string[] }>
> = {
	added: { deeds: ['create'] },
	changed: { deeds: ['change'] },
	deleted: { deeds: ['delete'] },
	undo: { deeds: ['undo'] },
	import: { commands: ['import'] },
	merge: { commands: ['merge'] },
	restore: { commands: ['restore:'] },
	layout: { commands: ['placeOnMap', 'moveOnMap', 'arrangeMap', 'pinOnMap', 'placeOn'] }
};

/** A filter as `journal_page` takes it. A day begins and ends at midnight in Germany. */
export function journalFilter(filter: HistoryFilter): Record<string, unknown> {
	const { author, kind, deed, around, since, until, called, revision } = filter;
	return {
		...(author === null ? {} : { author }),
		...(kind === null ? {} : { kinds: [kind] }),
		...(deed === null ? {} : deeds[deed]),
		...(around === null ? {} : { around }),
		...(since === null ? {} : { from: `${since}T00:00:00 Europe/Berlin` }),
		...(until === null ? {} : { until: `${dayAfter(until)}T00:00:00 Europe/Berlin` }),
		...(called === '' ? {} : { called }),
		...(revision === null ? {} : { revision })
	};
}

const dayAfter = (day: Day): Day =>
	new Date(Date.parse(`${day}T12:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
