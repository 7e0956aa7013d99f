import type { Network } from '#domain/network/Network.ts';
import { topicNames } from '#domain/exchange/topicNames.ts';
import { m } from '#i18n/generated/messages.js';
import { organizationName } from '#views/objectName.ts';
import type { Column } from '../Column.ts';
import { choice, day, notStated, set, texts, typed } from './columnKinds.ts';
import {
	confidenceOptions,
	confirmationOptions,
	organizationOptions,
	relationTypeOptions,
	topicOptions,
	visibilityOptions
} from '#views/options.ts';

/** A relation reads from left to right: who – does what with – whom. A new field is one line here. */
export function relationColumns(network: Network): readonly Column[] {
	const partners = () => organizationOptions(network);
	const word = (id: string): string => organizationName(network, id);
	return [
		choice('from', m.workspace_relation_from, partners, {
			long: true,
			word,
			names: true,
			size: 'large'
		}),
		choice('type', m.workspace_relation_type, () => relationTypeOptions(), {
			known: 'relation',
			shown: true,
			bulk: true
		}),
		choice('to', m.workspace_relation_to, partners, {
			long: true,
			word,
			shown: true,
			size: 'large'
		}),
		texts('evidence', m.workspace_evidence, { multiline: true, shown: true }),
		typed('evidenceSource', m.workspace_evidence_source),
		choice('confidence', m.workspace_confidence, confidenceOptions, {
			emptyWord: notStated,
			known: 'confidence',
			ordered: true,
			bulk: true
		}),
		choice('confirmed', m.workspace_confirmed, confirmationOptions, {
			known: 'confirmed',
			bulk: true
		}),
		set('topics', m.workspace_topics, () => topicOptions(network), {
			known: (word) => topicNames(network).find(word)
		}),
		texts('period', m.workspace_period),
		day('since', m.workspace_since),
		day('until', m.workspace_until),
		typed('strength', m.table_strength, { type: 'number', size: 'small' }),
		day('assuredDate', m.workspace_assured_date, { look: 'checked', size: 'medium', bulk: true }),
		choice('visibility', m.workspace_visibility, visibilityOptions, {
			known: 'visibility',
			bulk: true
		}),
		typed('note', m.workspace_note, { multiline: true, size: 'large' }),
		typed('sourceId', m.table_source_id, { size: 'small' })
	];
}
