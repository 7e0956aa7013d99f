import type { Network } from '#domain/network/Network.ts';
import { topicNames } from '#domain/exchange/topicNames.ts';
import { m } from '#i18n/generated/messages.js';
import { languageName } from '#i18n/words.ts';
import { organizationName } from '#views/objectName.ts';
import type { Column } from '../Column.ts';
import { choice, day, notStated, set, texts, typed } from './columnKinds.ts';
import {
	languageOptions,
	organizationOptions,
	referralOptions,
	statusOptions,
	targetGroupOptions,
	topicOptions,
	visibilityOptions
} from '#views/options.ts';

/** An offer. A new field of an offer is one line here. */
export const serviceColumns = (network: Network): readonly Column[] => [
	texts('name', m.workspace_offer, {
		names: true,
		size: 'large'
	}),
	choice('organization', m.workspace_partner, () => organizationOptions(network), {
		long: true,
		word: (id) => organizationName(network, id),
		shown: true,
		size: 'large'
	}),
	set('topics', m.workspace_topics, () => topicOptions(network), {
		known: (word) => topicNames(network).find(word)
	}),
	set('targetGroups', m.workspace_target_groups, targetGroupOptions, {
		known: 'targetGroup',
		shown: true
	}),
	set('languages', m.workspace_languages, languageOptions, {
		known: 'language',
		word: (code) => languageName(code),
		look: 'languages',
		shown: true,
		size: 'medium'
	}),
	choice('status', m.workspace_status, statusOptions, {
		known: 'serviceStatus',
		shown: true,
		bulk: true
	}),
	texts('description', m.workspace_description, { multiline: true }),
	texts('scheduleDescription', m.workspace_schedule, { multiline: true }),
	texts('applicationProcess', m.workspace_application, { multiline: true }),
	texts('requiredDocuments', m.workspace_documents, { multiline: true }),
	texts('feesDescription', m.workspace_fees, { multiline: true }),
	texts('eligibilityDescription', m.workspace_eligibility, { multiline: true }),
	typed('serviceArea', m.workspace_service_area),
	typed('minimumAge', m.workspace_minimum_age, { type: 'number', size: 'small' }),
	typed('maximumAge', m.workspace_maximum_age, { type: 'number', size: 'small' }),
	choice('referralWay', m.workspace_referral_way, referralOptions, {
		emptyWord: notStated,
		known: 'referralWay',
		bulk: true
	}),
	typed('referralNote', m.workspace_referral_note, { multiline: true, size: 'large' }),
	day('assuredDate', m.workspace_assured_date, { look: 'checked', size: 'medium', bulk: true }),
	choice('visibility', m.workspace_visibility, visibilityOptions, {
		known: 'visibility',
		bulk: true
	}),
	typed('note', m.workspace_note, { multiline: true, size: 'large' }),
	typed('sourceId', m.table_source_id, { size: 'small' })
];
