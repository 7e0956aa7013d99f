import type { ClientDataKind } from '#domain/clientData/clientData.ts';
import { m } from '#i18n/generated/messages.js';

const words: Readonly<Record<ClientDataKind, () => string>> = {
	birth_date: m.sheet_client_birth_date,
	file_number: m.sheet_client_file_number,
	bank_account: m.sheet_client_bank_account,
	client_word: m.sheet_client_client_word,
	person_case: m.sheet_client_person_case,
	private_phone: m.sheet_client_private_phone,
	contact_person: m.sheet_client_contact_person
};

/** What a passage looks like: „ein Geburtsdatum“. */
export const clientDataWord = (kind: ClientDataKind): string => words[kind]();
