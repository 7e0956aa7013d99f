import type { Location } from '#domain/network/Location.ts';
import { m } from '#i18n/generated/messages.js';
import type { FormSection } from './formSpec.ts';
import { inheritedByLocation } from './inheritedHours.ts';
import { accessOptions, organizationOptions, visibilityOptions } from '#views/options.ts';

export const newLocationForm: readonly FormSection<Location>[] = [
	{
		title: m.sheet_location,
		fields: [
			{ kind: 'texts', field: 'name', label: m.sheet_location_name, required: true },
			{
				kind: 'choice',
				field: 'organization',
				label: m.sheet_location_of,
				options: organizationOptions,
				long: true,
				emptyWord: m.workspace_please_choose,
				required: true
			},
			{ kind: 'input', field: 'address1', label: m.workspace_address },
			{ kind: 'input', field: 'postalCode', label: m.workspace_postal_code },
			{ kind: 'input', field: 'city', label: m.workspace_city }
		]
	}
];

/** A place of a partner (HSDS location). */
export const locationForm: readonly FormSection<Location>[] = [
	...newLocationForm,
	{
		title: m.workspace_section_access,
		fields: [
			{ kind: 'input', field: 'address2', label: m.sheet_address2 },
			{ kind: 'texts', field: 'transportation', label: m.sheet_transportation, multiline: true },
			{ kind: 'hours', field: 'hours', label: m.sheet_hours, inherited: inheritedByLocation },
			{ kind: 'set', field: 'accessibility', label: m.sheet_accessibility, options: accessOptions },
			{
				kind: 'texts',
				field: 'accessibilityDescription',
				label: m.sheet_accessibility_notes,
				multiline: true
			}
		]
	},
	{
		title: m.workspace_section_publishing,
		open: false,
		fields: [
			{
				kind: 'choice',
				field: 'visibility',
				label: m.workspace_visibility,
				hint: m.sheet_confidential_hint,
				options: visibilityOptions
			},
			{ kind: 'input', field: 'note', label: m.workspace_note, multiline: true }
		]
	}
];
