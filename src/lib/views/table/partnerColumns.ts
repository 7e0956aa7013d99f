import { contactStages } from '#domain/catalogue/contactStages.ts';
import { levels } from '#domain/catalogue/levels.ts';
import { partnerTypes } from '#domain/catalogue/partnerTypes.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Organization } from '#domain/network/Organization.ts';
import { m } from '#i18n/generated/messages.js';
import { kindWord, levelWord, partnerTypeWord, stageWord } from '#i18n/words.ts';
import { dayIn } from '#i18n/days.ts';
import { textHere, topicName, topicsInOrder } from '#views/topicWords.ts';
import type { Snippet } from 'svelte';
import type { CellEdit, Column } from './Column.ts';

interface Cells {
	readonly name: Snippet<[Organization]>;
	readonly stage: Snippet<[Organization]>;
	readonly checked: Snippet<[Organization]>;
}

/**
 * Columns of the partner table; all but the day of checking can be edited in place. Mail addresses
 * are the widest: they stand last, where a small window may leave them to scrolling.
 */
export function partnerColumns(network: Network, cells: Cells): readonly Column<Organization>[] {
	const choice = <T extends string>(codes: readonly T[], word: (code: T) => string): CellEdit => ({
		kind: 'choice',
		options: codes.map((value) => ({ value, label: word(value) })),
		emptyWord: m.workspace_not_stated()
	});
	const topics = topicsInOrder(network);
	const topicText = (row: Organization): string => {
		const topic = row.primaryTopic === null ? undefined : network.topics[row.primaryTopic];
		return topic ? textHere(topic.shortName) || topicName(topic) : '';
	};
	const anchor = network.networks[network.id]?.anchor;
	return [
		{
			key: 'name',
			header: m.workspace_name(),
			names: true,
			text: (row) => row.name,
			value: (row) => row.name,
			edit: { kind: 'input', type: 'text' },
			cell: cells.name
		},
		{
			key: 'type',
			header: m.workspace_type(),
			// What has no partner type is at least of a kind: a project, an event.
			text: (row) => (row.type === null ? kindWord(row.kind) : partnerTypeWord(row.type)),
			value: (row) => row.type ?? '',
			edit: choice(partnerTypes, partnerTypeWord),
			wide: true
		},
		{
			key: 'primaryTopic',
			header: m.workspace_primary_topic(),
			text: topicText,
			value: (row) => row.primaryTopic ?? '',
			edit: {
				kind: 'choice',
				options: topics.map((topic) => ({ value: topic.id, label: topicName(topic) })),
				emptyWord: m.workspace_not_stated()
			},
			wide: true
		},
		{
			key: 'level',
			header: m.workspace_level(),
			text: (row) => (row.level === null ? '' : levelWord(row.level)),
			sort: (row) => (row.level === null ? '' : levels.indexOf(row.level)),
			value: (row) => row.level ?? '',
			edit: choice(levels, levelWord),
			wide: true
		},
		{
			key: 'stage',
			header: m.workspace_stage(),
			text: (row) =>
				row.id === anchor ? m.workspace_anchor() : row.stage === null ? '' : stageWord(row.stage),
			sort: (row) => (row.stage === null ? '' : contactStages.indexOf(row.stage)),
			value: (row) => row.stage ?? '',
			edit: choice(contactStages, stageWord),
			cell: cells.stage
		},
		{
			key: 'phone',
			header: m.workspace_phone(),
			text: (row) => row.phone ?? '',
			value: (row) => row.phone ?? '',
			edit: { kind: 'input', type: 'tel' },
			wide: true,
			unbroken: true
		},
		{
			key: 'assuredDate',
			header: m.workspace_assured_date(),
			text: (row) => (row.assuredDate === null ? '' : dayIn(row.assuredDate)),
			sort: (row) => row.assuredDate ?? '',
			cell: cells.checked,
			wide: true
		},
		{
			key: 'email',
			header: m.workspace_email(),
			text: (row) => row.email ?? '',
			value: (row) => row.email ?? '',
			edit: { kind: 'input', type: 'email' },
			wide: true
		}
	];
}
