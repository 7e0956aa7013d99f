import type { Conflict } from '#domain/history/Conflict.ts';
import { faultCodes, type Fault, type FaultCode } from '#domain/network/Fault.ts';
import { m } from './generated/messages.js';
import { getLocale } from './generated/runtime.js';
import type { StaffLocale } from './locales.ts';

/** Without one, the language of the page. */
interface Options {
	readonly locale?: StaffLocale;
}

type Sentence = (inputs: { readonly limit: string }, options?: Options) => string;

/** One sentence per code: a code without a sentence does not compile. */
const faultSentences: Readonly<Record<FaultCode, Sentence>> = {
	name_missing: m.fault_name_missing,
	text_too_long: m.fault_text_too_long,
	too_many: m.fault_too_many,
	characters_invalid: m.fault_characters_invalid,
	value_not_allowed: m.fault_value_not_allowed,
	id_invalid: m.fault_id_invalid,
	field_unknown: m.fault_field_unknown,
	field_missing: m.fault_field_missing,
	day_invalid: m.fault_day_invalid,
	number_invalid: m.fault_number_invalid,
	time_invalid: m.sheet_fault_time,
	hours_overlap: m.sheet_fault_hours_overlap,
	language_invalid: m.fault_language_invalid,
	email_invalid: m.fault_email_invalid,
	web_address_invalid: m.fault_web_address_invalid,
	slug_invalid: m.fault_slug_invalid,
	slug_taken: m.fault_slug_taken,
	slug_fixed: m.fault_slug_fixed,
	source_id_taken: m.fault_source_id_taken,
	duplicate_id: m.fault_duplicate_id,
	unknown_id: m.fault_unknown_id,
	reference_missing: m.fault_reference_missing,
	topic_too_deep: m.fault_topic_too_deep,
	topic_cycle: m.fault_topic_cycle,
	topic_has_subtopics: m.fault_topic_has_subtopics,
	relation_to_itself: m.fault_relation_to_itself,
	relation_double: m.fault_relation_double,
	age_order: m.fault_age_order,
	date_order: m.fault_date_order,
	anchor_stays: m.fault_anchor_stays,
	merge_with_itself: m.fault_merge_with_itself,
	service_elsewhere: m.fault_service_elsewhere,
	person_without_basis: m.fault_person_without_basis,
	person_in_use: m.fault_person_in_use,
	colour_invalid: m.settings_fault_colour,
	logo_format: m.settings_fault_logo_format,
	logo_too_large: m.settings_fault_logo_too_large,
	logo_unsafe: m.settings_fault_logo_unsafe,
	placeholder_unknown: m.procedure_fault_placeholder,
	not_json: m.fault_not_json,
	too_deep: m.fault_too_deep
};

const isFaultCode = (code: string): code is FaultCode =>
	(faultCodes as readonly string[]).includes(code);

/** What is wrong and what to do, for a refusal of a command or a problem of foreign data. */
export function faultSentence(fault: Pick<Fault, 'code' | 'limit'>, options?: Options): string {
	const locale = options?.locale ?? getLocale();
	const limit = fault.limit?.toLocaleString(locale) ?? '';
	return faultSentences[fault.code]({ limit }, options);
}

/** Why a change was not merged and what can be done; both values are shown beside it. */
export function conflictSentence({ reason }: Pick<Conflict, 'reason'>, options?: Options): string {
	switch (reason) {
		case 'changed':
			return m.conflict_changed({}, options);
		case 'deleted':
			return m.conflict_deleted({}, options);
		case 'edited':
			return m.conflict_edited({}, options);
		case 'exists':
			return m.conflict_exists({}, options);
		default:
			return m.conflict_rule({ reason: faultSentence({ code: reason }, options) }, options);
	}
}

/** Sentences for codes of a refused save; those of faults have theirs. */
const transportSentences = new Map<string, (inputs: object, options?: Options) => string>([
	['unreachable', m.transport_unreachable],
	['signedOut', m.transport_signed_out],
	['signed_out', m.transport_signed_out],
	['not_signed_in', m.transport_signed_out],
	['not_allowed', m.transport_not_allowed],
	['not_found', m.transport_not_found],
	['network_missing', m.transport_not_found],
	['invalid', m.transport_invalid],
	['too_large', m.transport_too_large],
	['foreign_origin', m.transport_foreign_origin],
	['busy', m.transport_busy],
	['unavailable', m.transport_unavailable]
]);

/** Why saving failed, that nothing typed is lost, and what to do; any code has a sentence. */
export function transportSentence(code: string, options?: Options): string {
	if (isFaultCode(code)) return faultSentence({ code }, options);
	const sentence = transportSentences.get(code) ?? m.transport_unknown;
	return sentence({}, options);
}
