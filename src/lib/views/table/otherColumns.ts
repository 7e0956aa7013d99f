import type { Contact } from '#domain/network/Contact.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Relation } from '#domain/network/Relation.ts';
import type { Service } from '#domain/network/Service.ts';
import type { Topic } from '#domain/network/Topic.ts';
import { m } from '#i18n/generated/messages.js';
import {
	languageName,
	relationWord,
	serviceStatusWord,
	targetGroupWord,
	visibilityWord
} from '#i18n/words.ts';
import { objectName, organizationName } from '#views/objectName.ts';
import { textHere, topicName } from '#views/topicWords.ts';
import type { Column } from './Column.ts';

export const serviceColumns = (network: Network): readonly Column<Service>[] => [
	{
		key: 'name',
		header: m.workspace_offer(),
		names: true,
		text: (row) => objectName(network, 'services', row.id)
	},
	{
		key: 'organization',
		header: m.workspace_partner(),
		text: (row) => organizationName(network, row.organization)
	},
	{
		key: 'targetGroups',
		header: m.workspace_target_groups(),
		text: (row) => row.targetGroups.map((code) => targetGroupWord(code)).join(', '),
		wide: true
	},
	{
		key: 'languages',
		header: m.workspace_languages(),
		text: (row) => row.languages.map((code) => languageName(code)).join(', '),
		wide: true
	},
	{
		key: 'status',
		header: m.workspace_status(),
		text: (row) => serviceStatusWord(row.status),
		wide: true
	}
];

export const contactColumns = (network: Network): readonly Column<Contact>[] => [
	{
		key: 'title',
		header: m.workspace_contact_title(),
		names: true,
		text: (row) => objectName(network, 'contacts', row.id)
	},
	{
		key: 'organization',
		header: m.workspace_partner(),
		text: (row) => organizationName(network, row.organization)
	},
	{
		key: 'phone',
		header: m.workspace_phone(),
		text: (row) => row.phone ?? '',
		wide: true,
		unbroken: true
	},
	{ key: 'email', header: m.workspace_email(), text: (row) => row.email ?? '', wide: true },
	{
		key: 'visibility',
		header: m.workspace_visibility(),
		text: (row) => visibilityWord(row.visibility),
		wide: true
	}
];

export const relationColumns = (network: Network): readonly Column<Relation>[] => [
	{
		key: 'from',
		header: m.workspace_relation_from(),
		names: true,
		text: (row) => organizationName(network, row.from)
	},
	{
		key: 'type',
		header: m.workspace_relation_type(),
		text: (row) => relationWord(row.type, 'forward')
	},
	{
		key: 'to',
		header: m.workspace_relation_to(),
		text: (row) => organizationName(network, row.to)
	},
	{
		key: 'evidence',
		header: m.workspace_evidence(),
		text: (row) => textHere(row.evidence),
		wide: true
	}
];

export const topicColumns = (network: Network): readonly Column<Topic>[] => {
	const partners = Map.groupBy(Object.values(network.organizations), (each) => each.primaryTopic);
	return [
		{ key: 'name', header: m.workspace_topic(), names: true, text: topicName },
		{
			key: 'parent',
			header: m.workspace_topic_parent(),
			text: (row) => {
				const parent = row.parent === null ? undefined : network.topics[row.parent];
				return parent ? topicName(parent) : '';
			},
			wide: true
		},
		{
			key: 'partners',
			header: m.workspace_place_partners(),
			text: (row) => String(partners.get(row.id)?.length ?? 0),
			sort: (row) => partners.get(row.id)?.length ?? 0
		},
		{
			key: 'hidden',
			header: m.workspace_visibility(),
			text: (row) => (row.hidden ? m.workspace_topic_is_hidden() : m.workspace_topic_is_shown()),
			wide: true
		}
	];
};
