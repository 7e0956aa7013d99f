import type { Relation } from '#domain/network/Relation.ts';
import { m } from '#i18n/generated/messages.js';
import type { FormSection } from './formSpec.ts';
import {
	confidenceOptions,
	confirmationOptions,
	organizationOptions,
	relationTypeOptions,
	topicOptions,
	visibilityOptions
} from '#views/options.ts';

/** Reads as a sentence from top to bottom: who – does what with – whom. */
export const newRelationForm: readonly FormSection<Relation>[] = [
	{
		title: m.workspace_section_relation,
		fields: [
			{
				kind: 'choice',
				field: 'from',
				label: m.workspace_relation_from,
				options: organizationOptions,
				long: true,
				emptyWord: m.workspace_please_choose,
				required: true
			},
			{
				kind: 'choice',
				field: 'type',
				label: m.workspace_relation_type,
				options: relationTypeOptions,
				required: true
			},
			{
				kind: 'choice',
				field: 'to',
				label: m.workspace_relation_to,
				options: organizationOptions,
				long: true,
				emptyWord: m.workspace_please_choose,
				required: true
			}
		]
	}
];

export const relationForm: readonly FormSection<Relation>[] = [
	...newRelationForm,
	{
		title: m.workspace_section_evidence,
		fields: [
			{ kind: 'texts', field: 'evidence', label: m.workspace_evidence, multiline: true },
			{ kind: 'input', field: 'evidenceSource', label: m.workspace_evidence_source },
			{
				kind: 'choice',
				field: 'confidence',
				label: m.workspace_confidence,
				options: confidenceOptions,
				emptyWord: m.workspace_not_stated
			},
			{
				kind: 'choice',
				field: 'confirmed',
				label: m.workspace_confirmed,
				options: confirmationOptions
			}
		]
	},
	{
		title: m.workspace_section_further,
		open: false,
		fields: [
			{ kind: 'set', field: 'topics', label: m.workspace_topics, options: topicOptions },
			{ kind: 'texts', field: 'period', label: m.workspace_period },
			{ kind: 'input', field: 'since', label: m.workspace_since, type: 'date' },
			{ kind: 'input', field: 'until', label: m.workspace_until, type: 'date' },
			{
				kind: 'choice',
				field: 'visibility',
				label: m.workspace_visibility,
				hint: m.workspace_visibility_hint,
				options: visibilityOptions
			},
			{ kind: 'input', field: 'assuredDate', label: m.workspace_assured_date, type: 'date' },
			{ kind: 'input', field: 'note', label: m.workspace_note, multiline: true }
		]
	}
];
