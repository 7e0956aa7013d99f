import { anchorBox } from './anchorBox.ts';
import { emptySector, type EmptySector } from './emptySector.ts';
import type { LayoutRequest } from './MapInput.ts';
import type { MapLayout, PlacedSector } from './MapLayout.ts';
import { enlarged, type MapSurface } from './mapSurfaces.ts';
import { placedCurves } from './placedCurves.ts';
import { placedNodes } from './placedNodes.ts';
import { rimName } from './rimName.ts';
import { ringNames } from './ringNames.ts';
import { settleSeats } from './settleSeats.ts';
import { seatedNodes, type Seated } from './seatedNodes.ts';
import { gapHalf, sectorArcs, type SectorArc } from './sectorArcs.ts';
import type { Box } from './shapes.ts';

/** Each step makes the ground a quarter larger; ten of them hold some thousand partners. */
const growth = 1.25;
const mostSteps = 12;

/**
 * The Netzwerkkarte: from partners, topics and kept seats to everything that is drawn, in px of the
 * surface. Pure: the same request gives the same layout on server and client, whatever the order
 * of its lists of nodes and relations. Where a cell cannot hold its partners at the least distance,
 * the ground grows (`layout.surface` says how large it became). Nodes of an unknown sector or ring
 * are left out.
 */
export function layoutMap(request: LayoutRequest): MapLayout {
	const counts = new Map<string, number>();
	for (const { sector } of request.nodes) counts.set(sector, (counts.get(sector) ?? 0) + 1);
	const present = new Set(request.nodes.map(({ id }) => id));
	const slots = Object.entries(request.slots).flatMap(([id, slot]) =>
		present.has(id) ? slot : []
	);
	const arcs = sectorArcs(request.sectors, counts, slots);
	const { surface, seated: dealt, anchor } = seatedOnEnoughGround(request, arcs);
	const sectors = arcs.map((arc) =>
		placedSector(arc, dealt, surface, request, anchor?.box ?? null)
	);
	const fixed = [...(anchor ? [anchor.box] : []), ...sectors.flatMap(({ box }) => box ?? [])];
	const seated = settleSeats(request, dealt, surface, fixed);
	const nodes = placedNodes(request, seated, surface, fixed);
	return {
		surface,
		gap: gapHalf,
		anchor,
		rings: ringNames(request.rings, surface, anchor?.box ?? null),
		sectors: sectors.map(({ sector }) => sector),
		nodes,
		curves: placedCurves(request, nodes, anchor, surface),
		positions: Object.fromEntries(seated.map(({ node, point }) => [node.id, point])),
		slots: Object.fromEntries(seated.map(({ node, slot }) => [node.id, slot]))
	};
}

function seatedOnEnoughGround(request: LayoutRequest, arcs: readonly SectorArc[]) {
	let surface = request.surface;
	for (let step = 0; step < mostSteps; step++) {
		const anchor = anchorBox(request.anchor, surface, request.joints);
		const seated = seatedNodes(request, arcs, surface, anchor?.box ?? null);
		if (seated) return { surface, seated, anchor };
		surface = enlarged(surface, growth);
	}
	throw new Error('A cell of the map holds more partners than any ground has room for.');
}

function placedSector(
	arc: SectorArc,
	seated: readonly Seated[],
	surface: MapSurface,
	{ emptyText, joints }: LayoutRequest,
	anchor: Box | null
): { readonly sector: PlacedSector; readonly box: Box | null } {
	const count = seated.filter(({ node }) => node.sector === arc.sector.key).length;
	const empty: EmptySector = emptySector(arc, surface, emptyText, anchor);
	const isEmpty = count === 0;
	return {
		sector: {
			...arc.sector,
			from: arc.from,
			to: arc.to,
			weight: arc.weight,
			count,
			rim: rimName(arc, surface, joints),
			emptyText: isEmpty && surface.labels === 'full' ? empty.text : null,
			middle: empty.middle
		},
		box: isEmpty && surface.labels === 'full' ? empty.box : null
	};
}
