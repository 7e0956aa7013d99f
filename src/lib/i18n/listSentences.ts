import { largestFile, type DecodeFailure } from '#domain/exchange/decodeText.ts';
import type { ListFailure } from '#domain/exchange/planList.ts';
import { faultSentence } from './errorSentences.ts';
import { m } from './generated/messages.js';

export type AnyListFailure =
	ListFailure | (DecodeFailure & { readonly file: string }) | { readonly code: 'unreadable' };

/** Why a pasted list or a chosen file cannot be taken, and what to do instead. */
export function listSentence(failure: AnyListFailure): string {
	switch (failure.code) {
		case 'workbook':
			return m.first_run_fault_workbook({ file: failure.file });
		case 'binary':
			return m.first_run_fault_binary({ file: failure.file });
		case 'too_large':
			return m.first_run_fault_too_large({ file: failure.file, limit: largestFile / 1_000_000 });
		case 'list_too_long':
			return m.first_run_fault_too_long();
		case 'empty':
		case 'no_rows':
			return m.first_run_fault_no_rows();
		case 'no_known_columns':
			return m.first_run_fault_quotes();
		case 'refused':
			return m.first_run_fault_other({ sentence: faultSentence(failure.refusal) });
		default:
			return m.first_run_fault_unreadable();
	}
}
