import type { MapSlot } from '#domain/network/NetworkMap.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { NodeInput, RelationInput, RingInput, SectorInput } from './MapInput.ts';
import type { MapSurface } from './mapSurfaces.ts';
import type { Box, Point } from './shapes.ts';
import type { WrappedLine } from './wrapText.ts';

/** Text in level lines; `at` are the middles of the baselines. */
export interface TextBlock {
	readonly lines: readonly string[];
	readonly x: number;
	/** Baseline of the first line. */
	readonly y: number;
	readonly lineHeight: number;
}

export interface Label {
	readonly lines: readonly WrappedLine[];
	readonly anchor: 'start' | 'middle' | 'end';
	readonly place: LabelPlace;
	/** Where each line starts, is centred or ends. */
	readonly x: number;
	/** Baseline of the first line. */
	readonly y: number;
	readonly box: Box;
}

export type LabelPlace = 'below' | 'above' | 'left' | 'right';

export interface PlacedNode extends NodeInput {
	readonly x: number;
	readonly y: number;
	/** Radius of the circle that takes the pointer: 22 where neighbours leave room, never under 12. */
	readonly hit: number;
	/** Null if there was no room; the list and the node's own name still have it. */
	readonly label: Label | null;
	/** Middles of the small marks of further topics, at the corner away from the label. */
	readonly marksAt: readonly Point[];
}

export interface PlacedRing extends RingInput {
	readonly inner: number;
	/** In the gap at 9 o'clock. */
	readonly text: TextBlock | null;
}

export interface RimName {
	/** Path along which each line runs, upright: SVG path data. */
	readonly lines: readonly { readonly text: string; readonly path: string }[];
}

export interface PlacedSector extends SectorInput {
	/** Angles in radians, clockwise, 0 at 3 o'clock. */
	readonly from: number;
	readonly to: number;
	readonly weight: number;
	readonly count: number;
	readonly rim: RimName | null;
	/** What an empty sector says, if it fits. */
	readonly emptyText: TextBlock | null;
	/** Middle of an empty sector: place of the plus in the editor. */
	readonly middle: Point;
}

export interface Curve extends RelationInput {
	readonly start: Point;
	readonly control: Point;
	readonly end: Point;
	/** One end is the anchor: drawn for a selected partner only. */
	readonly toAnchor: boolean;
}

export interface PlacedAnchor {
	readonly id: Id;
	readonly name: string;
	readonly box: Box;
	readonly text: TextBlock;
	/** Middle of the icon. */
	readonly icon: Point;
}

/** Everything that a drawing of a Netzwerkkarte needs, in px of the surface. */
export interface MapLayout {
	readonly surface: MapSurface;
	/** Half angle of the gap at 9 o'clock, in radians. */
	readonly gap: number;
	readonly anchor: PlacedAnchor | null;
	readonly rings: readonly PlacedRing[];
	readonly sectors: readonly PlacedSector[];
	/** Sorted by sector, ring and seat: the order in which keys and readers walk. */
	readonly nodes: readonly PlacedNode[];
	readonly curves: readonly Curve[];
	readonly positions: Readonly<Record<Id, Point>>;
	readonly slots: Readonly<Record<Id, MapSlot>>;
}
