import { landName } from '#domain/exchange/germanLands.ts';
import { enforcementBody, jurisdictions } from '#domain/statements/enforcementBodies.ts';
import type { StatementPage } from '#domain/statements/missingStatements.ts';
import type { Statements } from '#domain/statements/Statements.ts';
import { m } from '#i18n/generated/messages.js';
import type { FormSection } from './formSpec.ts';

const accessibility = (held: Statements): FormSection<Statements> => ({
	title: m.statement_accessibility_title,
	fields: [
		{
			kind: 'choice',
			field: 'accessibilityStatus',
			label: m.settings_accessibility_status,
			emptyWord: m.settings_not_chosen,
			options: () => [
				{ value: 'full', label: m.settings_accessibility_full() },
				{ value: 'partial', label: m.settings_accessibility_partial() },
				{ value: 'none', label: m.settings_accessibility_none() }
			]
		},
		{
			kind: 'input',
			field: 'accessibilityBarriers',
			label: m.settings_accessibility_barriers,
			hint: m.settings_accessibility_barriers_hint,
			multiline: true
		},
		{
			kind: 'choice',
			field: 'accessibilityReview',
			label: m.settings_accessibility_review,
			emptyWord: m.settings_not_chosen,
			options: () => [
				{ value: 'self', label: m.settings_accessibility_self() },
				{ value: 'external', label: m.settings_accessibility_external() }
			]
		},
		{
			kind: 'input',
			type: 'date',
			field: 'accessibilityMade',
			label: m.settings_accessibility_made
		},
		{
			kind: 'input',
			type: 'date',
			field: 'accessibilityChecked',
			label: m.settings_accessibility_checked
		},
		{
			kind: 'input',
			field: 'accessibilityOffice',
			label: m.settings_accessibility_office,
			hint: m.settings_accessibility_office_hint
		},
		{ kind: 'input', type: 'email', field: 'feedbackEmail', label: m.settings_feedback_email },
		{ kind: 'input', type: 'tel', field: 'feedbackPhone', label: m.settings_feedback_phone },
		{
			kind: 'choice',
			field: 'jurisdiction',
			label: m.settings_jurisdiction,
			emptyWord: m.settings_not_chosen,
			options: () =>
				jurisdictions.map((code) => ({
					value: code,
					label: landName(code) ?? m.settings_jurisdiction_federal()
				}))
		},
		{
			kind: 'input',
			field: 'enforcement',
			label: m.settings_enforcement,
			multiline: true,
			hint: () => enforcementHint(held)
		}
	]
});

function enforcementHint({ jurisdiction }: Statements): string {
	if (!jurisdiction) return '';
	const { name } = enforcementBody(jurisdiction);
	return name ? m.settings_enforcement_known({ name }) : m.settings_enforcement_unknown();
}

const imprint: FormSection<Statements> = {
	title: m.statement_imprint,
	fields: [
		{
			kind: 'input',
			field: 'imprintProvider',
			label: m.settings_imprint_provider,
			hint: m.settings_imprint_provider_hint
		},
		{ kind: 'input', field: 'imprintAddress', label: m.settings_imprint_address, multiline: true },
		{
			kind: 'input',
			field: 'imprintRepresentative',
			label: m.settings_imprint_representative
		},
		{ kind: 'input', type: 'email', field: 'imprintEmail', label: m.settings_imprint_email },
		{ kind: 'input', type: 'tel', field: 'imprintPhone', label: m.settings_imprint_phone },
		{ kind: 'input', field: 'imprintSupervisor', label: m.settings_imprint_supervisor },
		{ kind: 'input', field: 'imprintVatId', label: m.settings_imprint_vat },
		{
			kind: 'input',
			field: 'imprintResponsible',
			label: m.settings_imprint_responsible,
			multiline: true
		}
	]
};

const privacy: FormSection<Statements> = {
	title: m.statement_privacy,
	fields: [
		{
			kind: 'input',
			field: 'privacyController',
			label: m.settings_privacy_controller,
			hint: m.settings_privacy_controller_hint,
			multiline: true
		},
		{
			kind: 'input',
			field: 'privacyOfficer',
			label: m.settings_privacy_officer,
			hint: m.settings_privacy_officer_hint,
			multiline: true
		},
		{
			kind: 'input',
			field: 'privacyHosting',
			label: m.settings_privacy_hosting,
			hint: m.settings_privacy_hosting_hint,
			multiline: true
		},
		{
			kind: 'input',
			field: 'privacySupervisor',
			label: m.settings_privacy_supervisor,
			hint: m.settings_privacy_supervisor_hint,
			multiline: true
		}
	]
};

/** The form of each statement; one hint depends on what is filled in. */
export const statementForms = (
	held: Statements
): Readonly<Record<StatementPage, FormSection<Statements>>> => ({
	accessibility: accessibility(held),
	imprint,
	privacy
});
