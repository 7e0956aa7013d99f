import type { MapLayout } from '#domain/map/MapLayout.ts';
import { distance, distanceToBox, type Point } from '#domain/map/shapes.ts';
import type { Id } from '#domain/shared/Id.ts';

/** Where a partner stands, and how far it reaches from there; null if it is not drawn. */
export function placeOf(
	{ nodes, anchor, surface }: MapLayout,
	id: Id
): (Point & { readonly radius: number }) | null {
	const node = nodes.find((one) => one.id === id);
	if (node) return { x: node.x, y: node.y, radius: surface.node / 2 + 6 };
	if (anchor?.id !== id) return null;
	const { x, y, width, height } = anchor.box;
	return { x: x + width / 2, y: y + height / 2, radius: Math.max(width, height) / 2 };
}

/** The partner at a point, the office included; null on the ground. */
export function partnerAt({ nodes, anchor }: MapLayout, point: Point, besides: Id): Id | null {
	let [winner, least]: [Id | null, number] = [null, Infinity];
	for (const node of nodes) {
		const gap = distance(node, point);
		if (node.id !== besides && gap <= node.hit && gap < least) [winner, least] = [node.id, gap];
	}
	if (winner !== null || !anchor || anchor.id === besides) return winner;
	return distanceToBox(point, anchor.box) === 0 ? anchor.id : null;
}
