import type { ElementDefinition } from 'cytoscape';
import type { Curve, MapLayout, PlacedNode } from '#domain/map/MapLayout.ts';
import type { Point } from '#domain/map/shapes.ts';
import { markImage } from '#rendering/map/markImage.ts';
import type { Palette } from './palette.ts';

/** Everything that the canvas draws, where the geometry says. */
export function toElements(layout: MapLayout, palette: Palette): ElementDefinition[] {
	const nodes = layout.nodes.map((node) => nodeElement(node, layout, palette));
	const centres = new Map<string, Point>(layout.nodes.map(({ id, x, y }) => [id, { x, y }]));
	const anchor = anchorElement(layout);
	if (layout.anchor && anchor) {
		centres.set(layout.anchor.id, anchor.position ?? { x: 0, y: 0 });
	}
	const edges = layout.curves.flatMap((curve) => edgeElement(curve, centres));
	return [...nodes, ...(anchor ? [anchor] : []), ...edges];
}

const justification = { start: 'left', middle: 'center', end: 'right' } as const;

function nodeElement(node: PlacedNode, layout: MapLayout, palette: Palette): ElementDefinition {
	const { id, x, y, hit, label } = node;
	const image = markImage(node, layout.surface.node, {
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

function anchorElement({ anchor }: MapLayout): ElementDefinition | null {
	if (!anchor) return null;
	const { id, box } = anchor;
	return {
		group: 'nodes',
		data: { id, width: box.width, height: box.height },
		position: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
		grabbable: false,
		classes: 'anchor'
	};
}

function edgeElement(curve: Curve, centres: ReadonlyMap<string, Point>): ElementDefinition[] {
	const { id, from, to, start, control, end, line, arrow, toAnchor } = curve;
	const [source, target] = [centres.get(from), centres.get(to)];
	if (!source || !target) return [];
	const bow = bowOf(start, control, end);
	return [
		{
			group: 'edges',
			data: {
				id: `relation ${id}`,
				source: from,
				target: to,
				startAt: `${start.x - source.x}px ${start.y - source.y}px`,
				endAt: `${end.x - target.x}px ${end.y - target.y}px`,
				...bow
			},
			selectable: false,
			classes: [line, ...(arrow ? ['arrow'] : []), ...(toAnchor ? ['to-anchor'] : [])].join(' ')
		}
	];
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
