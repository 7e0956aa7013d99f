import { relationTypes } from '#domain/catalogue/relationTypes.ts';
import type { MapSlot, NetworkMap } from '#domain/network/NetworkMap.ts';
import type { Organization } from '#domain/network/Organization.ts';
import type { Relation } from '#domain/network/Relation.ts';
import type { Topic } from '#domain/network/Topic.ts';
import type { Id } from '#domain/shared/Id.ts';
import { textFor, type TextLanguage } from '#domain/shared/Texts.ts';
import { isOnMap } from './mapMembers.ts';
import { otherSector, type MapInput, type RingInput, type SectorInput } from './MapInput.ts';
import { nodeMarkOf, topicAreaOf } from './topicMarksOf.ts';

/** What a map says in the reader's language; the domain itself has no words. */
export interface MapWords {
	readonly language: TextLanguage;
	readonly ring: (key: string) => { readonly name: string; readonly shortName: string };
	/** Name of a sector that is no topic: a partner type, a level, or `other`. */
	readonly sector: (key: string) => string;
	readonly empty: string;
}

type DrawnTopic = Pick<
	Topic,
	'id' | 'name' | 'shortName' | 'parent' | 'position' | 'mark' | 'icon'
>;
type DrawnOrganization = Pick<
	Organization,
	'id' | 'name' | 'kind' | 'type' | 'level' | 'primaryTopic' | 'topics'
>;

/** What a working and a published map have in common. */
export interface MapSource<O extends DrawnOrganization> {
	readonly anchor: Id | null;
	readonly topics: readonly DrawnTopic[];
	readonly organizations: readonly O[];
	readonly relations: readonly Pick<Relation, 'id' | 'from' | 'to' | 'type'>[];
	readonly map: Pick<NetworkMap, 'query' | 'sectorBy'>;
	readonly slots: Readonly<Record<Id, MapSlot>>;
	readonly rings: readonly { readonly key: string; readonly outer: number }[];
	readonly ringOf: (organization: O) => string;
}

/** Puts partners into sectors and rings, ready for `layoutMap`. */
export function mapInputOf<O extends DrawnOrganization>(
	source: MapSource<O>,
	words: MapWords
): MapInput {
	const topics = new Map(source.topics.map((topic) => [topic.id, topic]));
	const members = source.organizations.filter((one) =>
		isOnMap(one, source.map.query, source.anchor)
	);
	const ids = new Set(members.map(({ id }) => id));
	const relations = source.relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
	const degrees = new Map<Id, number>();
	for (const end of relations.flatMap(({ from, to }) => [from, to])) {
		degrees.set(end, (degrees.get(end) ?? 0) + 1);
	}
	const sectorOf = (one: O): string => sectorKey(one, source.map.sectorBy, topics);
	const nodes = members
		.filter(({ id }) => id !== source.anchor)
		.map((one) => ({
			id: one.id,
			name: one.name,
			sector: sectorOf(one),
			ring: source.ringOf(one),
			degree: degrees.get(one.id) ?? 0,
			mark: nodeMarkOf(topics, one.primaryTopic),
			marks: furtherMarks(one, topics)
		}));
	const anchor = members.find(({ id }) => id === source.anchor);
	return {
		sectors: sectorsFor(source, new Set(nodes.map(({ sector }) => sector)), words),
		rings: source.rings.map(({ key, outer }): RingInput => ({ key, outer, ...words.ring(key) })),
		nodes,
		relations: relations.map(({ id, from, to, type }) => {
			const { line, symmetric } = relationTypes[type];
			return { id, from, to, line, arrow: !symmetric && line === 'solid' };
		}),
		anchor: anchor ? { id: anchor.id, name: anchor.name } : null,
		slots: source.slots,
		emptyText: words.empty
	};
}

function sectorKey(
	one: DrawnOrganization,
	basis: NetworkMap['sectorBy'],
	topics: ReadonlyMap<Id, DrawnTopic>
): string {
	if (basis === 'type') return one.type ?? otherSector;
	if (basis === 'level') return one.level ?? otherSector;
	return topicAreaOf(topics, one.primaryTopic)?.id ?? otherSector;
}

/** Topic areas in catalogue order, empty ones too; other sectors only if somebody is in them. */
function sectorsFor<O extends DrawnOrganization>(
	{ topics, map }: MapSource<O>,
	used: ReadonlySet<string>,
	words: MapWords
): SectorInput[] {
	const areas =
		map.sectorBy !== 'primaryTopic' ? [] : topics.filter(({ parent }) => parent === null);
	const known = new Set(areas.map(({ id }) => id));
	const named = [...areas]
		.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
		// The emergency is no topic area to fill: it shows when somebody stands in it.
		.filter(({ id, mark }) => mark !== 'ring-grey' || used.has(id))
		.map(({ id, name, shortName, mark }): SectorInput => {
			const full = textFor(name, words.language)?.text ?? '';
			const short = textFor(shortName, words.language)?.text ?? full;
			return { key: id, name: full, shortName: short, mark };
		});
	const rest = [...used]
		.filter((key) => !known.has(key) && key !== otherSector)
		.sort()
		.concat(used.has(otherSector) ? [otherSector] : [])
		.map((key): SectorInput => {
			const name = words.sector(key);
			return { key, name, shortName: name, mark: null };
		});
	return [...named, ...rest];
}

function furtherMarks(one: DrawnOrganization, topics: ReadonlyMap<Id, DrawnTopic>) {
	const own = nodeMarkOf(topics, one.primaryTopic)?.mark;
	const marks = [...one.topics]
		.map((id) => ({ position: topicAreaOf(topics, id)?.position ?? 0, id }))
		.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
		.flatMap(({ id }) => nodeMarkOf(topics, id)?.mark ?? [])
		.filter((mark) => mark !== own);
	return [...new Set(marks)].slice(0, 2);
}
