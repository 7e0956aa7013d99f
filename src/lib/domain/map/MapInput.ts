import type { RelationLine } from '#domain/catalogue/relationTypes.ts';
import type { TopicMark } from '#domain/catalogue/topicMarks.ts';
import type { MapSlot } from '#domain/network/NetworkMap.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { MapSurface } from './mapSurfaces.ts';

/** Sector of partners without a primary topic; drawn only if there are any. */
export const otherSector = 'other';

/** A topic as it is drawn: its place in the palette and its icon. */
export interface NodeMark {
	readonly mark: TopicMark;
	/** Name of a Lucide icon. */
	readonly icon: string | null;
}

export interface SectorInput {
	readonly key: string;
	readonly name: string;
	/** For small surfaces. */
	readonly shortName: string;
	/** Colour of the rim; null is drawn in grey. */
	readonly mark: TopicMark | null;
}

export interface RingInput {
	readonly key: string;
	readonly name: string;
	readonly shortName: string;
	/** Outer edge, 0 (centre) to 1 (rim); rings come from the centre outwards. */
	readonly outer: number;
}

export interface NodeInput {
	readonly id: Id;
	readonly name: string;
	readonly sector: string;
	readonly ring: string;
	/** Number of relations; who has more is seated and labelled first. */
	readonly degree: number;
	/** The primary topic; null is drawn as a grey ring. */
	readonly mark: NodeMark | null;
	/** Further topics, the first two are drawn. */
	readonly marks: readonly TopicMark[];
}

export interface RelationInput {
	readonly id: Id;
	readonly from: Id;
	readonly to: Id;
	readonly line: RelationLine;
	readonly arrow: boolean;
}

export interface MapInput {
	readonly sectors: readonly SectorInput[];
	readonly rings: readonly RingInput[];
	readonly nodes: readonly NodeInput[];
	readonly relations: readonly RelationInput[];
	/** The office itself, in the centre. */
	readonly anchor: { readonly id: Id; readonly name: string } | null;
	/** Seats kept from before; those that no longer fit are dealt anew. */
	readonly slots: Readonly<Record<Id, MapSlot>>;
	/** What an empty sector says, e.g. „Noch keine Stelle“. */
	readonly emptyText: string;
}

export interface LayoutRequest extends MapInput {
	readonly surface: MapSurface;
	/** Selected nodes: they and their neighbours are labelled first. */
	readonly focus?: readonly Id[];
	/** Widths of sectors that are to stay, by key: some partners are pinned while others are dealt anew. */
	readonly weights?: Readonly<Record<string, number>>;
	/** Second parts of compounds that the office adds to the dictionary. */
	readonly joints?: readonly string[];
}
