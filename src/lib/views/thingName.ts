import type { RelationType } from '#domain/catalogue/relationTypes.ts';
import type { GoneNames, NamedThing } from '#domain/history/NamedThing.ts';
import type { CollectionName, Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Json } from '#domain/shared/Json.ts';
import type { Texts } from '#domain/shared/Texts.ts';
import { m } from '#i18n/generated/messages.js';
import { relationWord } from '#i18n/words.ts';
import { collectionWord, objectName } from './objectName.ts';
import { textHere } from './topicWords.ts';

/** Where names are looked up: today's network, and what the journal knows of things that are gone. */
export interface NameSource {
	readonly network: Network;
	readonly gone: GoneNames;
}

/** What something is called today, or was called when it went; empty if nobody knows. */
export function thingName(source: NameSource, collection: CollectionName, id: Id): string {
	const { network, gone } = source;
	const isHere = Object.hasOwn(network[collection], id);
	if (!isHere) return gone[id] ? calledName(source, gone[id]) : '';
	if (collection === 'networks') return m.settings_place();
	if (collection === 'maps' || collection === 'guides')
		return textHere(network[collection][id]?.title ?? {}) || m.workspace_unnamed();
	return objectName(network, collection, id);
}

/** The name that a change gives of what it made or removed. */
export function calledName(source: NameSource, { collection, called }: NamedThing): string {
	const { name, title, from, to, type } = called;
	if (collection === 'relations')
		return [
			partnerName(source, from),
			relationWord(type as RelationType, 'forward'),
			partnerName(source, to)
		].join(' ');
	const word = name ?? title;
	return typeof word === 'string' ? word : textHere((word ?? {}) as Texts);
}

const partnerName = (source: NameSource, id: Json | undefined): string =>
	(typeof id === 'string' && thingName(source, 'organizations', id)) || m.workspace_unnamed();

/** „Partner“, „Angebot“ … also for maps, guides and the settings. */
export const kindWordOf = (collection: CollectionName): string =>
	collection === 'networks'
		? m.settings_place()
		: collection === 'maps'
			? m.workspace_map()
			: collection === 'guides'
				? m.workspace_guide()
				: collectionWord(collection);

/** „Partner „Caritas““, or what is left to say of something that nobody knows the name of. */
export function thingWord(source: NameSource, collection: CollectionName, id: Id): string {
	if (collection === 'networks') return m.settings_place();
	const name = thingName(source, collection, id) || m.shell_history_gone();
	return m.shell_history_what({ kind: kindWordOf(collection), name });
}
