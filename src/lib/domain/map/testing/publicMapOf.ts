import { ownBrand } from '#domain/brand/Brand.ts';
import { starterTopics } from '#domain/catalogue/starterTopics.ts';
import type { Level } from '#domain/catalogue/levels.ts';
import type { OrganizationKind } from '#domain/catalogue/organizationKinds.ts';
import type { RelationType } from '#domain/catalogue/relationTypes.ts';
import type {
	PublicMap,
	PublicOrganization,
	PublicRelation
} from '#domain/edition/PublicContent.ts';
import type { MapWords } from '../mapInputOf.ts';

/** id, name, kind, level, topic, ring of the working map, further topic */
export type SampleOrganization = readonly [
	id: string,
	name: string,
	kind: OrganizationKind,
	level: Level,
	topic: string,
	ring?: string,
	further?: string
];

export interface SampleMap {
	readonly anchor: string;
	readonly organizations: readonly SampleOrganization[];
	readonly relations: readonly (readonly [from: string, to: string, type: RelationType])[];
}

/** Words without messages, for tests of the geometry. */
export const sampleWords: MapWords = {
	language: 'de',
	ring: (key) => {
		const name =
			{ near: 'Stadt', middle: 'Region', far: 'Land und Bund', joint: 'gemeinsam tätig' }[key] ??
			key;
		return { name, shortName: name };
	},
	sector: (key) => key,
	empty: 'Noch keine Stelle'
};

/** A published map made of a few facts; ids stay readable. */
export function publicMapOf({ anchor, organizations, relations }: SampleMap): PublicMap {
	return {
		schema: 'wegenetz/map/1',
		network: {
			...ownBrand,
			id: 'network',
			slug: 'sample',
			title: {},
			publisher: null,
			notice: {},
			anchor,
			logo: null,
			statements: {},
			translations: {}
		},
		topics: starterTopics.map(({ code, name, shortName, mark, icon }, position) => ({
			id: code,
			code,
			name,
			shortName,
			parent: null,
			position,
			mark,
			icon,
			translations: {}
		})),
		organizations: organizations.map(organizationOf),
		locations: [],
		services: [],
		contacts: [],
		relations: relations.map(([from, to, type], i) => relationOf(`r${i}`, from, to, type)),
		map: {
			id: 'map',
			slug: 'netzwerkkarte',
			title: { de: 'Netzwerkkarte', en: 'Network map' },
			description: {},
			translations: {},
			layout: 'sectors',
			sectorBy: 'primaryTopic',
			query: { kinds: [], types: [], levels: [], topics: [], exclude: [] }
		}
	};
}

const organizationOf = ([
	id,
	name,
	kind,
	level,
	topic,
	,
	further
]: SampleOrganization): PublicOrganization => ({
	id,
	name,
	kind,
	level,
	primaryTopic: topic,
	topics: further ? [further] : [],
	alternateName: null,
	type: null,
	description: {},
	email: null,
	phone: null,
	website: null,
	address1: null,
	postalCode: null,
	city: null,
	stateProvince: null,
	languages: [],
	targetGroups: [],
	hours: null,
	accessibility: [],
	accessibilityDescription: {},
	evidence: {},
	evidenceSource: null,
	assuredDate: null,
	translations: {}
});

const relationOf = (id: string, from: string, to: string, type: RelationType): PublicRelation => ({
	id,
	from,
	to,
	type,
	topics: [],
	period: {},
	since: null,
	until: null,
	strength: null,
	evidence: {},
	evidenceSource: null,
	confidence: null,
	confirmed: 'none',
	assuredDate: null,
	translations: {}
});
