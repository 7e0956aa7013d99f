import type { Network } from '#domain/network/Network.ts';
import { m } from '#i18n/generated/messages.js';
import { objectName } from '#views/objectName.ts';
import type { Column, Row } from '../Column.ts';
import { choice, flag, shownOnly, texts, typed } from './columnKinds.ts';
import { lazily } from './keptByRow.ts';
import { iconOptions, mainTopicOptions, markOptions } from '#views/options.ts';

/** A topic. A new field of a topic is one line here. */
export function topicColumns(network: Network): readonly Column[] {
	const byTopic = lazily(() =>
		Map.groupBy(Object.values(network.organizations), (each) => each.primaryTopic)
	);
	const partners = (row: Row): number => byTopic().get(row.id)?.length ?? 0;
	return [
		texts('name', m.workspace_topic, {
			names: true,
			look: 'topic',
			size: 'large',
			text: (row) => objectName(network, 'topics', row.id)
		}),
		choice('parent', m.workspace_topic_parent, () => mainTopicOptions(network), {
			emptyWord: m.workspace_topic_main,
			shown: true,
			size: 'large'
		}),
		shownOnly('partners', m.workspace_place_partners, (row) => String(partners(row)), {
			sort: partners,
			shown: true,
			size: 'small'
		}),
		flag(
			'hidden',
			m.workspace_visibility,
			{ on: m.workspace_topic_is_hidden, off: m.workspace_topic_is_shown },
			{ shown: true, bulk: true }
		),
		texts('shortName', m.workspace_topic_short),
		choice('mark', m.workspace_topic_mark, markOptions, {
			emptyWord: m.workspace_topic_mark_parent
		}),
		choice('icon', m.workspace_topic_icon, iconOptions, {
			emptyWord: m.workspace_topic_icon_none
		}),
		typed('position', m.table_position, { type: 'number', size: 'small' }),
		typed('note', m.workspace_note, { multiline: true, size: 'large' })
	];
}
