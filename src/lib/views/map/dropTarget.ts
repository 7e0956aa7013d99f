import type { MapLayout } from '#domain/map/MapLayout.ts';
import { distanceToBox, polarOf, type Point } from '#domain/map/shapes.ts';

/** A sector and a ring of the map, by their keys. */
export interface DropTarget {
	readonly sector: string;
	readonly ring: string;
}

/** A hand is not steady: so far outside the rim a drop still counts. */
const beyondRim = 1.04;

/** The cell at a point; null on the anchor, in the gap at 9 o'clock and outside the map. */
export function dropTarget(layout: MapLayout, point: Point): DropTarget | null {
	const { rho, theta } = polarOf(layout.surface, point);
	if (rho > beyondRim) return null;
	if (layout.anchor && distanceToBox(point, layout.anchor.box) === 0) return null;
	const turned = theta < Math.PI ? theta + 2 * Math.PI : theta;
	const sector = layout.sectors.find(({ from, to }) => turned >= from && turned < to);
	const ring = layout.rings.find(({ outer }) => rho <= outer) ?? layout.rings.at(-1);
	return sector && ring ? { sector: sector.key, ring: ring.key } : null;
}
