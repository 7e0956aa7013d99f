import type { SingleCommand } from '#domain/commands/Command.ts';
import type { CollectionName, Network } from '#domain/network/Network.ts';
import { fieldsOf } from '#domain/network/Network.ts';
import { machineNotes, textFieldsOf } from '#domain/network/translations.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { JsonObject } from '#domain/shared/Json.ts';
import type { Texts } from '#domain/shared/Texts.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import { differingFields } from './differingFields.ts';
import type { GuideEntry, MapEntry, NetworkFile } from './NetworkFile.ts';
import { topicNames } from './topicNames.ts';

/** A key in the network file that names nothing. */
export interface UnknownKey {
	readonly code: 'key_unknown';
	readonly field: string;
	readonly key: string;
}

/** How the file's keys become ids of the network as it is after the tables were taken. */
interface Keys {
	partner(field: string, key: string): Id;
	topic(field: string, key: string): Id;
	map(field: string, key: string): Id;
	/** Keys that named nothing, in order. */
	readonly unknown: readonly UnknownKey[];
}

/**
 * Commands that give a network the profile, maps and guides of a network file; none if it has them
 * already. Maps and guides are matched by slug.
 *
 * @param network with the partners that the file names
 */
export function planProfile(
	network: Network,
	file: NetworkFile,
	newId: () => Id
): Result<readonly SingleCommand[], UnknownKey> {
	const mapIds = idsBySlug(network.maps);
	for (const { slug } of file.maps) if (!mapIds.has(slug)) mapIds.set(slug, newId());
	const guideIds = idsBySlug(network.guides);
	const keys = keysOf(network, mapIds);
	const { slug: _, anchor, ...profile } = file.network;
	const profileFields = {
		...profile,
		anchor: anchor === null ? null : keys.partner('anchor', anchor)
	};
	const noted = (collection: CollectionName, fields: JsonObject): JsonObject => ({
		...fields,
		translations: machineNotes(textsIn(collection, fields), file.machineLanguages)
	});
	const commands = [
		...objectCommands(network, 'networks', network.id, noted('networks', profileFields)),
		...file.maps.flatMap((entry) =>
			objectCommands(
				network,
				'maps',
				keys.map('slug', entry.slug),
				noted('maps', mapFields(entry, keys))
			)
		),
		...file.guides.flatMap((entry) =>
			objectCommands(
				network,
				'guides',
				guideIds.get(entry.slug) ?? newId(),
				noted('guides', guideFields(entry, keys))
			)
		)
	];
	const [wrong] = keys.unknown;
	return wrong ? err(wrong) : ok(commands);
}

const textsIn = (collection: CollectionName, fields: JsonObject): Record<string, Texts> =>
	Object.fromEntries(
		textFieldsOf(fieldsOf[collection]).map((field) => [field, (fields[field] ?? {}) as Texts])
	);

const idsBySlug = (objects: Readonly<Record<Id, { id: Id; slug: string }>>): Map<string, Id> =>
	new Map(Object.values(objects).map(({ slug, id }) => [slug, id]));

function keysOf(network: Network, mapIds: ReadonlyMap<string, Id>): Keys {
	const partners = new Map(
		Object.values(network.organizations).map(({ sourceId, id }) => [sourceId ?? id, id])
	);
	const topics = topicNames(network);
	const unknown: UnknownKey[] = [];
	const orNote = (id: Id | null | undefined, field: string, key: string): Id => {
		if (!id) unknown.push({ code: 'key_unknown', field, key });
		return id ?? '';
	};
	return {
		partner: (field, key) => orNote(partners.get(key), field, key),
		topic: (field, key) => orNote(topics.find(key), field, key),
		map: (field, key) => orNote(mapIds.get(key), field, key),
		unknown
	};
}

function mapFields({ query, ...entry }: MapEntry, keys: Keys): JsonObject {
	return {
		...entry,
		query: {
			kinds: query.kinds ?? [],
			types: query.types ?? [],
			levels: query.levels ?? [],
			topics: (query.topics ?? []).map((key) => keys.topic('query.topics', key)),
			exclude: (query.exclude ?? []).map((key) => keys.partner('query.exclude', key))
		},
		embedPolicy: { mode: entry.embedPolicy.mode, hosts: entry.embedPolicy.hosts ?? [] }
	};
}

function guideFields(entry: GuideEntry, keys: Keys): JsonObject {
	const { map, topics, languages, ...texts } = entry;
	return {
		...texts,
		topics: topics.map((key) => keys.topic('topics', key)),
		map: map === null ? null : keys.map('map', map),
		...(languages.length > 0 ? { languages: [...languages].sort() } : {})
	};
}

const commandTypes = {
	networks: { add: null, change: 'changeNetwork' },
	maps: { add: 'addMap', change: 'changeMap' },
	guides: { add: 'addGuide', change: 'changeGuide' }
} as const;

/** The fields come from a file: `apply` checks every one of them. */
function objectCommands(
	network: Network,
	collection: CollectionName & keyof typeof commandTypes,
	id: Id,
	fields: JsonObject
): SingleCommand[] {
	const held = network[collection][id];
	const { add, change } = commandTypes[collection];
	if (!held) return add ? [{ type: add, id, fields } as SingleCommand] : [];
	const differing = differingFields(fieldsOf[collection], held, fields);
	if (Object.keys(differing).length === 0) return [];
	const command =
		change === 'changeNetwork'
			? { type: change, fields: differing }
			: { type: change, id, fields: differing };
	return [command as SingleCommand];
}
