import type { Statements } from '#domain/statements/Statements.ts';
import { legalWords, type LegalLanguage } from './legalWords.ts';
import { filled, mail, phone, written, type StatementSection } from './StatementSection.ts';

/** Imprint (§ 5 DDG), as far as it is filled in. */
export function imprint(held: Statements, language: LegalLanguage): readonly StatementSection[] {
	const words = legalWords[language];
	return filled([
		{
			heading: words.providerHeading,
			parts: [
				...written(held.imprintProvider),
				...written(held.imprintAddress),
				...written(held.imprintRepresentative, words.represented)
			]
		},
		{
			heading: words.contactHeading,
			parts: [
				...mail(held.imprintEmail, words.email),
				...phone(held.imprintPhone, words.telephone),
				...written(held.imprintSupervisor, words.supervisor),
				...written(held.imprintVatId, words.vatId)
			]
		},
		{ heading: words.responsibleHeading, parts: written(held.imprintResponsible) }
	]);
}
