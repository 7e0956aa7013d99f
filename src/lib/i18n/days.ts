import type { Day, Instant } from '#domain/shared/Id.ts';
import { getLocale } from './generated/runtime.js';
import { formatOf, type Locale } from './locales.ts';

const styles: Readonly<Record<'long' | 'medium', Intl.DateTimeFormatOptions>> = {
	long: { day: 'numeric', month: 'long', year: 'numeric' },
	medium: { day: '2-digit', month: '2-digit', year: 'numeric' }
};

/**
 * A day, or the day of an instant in Germany, in words: „03.11.2026“ or „3. November 2026“. The
 * time zone is fixed: the same edition must read the same on every server. What is no date is
 * given back as it stands.
 */
export function dayIn(
	when: Day | Instant,
	locale: Locale = getLocale(),
	style: keyof typeof styles = 'medium'
): string {
	// Noon keeps a calendar day on its date in every zone that Germany has had.
	const date = new Date(when.length === 10 ? `${when}T12:00:00Z` : when);
	if (Number.isNaN(date.getTime())) return when;
	const format = new Intl.DateTimeFormat(formatOf(locale), {
		...styles[style],
		timeZone: 'Europe/Berlin'
	});
	return format.format(date);
}

/** Time of day of an instant in Germany, as a clock on the wall shows it there: „14:03“. */
export const timeIn = (when: Instant, locale: Locale = getLocale()): string =>
	new Intl.DateTimeFormat(formatOf(locale), {
		hour: '2-digit',
		minute: '2-digit',
		timeZone: 'Europe/Berlin'
	}).format(new Date(when));
