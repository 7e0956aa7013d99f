import type { Instant } from '#domain/shared/Id.ts';
import { getLocale } from '#i18n/generated/runtime.js';

/** The day of an instant in Germany, whatever the clock of the server: 22.11.2026. */
export const instantDay = (at: Instant): string =>
	new Intl.DateTimeFormat(getLocale() === 'de' ? 'de-DE' : 'en-GB', {
		day: '2-digit',
		month: '2-digit',
		year: 'numeric',
		timeZone: 'Europe/Berlin'
	}).format(new Date(at));
