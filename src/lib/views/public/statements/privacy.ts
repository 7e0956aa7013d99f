import type { Statements } from '#domain/statements/Statements.ts';
import { legalWords, type LegalLanguage } from './legalWords.ts';
import { filled, said, written, type StatementSection } from './StatementSection.ts';

/**
 * What happens to readers' data (Art. 13 GDPR). What the software does is said in any case; who
 * answers for it, as far as the office has filled it in.
 */
export function privacy(held: Statements, language: LegalLanguage): readonly StatementSection[] {
	const words = legalWords[language];
	return filled([
		{ heading: words.controllerHeading, parts: written(held.privacyController) },
		{ heading: words.officerHeading, parts: written(held.privacyOfficer) },
		{
			heading: words.pagesHeading,
			parts: [...words.pages.map(said), said(words.basis)]
		},
		{ heading: words.hostingHeading, parts: written(held.privacyHosting) },
		{ heading: words.staffHeading, parts: [said(words.staff)] },
		{
			heading: words.rightsHeading,
			parts: held.privacySupervisor ? [said(words.rights), ...written(held.privacySupervisor)] : []
		}
	]);
}
