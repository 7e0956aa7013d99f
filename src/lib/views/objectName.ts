import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import { m } from '#i18n/generated/messages.js';
import { relationWord } from '#i18n/words.ts';
import type { SheetCollection } from './opened.ts';
import { textHere } from './topicWords.ts';

/** Name of a partner, or a word for one that is gone. */
export const organizationName = (network: Network, id: Id | null): string =>
	(id === null ? undefined : network.organizations[id]?.name) ?? m.workspace_unnamed();

/** What an object is called in headings and in „… gelöscht“. A relation is its sentence. */
export function objectName(network: Network, collection: SheetCollection, id: Id): string {
	if (collection === 'organizations') return organizationName(network, id);
	if (collection === 'relations') {
		const relation = network.relations[id];
		if (!relation) return m.workspace_unnamed();
		const from = organizationName(network, relation.from);
		const to = organizationName(network, relation.to);
		return `${from} ${relationWord(relation.type, 'forward')} ${to}`;
	}
	if (collection === 'contacts') {
		const contact = network.contacts[id];
		return (contact && textHere(contact.title)) || m.workspace_unnamed();
	}
	const named = network[collection][id];
	return (named && textHere(named.name)) || m.workspace_unnamed();
}

const words: Readonly<Record<SheetCollection, () => string>> = {
	organizations: m.workspace_partner,
	locations: m.sheet_location,
	services: m.workspace_offer,
	contacts: m.workspace_contact,
	relations: m.workspace_relation,
	topics: m.workspace_topic
};

/** „Partner“, „Angebot“ … */
export const collectionWord = (collection: SheetCollection): string => words[collection]();

const plurals: Readonly<Record<SheetCollection, () => string>> = {
	organizations: m.workspace_place_partners,
	locations: m.sheet_locations,
	services: m.workspace_offers,
	contacts: m.workspace_contacts,
	relations: m.workspace_relations,
	topics: m.workspace_place_topics
};

/** „Partner“, „Angebote“ …, as headings. */
export const collectionsWord = (collection: SheetCollection): string => plurals[collection]();
