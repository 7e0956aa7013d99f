import type { Contact } from '#domain/network/Contact.ts';
import { m } from '#i18n/generated/messages.js';
import type { FormSection } from './formSpec.ts';
import { inheritedByContact } from './inheritedHours.ts';
import { organizationOptions, serviceOptions, visibilityOptions } from '#views/options.ts';

/** A point of contact by function; the person behind it has a form of its own (PersonForm). */
export const newContactForm: readonly FormSection<Contact>[] = [
	{
		title: m.workspace_section_contact,
		fields: [
			{
				kind: 'texts',
				field: 'title',
				label: m.workspace_contact_title,
				hint: m.workspace_contact_title_hint,
				required: true
			},
			{
				kind: 'choice',
				field: 'organization',
				label: m.workspace_contact_of,
				options: organizationOptions,
				long: true,
				emptyWord: m.workspace_please_choose,
				required: true
			},
			{ kind: 'input', field: 'phone', label: m.workspace_contact_phone, type: 'tel' },
			{ kind: 'input', field: 'email', label: m.workspace_contact_email, type: 'email' }
		]
	}
];

export const contactForm: readonly FormSection<Contact>[] = [
	...newContactForm,
	{
		title: m.workspace_section_further,
		open: false,
		fields: [
			{
				kind: 'choice',
				field: 'service',
				label: m.workspace_contact_service,
				options: serviceOptions,
				long: true,
				emptyWord: m.workspace_all_offers
			},
			{ kind: 'hours', field: 'hours', label: m.sheet_hours, inherited: inheritedByContact },
			{
				kind: 'choice',
				field: 'visibility',
				label: m.workspace_visibility,
				hint: m.workspace_visibility_hint,
				options: visibilityOptions
			},
			{ kind: 'input', field: 'note', label: m.workspace_note, multiline: true }
		]
	}
];
