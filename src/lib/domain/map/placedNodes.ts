import type { Id } from '#domain/shared/Id.ts';
import type { Label, PlacedNode } from './MapLayout.ts';
import type { MapSurface } from './mapSurfaces.ts';
import { labelsOf } from './nodeLabels.ts';
import type { Seated, Seating } from './seating.ts';
import { distance, tenth, type Point } from './shapes.ts';

/** Radius of the circle that takes the pointer: 44 px across, 24 at the least (WCAG 2.5.8). */
const largestHit = 22;
const smallestHit = 12;

/**
 * Seated nodes with their labels, small marks and pointer circles, in walking order: by sector,
 * from the inside out, clockwise.
 */
export function placedNodes(
	seating: Seating,
	seated: readonly Seated[],
	labels: ReadonlyMap<Id, Label> = labelsOf(seating, seated)
): PlacedNode[] {
	return inWalkingOrder(seated, seating).map((one) => {
		const { node, point } = one;
		const label = labels.get(node.id) ?? null;
		return {
			...node,
			...point,
			hit: hitRadius(one, seated),
			label,
			marksAt: marksAt(node.marks.length, point, label, seating.surface)
		};
	});
}

function inWalkingOrder(seated: readonly Seated[], { request }: Seating): Seated[] {
	const sectors = new Map(request.sectors.map(({ key }, i) => [key, i]));
	const rings = new Map(request.rings.map(({ key }, i) => [key, i]));
	const rank = ({ node }: Seated): number =>
		(sectors.get(node.sector) ?? 0) * 100 + (rings.get(node.ring) ?? 0);
	return [...seated].sort(
		(a, b) => rank(a) - rank(b) || a.slot.index - b.slot.index || (a.node.id < b.node.id ? -1 : 1)
	);
}

function hitRadius(one: Seated, seated: readonly Seated[]): number {
	const nearest = seated.reduce(
		(least, other) => (other === one ? least : Math.min(least, distance(one.point, other.point))),
		Infinity
	);
	return tenth(Math.min(largestHit, Math.max(smallestHit, nearest / 2)));
}

/** Upper corners, or the lower ones if the label stands above; away from a label beside. */
function marksAt(count: number, point: Point, label: Label | null, surface: MapSurface): Point[] {
	const reach = surface.node / 2 - 1;
	const up = label?.place === 'above' ? 1 : -1;
	const first = label?.place === 'right' ? -1 : 1;
	const at = (side: number): Point => ({
		x: tenth(point.x + side * reach),
		y: tenth(point.y + up * reach)
	});
	return [at(first), at(-first)].slice(0, Math.min(count, 2));
}
