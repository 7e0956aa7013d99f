import type { Guide } from '#domain/network/Guide.ts';
import type { Network } from '#domain/network/Network.ts';
import { m } from '#i18n/generated/messages.js';
import { textHere } from '#views/topicWords.ts';
import type { FormSection } from './formSpec.ts';
import { mainTopicOptions } from '#views/options.ts';

const mapOptions = (network: Network) =>
	Object.values(network.maps).map((map) => ({ value: map.id, label: textHere(map.title) }));

export const guideForm: readonly FormSection<Guide>[] = [
	{
		title: m.workspace_section_guide,
		fields: [
			{ kind: 'texts', field: 'title', label: m.workspace_guide_title, required: true },
			{ kind: 'texts', field: 'subtitle', label: m.workspace_guide_subtitle },
			{ kind: 'texts', field: 'intro', label: m.workspace_guide_intro, multiline: true },
			{
				kind: 'set',
				field: 'topics',
				label: m.workspace_guide_topics,
				hint: m.workspace_guide_topics_hint,
				options: mainTopicOptions
			},
			{
				kind: 'choice',
				field: 'map',
				label: m.workspace_guide_map,
				options: mapOptions,
				emptyWord: m.workspace_guide_no_map
			}
		]
	}
];
