import type { Level } from '#domain/catalogue/levels.ts';
import type { OrganizationKind } from '#domain/catalogue/organizationKinds.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Texts } from '#domain/shared/Texts.ts';
import type { FieldSpecsFor } from './fieldKinds.ts';
import { mapSlot, mapPosition, mapQuery, embedPolicy } from './mapSchemas.ts';
import { line, oneOf, optional, recordOf, slug, text, textsOf } from './fieldSchemas.ts';
import { translationsOf, type Translations } from './translations.ts';

export const mapLayouts = ['sectors', 'free'] as const;
export type MapLayout = (typeof mapLayouts)[number];

export const sectorBasis = ['primaryTopic', 'type', 'level'] as const;
export type SectorBasis = (typeof sectorBasis)[number];

/** Who is drawn. Empty lists do not narrow. The list below a map always names everybody. */
export interface MapQuery {
	readonly kinds: readonly OrganizationKind[];
	readonly types: readonly string[];
	readonly levels: readonly Level[];
	readonly topics: readonly Id[];
	/** Organizations left out of the drawing by hand. */
	readonly exclude: readonly Id[];
}

/**
 * A reserved seat: sector and ring by their key, number of the place within the cell. `weight` says
 * how wide the sector was when the seat was given: from it the same picture comes back, however
 * many have joined or left since.
 */
export interface MapSlot {
	readonly sector: string;
	readonly ring: string;
	readonly index: number;
	/** Share of the sector in the circle, in the units of `sectorWeight`. */
	readonly weight?: number;
	/** Somebody wants it to stay there, also when the map is arranged anew. */
	readonly pinned?: true;
}

/** A point of a free map in map units. */
export interface MapPosition {
	readonly x: number;
	readonly y: number;
}

/** Where a map may be framed: nowhere, on these hosts (apex means sub-domains too), everywhere. */
export interface EmbedPolicy {
	readonly mode: 'nowhere' | 'hosts' | 'everywhere';
	readonly hosts: readonly string[];
}

const everyone: MapQuery = { kinds: [], types: [], levels: [], topics: [], exclude: [] };
const framedNowhere: EmbedPolicy = { mode: 'nowhere', hosts: [] };

/** A saved view of the network (Karte). `NetworkMap`, since `Map` is JavaScript's. */
export interface NetworkMap {
	readonly id: Id;
	readonly slug: string;
	readonly title: Texts;
	readonly description: Texts;
	readonly translations: Translations;
	readonly layout: MapLayout;
	readonly sectorBy: SectorBasis;
	readonly query: MapQuery;
	readonly embedPolicy: EmbedPolicy;

	/** Working map only: its rings are contact stages, so its slots are internal. */
	readonly slots: Readonly<Record<Id, MapSlot>>;
	readonly positions: Readonly<Record<Id, MapPosition>>;
	readonly note: string | null;
}

export const mapFields = {
	slug: { kind: 'value', holds: slug },
	title: { kind: 'texts', holds: textsOf(line) },
	description: { kind: 'texts', holds: textsOf(text) },
	translations: translationsOf('title', 'description'),
	layout: { kind: 'value', holds: oneOf(mapLayouts), initial: 'sectors' },
	sectorBy: { kind: 'value', holds: oneOf(sectorBasis), initial: 'primaryTopic' },
	query: { kind: 'list', holds: mapQuery, initial: everyone },
	embedPolicy: { kind: 'list', holds: embedPolicy, initial: framedNowhere },
	slots: { kind: 'record', holds: recordOf(mapSlot), internal: true, refers: 'organizations' },
	positions: {
		kind: 'record',
		holds: recordOf(mapPosition),
		internal: true,
		refers: 'organizations'
	},
	note: { kind: 'value', holds: optional(text), internal: true }
} as const satisfies FieldSpecsFor<NetworkMap>;
