import type { Day, Instant } from '#domain/shared/Id.ts';

/** What happened on one day in Germany. */
export interface HistoryDay<Entry> {
	readonly day: Day;
	readonly near: 'today' | 'yesterday' | null;
	readonly entries: readonly Entry[];
}

const german = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Berlin',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit'
});

/** The day of an instant in Germany: the office's midnight counts, not the server's. */
const dayOf = (at: Instant): Day => german.format(new Date(at));

const dayBefore = (day: Day): Day =>
	new Date(Date.parse(`${day}T12:00:00Z`) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** Entries by day, in the order they come in. */
export function daysOf<Entry extends { readonly at: Instant }>(
	entries: readonly Entry[],
	now: Instant
): readonly HistoryDay<Entry>[] {
	const today = dayOf(now);
	const yesterday = dayBefore(today);
	const days = new Map<Day, Entry[]>();
	for (const entry of entries) {
		const day = dayOf(entry.at);
		const held = days.get(day);
		if (held) held.push(entry);
		else days.set(day, [entry]);
	}
	return [...days].map(([day, those]) => ({
		day,
		near: day === today ? 'today' : day === yesterday ? 'yesterday' : null,
		entries: those
	}));
}
