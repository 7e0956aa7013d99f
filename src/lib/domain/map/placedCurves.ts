import type { LayoutRequest } from './MapInput.ts';
import type { Curve, PlacedAnchor, PlacedNode } from './MapLayout.ts';
import type { MapSurface } from './mapSurfaces.ts';
import { relationCurve, type CurveEnd } from './relationCurves.ts';
import type { Box, Point } from './shapes.ts';

/** Free ring between a shape and the end of a line, as wide as its halo. */
const air = 3.5;

/** Curves of all relations whose both ends are drawn, sorted by id. */
export function placedCurves(
	{ relations }: LayoutRequest,
	nodes: readonly PlacedNode[],
	anchor: PlacedAnchor | null,
	surface: MapSurface
): Curve[] {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const radius = surface.node / 2 + air;
	const endOf = (id: string, other: Point | undefined): CurveEnd | null => {
		const node = byId.get(id);
		if (node) return { x: node.x, y: node.y, radius };
		if (!anchor || anchor.id !== id || !other) return null;
		return { ...edgeTowards(anchor.box, other), radius: air };
	};
	return [...relations]
		.sort((a, b) => (a.id < b.id ? -1 : 1))
		.flatMap((relation) => {
			const from = endOf(relation.from, byId.get(relation.to));
			const to = endOf(relation.to, byId.get(relation.from));
			if (!from || !to || relation.from === relation.to) return [];
			const toAnchor = !byId.has(relation.from) || !byId.has(relation.to);
			return relationCurve(relation, from, to, surface, anchor?.box ?? null, toAnchor);
		});
}

/** Where the straight line from the middle of a box to a point crosses the box's edge. */
function edgeTowards(box: Box, point: Point): Point {
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	const [dx, dy] = [point.x - x, point.y - y];
	const share = Math.min(
		dx === 0 ? Infinity : box.width / 2 / Math.abs(dx),
		dy === 0 ? Infinity : box.height / 2 / Math.abs(dy),
		1
	);
	return { x: x + dx * share, y: y + dy * share };
}
