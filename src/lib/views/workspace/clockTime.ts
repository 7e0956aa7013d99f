import type { Instant } from '#domain/shared/Id.ts';
import { getLocale } from '#i18n/generated/runtime.js';
import { formatOf } from '#i18n/locales.ts';

/** Time of day as the wall clock of this computer shows it: 14:03. */
export const clockTime = (at: Instant): string =>
	new Intl.DateTimeFormat(formatOf(getLocale()), {
		hour: '2-digit',
		minute: '2-digit'
	}).format(new Date(at));
