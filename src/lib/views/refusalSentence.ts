import type { FaultCode } from '#domain/network/Fault.ts';
import type { Refusal } from '#domain/commands/apply.ts';
import { m } from '#i18n/generated/messages.js';

type Sentence = (fault: { readonly limit?: number }) => string;

const broken: Sentence = () => m.workspace_refused_broken();

/** Every refusal of the domain as a sentence that says what to do. */
const sentences: Readonly<Record<FaultCode, Sentence>> = {
	name_missing: () => m.workspace_refused_name_missing(),
	text_too_long: ({ limit }) => m.workspace_refused_text_too_long({ limit: limit ?? 0 }),
	too_many: ({ limit }) => m.workspace_refused_too_many({ limit: limit ?? 0 }),
	characters_invalid: () => m.workspace_refused_characters(),
	value_not_allowed: () => m.workspace_refused_value(),
	field_missing: () => m.workspace_refused_value(),
	day_invalid: () => m.workspace_error_date(),
	number_invalid: () => m.workspace_refused_number(),
	language_invalid: () => m.workspace_refused_value(),
	email_invalid: () => m.workspace_error_email(),
	web_address_invalid: () => m.workspace_error_url(),
	slug_invalid: () => m.workspace_refused_slug(),
	slug_taken: () => m.workspace_refused_slug_taken(),
	slug_fixed: () => m.workspace_refused_slug_fixed(),
	source_id_taken: () => m.workspace_refused_source_id(),
	reference_missing: () => m.workspace_refused_reference(),
	topic_too_deep: () => m.workspace_refused_topic_deep(),
	topic_cycle: () => m.workspace_refused_topic_deep(),
	topic_has_subtopics: () => m.workspace_refused_topic_parent(),
	relation_to_itself: () => m.workspace_refused_relation_self(),
	relation_double: () => m.workspace_refused_relation_double(),
	age_order: () => m.workspace_refused_age(),
	date_order: () => m.workspace_refused_dates(),
	anchor_stays: () => m.workspace_refused_anchor(),
	service_elsewhere: () => m.workspace_refused_service(),
	person_without_basis: () => m.workspace_person_needs_basis(),
	person_in_use: broken,
	id_invalid: broken,
	field_unknown: broken,
	duplicate_id: broken,
	unknown_id: () => m.workspace_gone_text(),
	not_json: broken,
	too_deep: broken
};

/** Why a command was not carried out, for the person who wanted it. */
export const refusalSentence = (refusal: Pick<Refusal, 'code' | 'limit'>): string =>
	sentences[refusal.code](refusal);
