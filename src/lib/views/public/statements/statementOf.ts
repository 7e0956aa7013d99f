import type { PublicNetwork } from '#domain/edition/PublicContent.ts';
import { textFor } from '#domain/shared/Texts.ts';
import type { StatementPage } from '#domain/statements/missingStatements.ts';
import { accessibilityStatement } from './accessibilityStatement.ts';
import { imprint } from './imprint.ts';
import type { LegalLanguage } from './legalWords.ts';
import { privacy } from './privacy.ts';
import type { StatementSection } from './StatementSection.ts';

/** One statement of a network, out of its edition. */
export function statementOf(
	page: StatementPage,
	network: PublicNetwork['network'],
	language: LegalLanguage
): readonly StatementSection[] {
	const held = network.statements;
	if (page === 'imprint') return imprint(held, language);
	if (page === 'privacy') return privacy(held, language);
	const title = textFor(network.title, language)?.text ?? network.slug;
	return accessibilityStatement(held, { publisher: network.publisher ?? title, title }, language);
}
