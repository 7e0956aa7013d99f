import type { Service } from '#domain/network/Service.ts';
import { m } from '#i18n/generated/messages.js';
import type { FormSection } from './formSpec.ts';
import { inheritedByService } from './inheritedHours.ts';
import {
	accessOptions,
	languageOptions,
	locationOptions,
	organizationOptions,
	referralOptions,
	statusOptions,
	targetGroupOptions,
	topicOptions,
	visibilityOptions
} from '#views/options.ts';

export const newServiceForm: readonly FormSection<Service>[] = [
	{
		title: m.workspace_section_offer,
		fields: [
			{ kind: 'texts', field: 'name', label: m.workspace_offer_name, required: true },
			{
				kind: 'choice',
				field: 'organization',
				label: m.workspace_offer_of,
				options: organizationOptions,
				long: true,
				emptyWord: m.workspace_please_choose,
				required: true
			},
			{ kind: 'texts', field: 'description', label: m.workspace_description, multiline: true },
			{ kind: 'set', field: 'topics', label: m.workspace_topics, options: topicOptions }
		]
	}
];

/** An offer (HSDS service). A new field of an offer gets its line here. */
export const serviceForm: readonly FormSection<Service>[] = [
	...newServiceForm,
	{
		title: m.workspace_section_for_whom,
		fields: [
			{
				kind: 'set',
				field: 'targetGroups',
				label: m.workspace_target_groups,
				options: targetGroupOptions
			},
			{
				kind: 'texts',
				field: 'eligibilityDescription',
				label: m.workspace_eligibility,
				multiline: true
			},
			{ kind: 'input', field: 'minimumAge', label: m.workspace_minimum_age, type: 'number' },
			{ kind: 'input', field: 'maximumAge', label: m.workspace_maximum_age, type: 'number' },
			{
				kind: 'input',
				field: 'serviceArea',
				label: m.workspace_service_area,
				hint: m.workspace_service_area_hint
			}
		]
	},
	{
		title: m.workspace_section_access,
		fields: [
			{ kind: 'set', field: 'locations', label: m.sheet_locations, options: locationOptions },
			{ kind: 'hours', field: 'hours', label: m.sheet_hours, inherited: inheritedByService },
			{ kind: 'texts', field: 'scheduleDescription', label: m.workspace_schedule, multiline: true },
			{
				kind: 'texts',
				field: 'applicationProcess',
				label: m.workspace_application,
				multiline: true
			},
			{ kind: 'texts', field: 'requiredDocuments', label: m.workspace_documents, multiline: true },
			{ kind: 'texts', field: 'feesDescription', label: m.workspace_fees, multiline: true },
			{ kind: 'set', field: 'languages', label: m.workspace_languages, options: languageOptions },
			{ kind: 'set', field: 'accessibility', label: m.sheet_accessibility, options: accessOptions },
			{
				kind: 'texts',
				field: 'accessibilityDescription',
				label: m.sheet_accessibility_notes,
				multiline: true
			},
			{ kind: 'choice', field: 'status', label: m.workspace_status, options: statusOptions }
		]
	},
	{
		title: m.workspace_section_internal,
		hint: m.workspace_section_internal_hint,
		open: false,
		fields: [
			{
				kind: 'choice',
				field: 'referralWay',
				label: m.workspace_referral_way,
				options: referralOptions,
				emptyWord: m.workspace_not_stated
			},
			{ kind: 'input', field: 'referralNote', label: m.workspace_referral_note, multiline: true },
			{ kind: 'input', field: 'note', label: m.workspace_note, multiline: true }
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
				hint: m.workspace_visibility_hint,
				options: visibilityOptions
			},
			{ kind: 'input', field: 'assuredDate', label: m.workspace_assured_date, type: 'date' }
		]
	}
];
