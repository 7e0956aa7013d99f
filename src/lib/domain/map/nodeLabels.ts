import type { Id } from '#domain/shared/Id.ts';
import type { NodeInput } from './MapInput.ts';
import type { Label } from './MapLayout.ts';
import type { MapSurface } from './mapSurfaces.ts';
import { placeLabels } from './placeLabels.ts';
import type { Seated, Seating } from './seating.ts';
import type { Box, Point } from './shapes.ts';
import type { TextStyle } from './wrapText.ts';

/** As many labels as a small picture bears. */
const fewLabels = 9;
/** Edge of the small mark of a further topic. */
export const markSize = 8;

export const labelStyle = (
	{ labelSize, widthFactor }: MapSurface,
	joints: readonly string[] | undefined
): TextStyle => ({ size: labelSize, weight: 400, widthFactor, ...(joints ? { joints } : {}) });

/** What a node covers at a point, its small marks included. */
export function nodeBox({ marks }: NodeInput, { x, y }: Point, surface: MapSurface): Box {
	const reach = surface.node / 2 + (marks.length > 0 ? markSize / 2 : 0);
	return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

/** Labels of seated nodes: selected ones and their neighbours first, then by degree. */
export function labelsOf(seating: Seating, seated: readonly Seated[]): Map<Id, Label> {
	const { request, surface, fixed } = seating;
	if (surface.labels === 'none') return new Map();
	const first = new Set(request.focus ?? []);
	const second = new Set(
		request.relations.flatMap(({ from, to }) => [
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
	return placeLabels(
		order.map(({ node, point, room }) => {
			return { id: node.id, name: node.name, ...point, sector: room.arc };
		}),
		{
			surface,
			style: labelStyle(surface, request.joints),
			obstacles: [
				...seated.map(({ node, point }) => ({ id: node.id, box: nodeBox(node, point, surface) })),
				...fixed.map((box) => ({ id: null, box }))
			]
		},
		surface.labels === 'few' ? Math.max(fewLabels, first.size + second.size) : Infinity
	);
}
