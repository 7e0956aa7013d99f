import type { Day, Instant } from '#domain/shared/Id.ts';
import type { Locale } from '#i18n/words.ts';

const tags: Readonly<Record<Locale, string>> = { de: 'de-DE', en: 'en-GB' };

/**
 * A day, or the day of an instant in Germany, in words of the page. The time zone is fixed: the
 * same edition must read the same on every server.
 */
export function dayIn(
	when: Day | Instant,
	locale: Locale,
	style: 'long' | 'medium' = 'medium'
): string {
	const date = new Date(when.length === 10 ? `${when}T12:00:00Z` : when);
	if (Number.isNaN(date.getTime())) return when;
	const options: Intl.DateTimeFormatOptions =
		style === 'long'
			? { day: 'numeric', month: 'long', year: 'numeric' }
			: { day: '2-digit', month: '2-digit', year: 'numeric' };
	return new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: 'Europe/Berlin' }).format(
		date
	);
}
