import { m } from '#i18n/generated/messages.js';
import { fileSentence } from '#i18n/importSentences.ts';
import type { ImportFailure } from '#storage/server/importFiles.ts';

/** Why an import as a whole did not happen. */
export function importFailureSentence(failure: ImportFailure): string {
	switch (failure.code) {
		case 'network_missing':
			return m.admin_save_failed({ code: failure.code });
		case 'not_saved':
			return m.admin_save_failed({ code: failure.refusal });
		case 'refused':
			return m.exchange_refused_by_rules({ code: failure.refusal.code });
		default:
			return fileSentence(failure);
	}
}
