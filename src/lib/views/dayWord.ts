import type { Day } from '#domain/shared/Id.ts';
import { getLocale } from '#i18n/generated/runtime.js';

/** A calendar day as it is written here: 03.11.2026. No clock and no time zone moves it. */
export function dayWord(day: Day): string {
	const [year, month, date] = day.split('-').map(Number);
	if (!year || !month || !date) return day;
	return new Intl.DateTimeFormat(getLocale() === 'de' ? 'de-DE' : 'en-GB', {
		day: '2-digit',
		month: '2-digit',
		year: 'numeric',
		timeZone: 'UTC'
	}).format(Date.UTC(year, month - 1, date));
}
