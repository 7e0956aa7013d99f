import type { Topic } from '#domain/network/Topic.ts';
import { m } from '#i18n/generated/messages.js';
import type { FormSection } from './formSpec.ts';
import { iconOptions, mainTopicOptions, markOptions } from '#views/options.ts';

export const topicForm: readonly FormSection<Topic>[] = [
	{
		title: m.workspace_section_topic,
		fields: [
			{ kind: 'texts', field: 'name', label: m.workspace_topic_name, required: true },
			{
				kind: 'texts',
				field: 'shortName',
				label: m.workspace_topic_short,
				hint: m.workspace_topic_short_hint
			},
			{
				kind: 'choice',
				field: 'parent',
				label: m.workspace_topic_parent,
				options: mainTopicOptions,
				emptyWord: m.workspace_topic_main
			}
		]
	},
	{
		title: m.workspace_section_mark,
		fields: [
			{
				kind: 'choice',
				field: 'mark',
				label: m.workspace_topic_mark,
				hint: m.workspace_topic_mark_hint,
				options: markOptions,
				emptyWord: m.workspace_topic_mark_parent
			},
			{
				kind: 'choice',
				field: 'icon',
				label: m.workspace_topic_icon,
				options: iconOptions,
				emptyWord: m.workspace_topic_icon_none
			},
			{
				kind: 'flag',
				field: 'hidden',
				label: m.workspace_topic_hidden,
				hint: m.workspace_topic_hidden_hint
			}
		]
	},
	{
		title: m.workspace_section_internal,
		hint: m.workspace_section_internal_hint,
		open: false,
		fields: [{ kind: 'input', field: 'note', label: m.workspace_note, multiline: true }]
	}
];
