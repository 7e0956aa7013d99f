import type { Network } from '#domain/network/Network.ts';
import { topicNames } from '#domain/exchange/topicNames.ts';
import { m } from '#i18n/generated/messages.js';
import { kindWord, languageName, partnerTypeWord, stageWord } from '#i18n/words.ts';
import type { OrganizationKind } from '#domain/catalogue/organizationKinds.ts';
import type { ContactStage } from '#domain/catalogue/contactStages.ts';
import { textHere, topicName } from '#views/topicWords.ts';
import type { Option } from '#ui/Option.ts';
import type { Column, Row } from '../Column.ts';
import { choice, day, notStated, set, texts, typed } from './columnKinds.ts';
import { lazily } from './keptByRow.ts';
import {
	kindOptions,
	languageOptions,
	levelOptions,
	stageOptions,
	topicOptions,
	typeOptions,
	visibilityOptions
} from '#views/options.ts';

/** A partner. A new field of a partner is one line here. */
export function organizationColumns(
	network: Network,
	members: readonly Option[]
): readonly Column[] {
	const anchor = network.networks[network.id]?.anchor;
	const topics = (): Option[] => topicOptions(network);
	const names = lazily(() => topicNames(network));
	const known = (word: string): string | null => names().find(word);
	const emptyWord = notStated;

	/** What has no partner type is at least of a kind: a project, an event. */
	const typeText = (row: Row): string =>
		row.type === null ? kindWord(row.kind as OrganizationKind) : partnerTypeWord(String(row.type));
	const topicText = (row: Row): string => {
		const topic = network.topics[String(row.primaryTopic)];
		return topic ? textHere(topic.shortName) || topicName(topic) : '';
	};
	const stageText = (row: Row): string =>
		row.id === anchor
			? m.workspace_anchor()
			: row.stage === null
				? ''
				: stageWord(row.stage as ContactStage);

	return [
		typed('name', m.workspace_name, { names: true, look: 'topic', size: 'large' }),
		choice('type', m.workspace_type, () => typeOptions(), {
			emptyWord,
			known: 'type',
			text: typeText,
			shown: true,
			bulk: true
		}),
		choice('primaryTopic', m.workspace_primary_topic, topics, {
			emptyWord,
			known,
			text: topicText,
			long: true,
			shown: true
		}),
		choice('level', m.workspace_level, levelOptions, {
			emptyWord,
			known: 'level',
			ordered: true,
			size: 'small',
			shown: true,
			bulk: true
		}),
		choice('stage', m.workspace_stage, stageOptions, {
			emptyWord,
			known: 'stage',
			ordered: true,
			text: stageText,
			look: 'stage',
			shown: true
		}),
		typed('phone', m.workspace_phone, { type: 'tel', shown: true }),
		set('languages', m.workspace_languages, languageOptions, {
			known: 'language',
			word: (code) => languageName(code),
			look: 'languages',
			size: 'medium'
		}),
		day('assuredDate', m.workspace_assured_date, { look: 'checked', shown: true, size: 'medium' }),
		choice('responsible', m.table_responsible, () => members, { emptyWord, bulk: true }),
		typed('email', m.workspace_email, { type: 'email', shown: true, size: 'large' }),
		typed('alternateName', m.workspace_alternate_name),
		choice('kind', m.workspace_kind, kindOptions, { known: 'kind' }),
		set('topics', m.workspace_further_topics, topics, { known }),
		texts('description', m.workspace_description, { multiline: true }),
		typed('website', m.workspace_website, { type: 'url' }),
		typed('address1', m.workspace_address),
		typed('postalCode', m.workspace_postal_code, { size: 'small' }),
		typed('city', m.workspace_city),
		choice('visibility', m.workspace_visibility, visibilityOptions, {
			known: 'visibility',
			bulk: true
		}),
		day('stageDate', m.workspace_stage_date),
		typed('stageNote', m.workspace_stage_note, { multiline: true, size: 'large' }),
		texts('evidence', m.workspace_evidence, { multiline: true }),
		typed('evidenceSource', m.workspace_evidence_source),
		day('nextCheckDate', m.workspace_next_check, { bulk: true }),
		typed('nextStep', m.procedure_next_step, { size: 'large' }),
		day('nextStepDate', m.procedure_next_step_date, { bulk: true }),
		typed('note', m.workspace_note, { multiline: true, size: 'large' }),
		typed('sourceId', m.table_source_id, { size: 'small' })
	];
}
