import type { DuplicateReason } from '#domain/duplicates/Described.ts';
import { m } from '#i18n/generated/messages.js';

const words: Readonly<Record<DuplicateReason, () => string>> = {
	name: m.duplicates_reason_name,
	phone: m.duplicates_reason_phone,
	email: m.duplicates_reason_email,
	website: m.duplicates_reason_website,
	address: m.duplicates_reason_address
};

/** „ähnlicher Name, gleiche Telefonnummer“ */
export const reasonWords = (reasons: readonly DuplicateReason[]): string =>
	reasons.map((reason) => words[reason]()).join(', ');
