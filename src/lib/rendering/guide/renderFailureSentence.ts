import { m } from '#i18n/generated/messages.js';
import type { Locale } from '#i18n/words.ts';
import type { RenderFailure } from './renderGuidePdf.ts';

/** What happened, what was kept and what to do, for the person who wanted to publish. */
export function renderFailureSentence(failure: RenderFailure, locale: Locale): string {
	switch (failure.code) {
		case 'timeout':
			return m.guide_failed_timeout({}, { locale });
		case 'unsupported_platform':
			return m.guide_failed_unsupported_platform({}, { locale });
		case 'odd_character':
			return m.guide_failed_odd_character(
				{ record: failure.record, character: failure.character },
				{ locale }
			);
		case 'failed':
			return m.guide_failed_failed({ errorId: failure.errorId }, { locale });
	}
}
