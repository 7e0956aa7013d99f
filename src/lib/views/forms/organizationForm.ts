import type { Organization } from '#domain/network/Organization.ts';
import { m } from '#i18n/generated/messages.js';
import type { FormSection } from './formSpec.ts';
import {
	accessOptions,
	kindOptions,
	languageOptions,
	levelOptions,
	targetGroupOptions,
	topicOptions,
	typeOptions,
	visibilityOptions
} from '#views/options.ts';

const none = m.workspace_not_stated;

/** What one needs to say to have a partner at all: the form of a new one. */
export const newOrganizationForm: readonly FormSection<Organization>[] = [
	{
		title: m.workspace_section_partner,
		fields: [
			{ kind: 'input', field: 'name', label: m.workspace_name, required: true },
			{ kind: 'choice', field: 'kind', label: m.workspace_kind, options: kindOptions },
			{
				kind: 'choice',
				field: 'type',
				label: m.workspace_type,
				options: typeOptions,
				emptyWord: none
			},
			{
				kind: 'choice',
				field: 'primaryTopic',
				label: m.workspace_primary_topic,
				hint: m.workspace_primary_topic_hint,
				options: topicOptions,
				emptyWord: none
			},
			{
				kind: 'choice',
				field: 'level',
				label: m.workspace_level,
				hint: m.workspace_level_hint,
				options: levelOptions,
				emptyWord: none
			}
		]
	}
];

/** Everything else about a partner; contact stage and its note have a form of their own. */
export const organizationForm: readonly FormSection<Organization>[] = [
	...newOrganizationForm,
	{
		title: m.workspace_section_reach,
		fields: [
			{ kind: 'input', field: 'phone', label: m.workspace_phone, type: 'tel' },
			{ kind: 'input', field: 'email', label: m.workspace_email, type: 'email' },
			{ kind: 'input', field: 'website', label: m.workspace_website, type: 'url' },
			{ kind: 'input', field: 'address1', label: m.workspace_address },
			{ kind: 'input', field: 'postalCode', label: m.workspace_postal_code },
			{ kind: 'input', field: 'city', label: m.workspace_city },
			{ kind: 'hours', field: 'hours', label: m.sheet_hours },
			{ kind: 'set', field: 'languages', label: m.workspace_languages, options: languageOptions },
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
		title: m.workspace_section_readers,
		hint: m.workspace_section_readers_hint,
		fields: [
			{ kind: 'texts', field: 'description', label: m.workspace_description, multiline: true },
			{ kind: 'set', field: 'topics', label: m.workspace_further_topics, options: topicOptions },
			{
				kind: 'set',
				field: 'targetGroups',
				label: m.workspace_target_groups,
				options: targetGroupOptions
			},
			{ kind: 'input', field: 'alternateName', label: m.workspace_alternate_name },
			{
				kind: 'choice',
				field: 'visibility',
				label: m.workspace_visibility,
				hint: m.workspace_visibility_hint,
				options: visibilityOptions
			}
		]
	},
	{
		title: m.workspace_section_evidence,
		open: false,
		fields: [
			{ kind: 'texts', field: 'evidence', label: m.workspace_evidence, multiline: true },
			{ kind: 'input', field: 'evidenceSource', label: m.workspace_evidence_source },
			{ kind: 'input', field: 'assuredDate', label: m.workspace_assured_date, type: 'date' }
		]
	},
	{
		title: m.workspace_section_internal,
		hint: m.workspace_section_internal_hint,
		open: false,
		fields: [
			{ kind: 'input', field: 'note', label: m.workspace_note, multiline: true },
			{ kind: 'input', field: 'nextCheckDate', label: m.workspace_next_check, type: 'date' }
		]
	}
];
