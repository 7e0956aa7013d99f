import type { StatementField } from '#domain/statements/Statements.ts';
import { m } from '#i18n/generated/messages.js';

/** Labels of the fields, for the form and for sentences about what is missing. */
export const statementFieldWord: Readonly<Record<StatementField, () => string>> = {
	accessibilityOffice: m.settings_accessibility_office,
	accessibilityStatus: m.settings_accessibility_status,
	accessibilityBarriers: m.settings_accessibility_barriers,
	accessibilityReview: m.settings_accessibility_review,
	accessibilityMade: m.settings_accessibility_made,
	accessibilityChecked: m.settings_accessibility_checked,
	feedbackEmail: m.settings_feedback_email,
	feedbackPhone: m.settings_feedback_phone,
	jurisdiction: m.settings_jurisdiction,
	enforcement: m.settings_enforcement,
	imprintProvider: m.settings_imprint_provider,
	imprintAddress: m.settings_imprint_address,
	imprintRepresentative: m.settings_imprint_representative,
	imprintEmail: m.settings_imprint_email,
	imprintPhone: m.settings_imprint_phone,
	imprintSupervisor: m.settings_imprint_supervisor,
	imprintVatId: m.settings_imprint_vat,
	imprintResponsible: m.settings_imprint_responsible,
	privacyController: m.settings_privacy_controller,
	privacyOfficer: m.settings_privacy_officer,
	privacyHosting: m.settings_privacy_hosting,
	privacySupervisor: m.settings_privacy_supervisor
};
