import type { Id } from '#domain/shared/Id.ts';
import type { LayoutRequest } from './MapInput.ts';
import type { Label, PlacedNode } from './MapLayout.ts';
import type { MapSurface } from './mapSurfaces.ts';
import { placeLabels } from './placeLabels.ts';
import type { Seated } from './seatedNodes.ts';
import { distance, tenth, type Box, type Point } from './shapes.ts';

/** Radius of the circle that takes the pointer: 44 px across, 24 at the least (WCAG 2.5.8). */
const largestHit = 22;
const smallestHit = 12;
/** As many labels as a small picture bears. */
const fewLabels = 9;
/** Edge of the small mark of a further topic. */
export const markSize = 8;

/** Seated nodes with their labels, small marks and pointer circles. */
export function placedNodes(
	request: LayoutRequest,
	seated: readonly Seated[],
	surface: MapSurface,
	fixed: readonly Box[]
): PlacedNode[] {
	const labels = labelsOf(request, seated, surface, fixed);
	return seated.map((one) => {
		const { node, point } = one;
		const label = labels.get(node.id) ?? null;
		return {
			...node,
			...point,
			hit: hitRadius(one, seated),
			label,
			marksAt: marksAt(node.marks.length, point, label, surface)
		};
	});
}

function hitRadius(one: Seated, seated: readonly Seated[]): number {
	const nearest = seated.reduce(
		(least, other) => (other === one ? least : Math.min(least, distance(one.point, other.point))),
		Infinity
	);
	return tenth(Math.min(largestHit, Math.max(smallestHit, nearest / 2)));
}

/** Labels of seated nodes: the most important first, as many as fit. */
export function labelsOf(
	{ focus, relations, joints }: LayoutRequest,
	seated: readonly Seated[],
	surface: MapSurface,
	fixed: readonly Box[]
): Map<Id, Label> {
	if (surface.labels === 'none') return new Map();
	const first = new Set(focus ?? []);
	const second = new Set(
		relations.flatMap(({ from, to }) => [
			...(first.has(from) ? [to] : []),
			...(first.has(to) ? [from] : [])
		])
	);
	const rank = (id: Id): number => (first.has(id) ? 0 : second.has(id) ? 1 : 2);
	const order = [...seated].sort(
		(a, b) =>
			rank(a.node.id) - rank(b.node.id) ||
			b.node.degree - a.node.degree ||
			(a.node.id < b.node.id ? -1 : 1)
	);
	const half = surface.node / 2;
	const obstacles = seated.map(({ node, point }) => {
		const reach = half + (node.marks.length > 0 ? markSize / 2 : 0);
		return { id: node.id, box: around(point, reach) };
	});
	return placeLabels(
		order.map(({ node, point, arc }) => ({ id: node.id, name: node.name, ...point, sector: arc })),
		{
			surface,
			style: {
				size: surface.labelSize,
				weight: 400,
				widthFactor: surface.widthFactor,
				...(joints ? { joints } : {})
			},
			obstacles: [...obstacles, ...fixed.map((box) => ({ id: null, box }))]
		},
		surface.labels === 'few' ? Math.max(fewLabels, first.size + second.size) : Infinity
	);
}

const around = ({ x, y }: Point, reach: number): Box => ({
	x: x - reach,
	y: y - reach,
	width: 2 * reach,
	height: 2 * reach
});

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
