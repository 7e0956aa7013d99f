import type { StatementPage } from '#domain/statements/missingStatements.ts';
import { m } from '#i18n/generated/messages.js';

/** What a statement is called in links to it. */
export const statementName: Readonly<Record<StatementPage, typeof m.statement_imprint>> = {
	accessibility: m.statement_accessibility,
	imprint: m.statement_imprint,
	privacy: m.statement_privacy
};
