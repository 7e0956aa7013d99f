import type { NetworkProfile } from '#domain/network/Network.ts';
import { m } from '#i18n/generated/messages.js';
import type { FormSection } from './formSpec.ts';

/** What a network is called, and by whom it is published. */
export const profileForm: readonly FormSection<NetworkProfile>[] = [
	{
		title: m.settings_office_names,
		fields: [
			{
				kind: 'texts',
				field: 'title',
				label: m.settings_title,
				hint: m.settings_title_hint,
				required: true
			},
			{
				kind: 'input',
				field: 'publisher',
				label: m.settings_publisher,
				hint: m.settings_publisher_hint
			},
			{
				kind: 'texts',
				field: 'notice',
				label: m.settings_notice,
				hint: m.settings_notice_hint
			}
		]
	}
];
