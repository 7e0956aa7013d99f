import type { MapSlot } from '#domain/network/NetworkMap.ts';
import type { LayoutRequest, NodeInput } from './MapInput.ts';
import type { MapSurface } from './mapSurfaces.ts';
import { placeCount, type Cell, type Margins, type Place } from './places.ts';
import type { SectorArc } from './sectorArcs.ts';
import { tenth, type Box, type Point } from './shapes.ts';

/** A sector within a ring on one surface, with the places where nodes may stand. */
export interface Room {
	readonly key: string;
	readonly arc: SectorArc;
	readonly cell: Cell;
	/** Found out when it is asked for: who keeps a seat needs none. */
	readonly ground: readonly Place[];
	/** Whether a point of the cell is far enough from its edges and from the anchor. */
	readonly isFree: (point: Point) => boolean;
	readonly nodes: readonly NodeInput[];
}

export interface Seated {
	readonly node: NodeInput;
	readonly room: Room;
	readonly point: Point;
	readonly slot: MapSlot;
	/** Has just been given its seat and may still change it. */
	readonly fresh: boolean;
}

/** What all seats of a map share. */
export interface Seating {
	readonly request: LayoutRequest;
	readonly surface: MapSurface;
	/** Boxes that labels keep off: anchor, words of empty sectors. */
	readonly fixed: readonly Box[];
}

/** Above so many nodes a map is crowded whatever one does: seats no longer mind the names. */
const mostNamed = 150;

/** Whether seats are chosen so that names can be read. */
export const mindsNames = ({ request, surface }: Seating): boolean =>
	surface.labels === 'full' && request.nodes.length <= mostNamed;

/** Hair above the least distance, for what rounding takes. */
export const spacingOf = ({ spacing }: MapSurface): number => spacing + 0.2;

/** Distances that places keep from edges of their cell and from the anchor. */
export const marginsOf = ({ spacing, node }: MapSurface): Margins => ({
	edge: Math.max(spacing / 2 + 0.3, node / 2 + 3.5),
	anchor: node / 2 + 10
});

/** Long names first: they find room only while there is much. Ties by degree, then by id. */
export const longestFirst = (nodes: readonly NodeInput[]): NodeInput[] =>
	[...nodes].sort(
		(a, b) => b.name.length - a.name.length || b.degree - a.degree || (a.id < b.id ? -1 : 1)
	);

/** A node that takes place number `index` of its cell. */
export const seatAt = (
	node: NodeInput,
	room: Room,
	{ x, y, index }: Point & { readonly index: number }
): Seated => ({
	node,
	room,
	point: { x: tenth(x), y: tenth(y) },
	slot: { sector: node.sector, ring: node.ring, index, weight: room.arc.weight },
	fresh: true
});

/** Whether a seat is in the cell where the node belongs now. */
export const isHere = (node: NodeInput, slot: MapSlot | undefined): boolean =>
	slot !== undefined &&
	slot.sector === node.sector &&
	slot.ring === node.ring &&
	Number.isInteger(slot.index) &&
	slot.index >= 0 &&
	slot.index < placeCount;
