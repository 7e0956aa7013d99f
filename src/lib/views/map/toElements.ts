import type { ElementDefinition } from 'cytoscape';
import type { Curve, MapLayout, PlacedAnchor, PlacedNode } from '#domain/map/MapLayout.ts';
import type { MapSurface } from '#domain/map/mapSurfaces.ts';
import type { Point } from '#domain/map/shapes.ts';
import type { Id } from '#domain/shared/Id.ts';
import { markImage } from '#rendering/map/markImage.ts';
import type { Palette } from './palette.ts';

/** An element of the canvas, with the part of the layout that it is made of. */
export interface ElementSource {
	readonly id: string;
	/** As long as this is the same object, the element is as it should be. */
	readonly of: object;
	readonly make: () => ElementDefinition;
}

/** What the element of a relation is called; ids of partners and relations are apart. */
export const relationElement = (id: Id): string => `relation ${id}`;

/** Everything that the canvas draws, where the geometry says; nodes before their relations. */
export function elementSources(layout: MapLayout, palette: Palette): ElementSource[] {
	const { nodes, anchor, curves, surface } = layout;
	const centres = new Map<string, Point>(nodes.map((node) => [node.id, node]));
	if (anchor) centres.set(anchor.id, middleOf(anchor));
	return [
		...nodes.map((node) => ({
			id: node.id,
			of: node,
			make: () => nodeElement(node, surface, palette)
		})),
		...(anchor ? [{ id: anchor.id, of: anchor, make: () => anchorElement(anchor) }] : []),
		...curves.flatMap((curve) => edgeSource(curve, centres))
	];
}

function edgeSource(curve: Curve, centres: ReadonlyMap<string, Point>): ElementSource | [] {
	const [source, target] = [centres.get(curve.from), centres.get(curve.to)];
	if (!source || !target) return [];
	return {
		id: relationElement(curve.id),
		of: curve,
		make: () => edgeElement(curve, source, target)
	};
}

const justification = { start: 'left', middle: 'center', end: 'right' } as const;

function nodeElement(node: PlacedNode, surface: MapSurface, palette: Palette): ElementDefinition {
	const { id, x, y, hit, label } = node;
	const image = markImage(node, surface.node, {
		paper: palette.paper,
		outline: palette.dark ? palette.ink : null,
		forced: palette.forced ? palette.ink : null
	});
	return {
		group: 'nodes',
		data: {
			id,
			image,
			size: 2 * hit,
			label: label?.lines.map(({ text, hyphen }) => (hyphen ? `${text}-` : text)).join('\n') ?? '',
			labelX: label ? label.box.x + label.box.width / 2 - x : 0,
			labelY: label ? label.box.y + label.box.height / 2 - y : 0,
			justify: justification[label?.anchor ?? 'middle']
		},
		position: { x, y },
		classes: 'partner'
	};
}

const middleOf = ({ box }: PlacedAnchor): Point => ({
	x: box.x + box.width / 2,
	y: box.y + box.height / 2
});

const anchorElement = (anchor: PlacedAnchor): ElementDefinition => ({
	group: 'nodes',
	data: { id: anchor.id, width: anchor.box.width, height: anchor.box.height },
	position: middleOf(anchor),
	grabbable: false,
	classes: 'anchor'
});

function edgeElement(curve: Curve, source: Point, target: Point): ElementDefinition {
	const { id, from, to, start, control, end, line, arrow, toAnchor } = curve;
	return {
		group: 'edges',
		data: {
			id: relationElement(id),
			source: from,
			target: to,
			startAt: `${start.x - source.x}px ${start.y - source.y}px`,
			endAt: `${end.x - target.x}px ${end.y - target.y}px`,
			...bowOf(start, control, end)
		},
		selectable: false,
		classes: [line, ...(arrow ? ['arrow'] : []), ...(toAnchor ? ['to-anchor'] : [])].join(' ')
	};
}

/** A control point as the canvas wants it: share of the way along, and distance from, the chord. */
function bowOf(start: Point, control: Point, end: Point) {
	const [dx, dy] = [end.x - start.x, end.y - start.y];
	const square = dx * dx + dy * dy || 1;
	const [cx, cy] = [control.x - start.x, control.y - start.y];
	return {
		weight: (cx * dx + cy * dy) / square,
		distance: (dx * cy - dy * cx) / Math.sqrt(square)
	};
}
