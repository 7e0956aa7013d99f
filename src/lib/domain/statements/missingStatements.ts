import { enforcementBody } from './enforcementBodies.ts';
import type { StatementField, Statements } from './Statements.ts';

/** The pages that every public office must have; their names are those of the addresses. */
export const statementPages = ['accessibility', 'imprint', 'privacy'] as const;
export type StatementPage = (typeof statementPages)[number];

/** Without these a page would not say what the law asks of it. */
const required: Readonly<Record<StatementPage, readonly StatementField[]>> = {
	accessibility: ['accessibilityStatus', 'accessibilityMade', 'feedbackEmail', 'jurisdiction'],
	imprint: ['imprintProvider', 'imprintAddress', 'imprintRepresentative', 'imprintEmail'],
	privacy: ['privacyController', 'privacyOfficer', 'privacySupervisor']
};

/** What a page still lacks, in the order of the form. */
export function missingFor(page: StatementPage, held: Statements): readonly StatementField[] {
	const missing = required[page].filter((field) => !held[field]);
	if (page !== 'accessibility') return missing;
	const { accessibilityStatus: status, jurisdiction } = held;
	// Who is not fully conform must say in what; where the catalogue has no name, the office has.
	const namesBarriers = !status || status === 'full' || held.accessibilityBarriers;
	const namesBody = !jurisdiction || enforcementBody(jurisdiction).name || held.enforcement;
	return [
		...missing,
		...(namesBarriers ? [] : (['accessibilityBarriers'] as const)),
		...(namesBody ? [] : (['enforcement'] as const))
	];
}
