import type { Id } from '#domain/shared/Id.ts';
import type { CollectionName } from './Network.ts';

/** Everything that can be wrong with a value or an object. `errorSentences.ts` says it in words. */
export const faultCodes = [
	'name_missing',
	'text_too_long',
	'too_many',
	'characters_invalid',
	'value_not_allowed',
	'id_invalid',
	'field_unknown',
	'field_missing',
	'day_invalid',
	'number_invalid',
	'time_invalid',
	'hours_overlap',
	'language_invalid',
	'email_invalid',
	'web_address_invalid',
	'slug_invalid',
	'slug_taken',
	'slug_fixed',
	'source_id_taken',
	'duplicate_id',
	'unknown_id',
	'reference_missing',
	'topic_too_deep',
	'topic_cycle',
	'topic_has_subtopics',
	'relation_to_itself',
	'relation_double',
	'age_order',
	'date_order',
	'anchor_stays',
	'merge_with_itself',
	'service_elsewhere',
	'person_without_basis',
	'person_in_use',
	'colour_invalid',
	'logo_format',
	'logo_too_large',
	'logo_unsafe',
	'placeholder_unknown',
	'not_json',
	'too_deep'
] as const;

export type FaultCode = (typeof faultCodes)[number];

/** What is wrong, and where. `other` is the object it clashes with, `limit` the allowed number. */
export interface Fault {
	readonly code: FaultCode;
	readonly collection: CollectionName;
	readonly id: Id;
	readonly field: string | null;
	readonly other?: Id;
	readonly limit?: number;
}
