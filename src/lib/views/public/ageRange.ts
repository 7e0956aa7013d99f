import { m } from '#i18n/generated/messages.js';
import type { Locale } from '#i18n/words.ts';

/** „12 bis 27 Jahre“, „ab 27 Jahren“, „bis 27 Jahre“, or null when age plays no part. */
export function ageRange(from: number | null, to: number | null, locale: Locale): string | null {
	if (from !== null && to !== null) return m.public_age_between({ from, to }, { locale });
	if (from !== null) return m.public_age_from({ from }, { locale });
	return to === null ? null : m.public_age_to({ to }, { locale });
}
