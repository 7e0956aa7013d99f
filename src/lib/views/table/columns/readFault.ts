import type { FaultCode } from '#domain/network/Fault.ts';
import { faultSentence } from '#i18n/errorSentences.ts';
import { m } from '#i18n/generated/messages.js';

/** Why a text does not stand for a value of its column. */
export type ReadFault =
	| { readonly code: FaultCode; readonly limit?: number }
	| { readonly code: 'word_unknown' | 'name_unknown' | 'name_ambiguous'; readonly word: string }
	| { readonly code: 'read_only' };

/** What is wrong and what to do. */
export function readFaultSentence(fault: ReadFault): string {
	switch (fault.code) {
		case 'word_unknown':
			return m.table_fault_word({ word: fault.word });
		case 'name_unknown':
			return m.table_fault_name({ word: fault.word });
		case 'name_ambiguous':
			return m.table_fault_ambiguous({ word: fault.word });
		case 'read_only':
			return m.table_fault_read_only();
		default:
			return faultSentence(fault);
	}
}
