import type { MapSlot } from '#domain/network/NetworkMap.ts';
import { anchorBox } from './anchorBox.ts';
import { emptySector } from './emptySector.ts';
import type { LayoutRequest } from './MapInput.ts';
import type { MapLayout, PlacedSector } from './MapLayout.ts';
import { enlarged, type MapSurface } from './mapSurfaces.ts';
import { placedCurves } from './placedCurves.ts';
import { placedNodes } from './placedNodes.ts';
import { rimName } from './rimName.ts';
import { ringNames } from './ringNames.ts';
import { seatedNodes } from './seatedNodes.ts';
import { isHere, type Seated } from './seating.ts';
import { gapHalf, sectorArcs, type SectorArc } from './sectorArcs.ts';
import type { Box } from './shapes.ts';

/** Each step makes the ground an eighth larger; all of them hold thousands of partners. */
const growth = 1.12;
const mostSteps = 24;

/**
 * The Netzwerkkarte: from partners, topics and kept seats to everything that is drawn, in px of the
 * surface. Pure: the same request gives the same layout on server and client, whatever the order
 * of its lists of nodes and relations. Where a cell cannot hold its partners at the least distance,
 * the ground grows (`layout.surface` says how large it became). Nodes of an unknown sector or ring
 * are left out.
 */
export function layoutMap(request: LayoutRequest): MapLayout {
	const counts = countsOf(request);
	const arcs = arcsOf(request, counts);
	const { surface, sectors, seated, anchor, seating } = seatedOnEnoughGround(request, arcs, counts);
	const nodes = placedNodes(seating, seated);
	return {
		surface,
		gap: gapHalf,
		anchor,
		rings: ringNames(request.rings, surface, anchor?.box ?? null),
		sectors,
		nodes,
		curves: placedCurves(request, nodes, anchor, surface),
		...placesOf(seated, request)
	};
}

/** How many partners stand in each sector. */
export function countsOf({ nodes }: LayoutRequest): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { sector } of nodes) counts.set(sector, (counts.get(sector) ?? 0) + 1);
	return counts;
}

/** The sectors as the seats of those who are there want them. */
export function arcsOf(request: LayoutRequest, counts: ReadonlyMap<string, number>): SectorArc[] {
	const present = new Set(request.nodes.map(({ id }) => id));
	const slots = Object.entries(request.slots).flatMap(([id, slot]) =>
		present.has(id) ? slot : []
	);
	return sectorArcs(request.sectors, counts, slots, request.weights);
}

/** Point and seat of everybody. */
export const placesOf = (
	seated: readonly Seated[],
	request: LayoutRequest
): Pick<MapLayout, 'positions' | 'slots'> => ({
	positions: Object.fromEntries(seated.map(({ node, point }) => [node.id, point])),
	slots: Object.fromEntries(seated.map((one) => [one.node.id, slotOf(one, request)]))
});

/** Where seats are only wished, the picture gives none away that somebody had before. */
function slotOf({ node, slot }: Seated, { surface, slots }: LayoutRequest): MapSlot {
	const given = slots[node.id];
	return surface.seats === 'wished' && given && isHere(node, given)
		? { ...given, weight: slot.weight ?? 0 }
		: slot;
}

function seatedOnEnoughGround(
	request: LayoutRequest,
	arcs: readonly SectorArc[],
	counts: ReadonlyMap<string, number>
) {
	let surface = request.surface;
	for (let step = 0; step < mostSteps; step++) {
		const anchor = anchorBox(request.anchor, surface, request.joints);
		const box = anchor?.box ?? null;
		const placed = arcs.map((arc) => {
			return placedSector(arc, counts.get(arc.sector.key) ?? 0, surface, request, box);
		});
		const fixed = [...(box ? [box] : []), ...placed.flatMap(({ box: words }) => words ?? [])];
		const seating = { request, surface, fixed };
		const seated = seatedNodes(seating, arcs, box);
		const sectors = placed.map(({ sector }) => sector);
		if (seated) return { surface, sectors, seated, anchor, seating };
		surface = enlarged(surface, growth);
	}
	throw new Error('A cell of the map holds more partners than any ground has room for.');
}

export function placedSector(
	arc: SectorArc,
	count: number,
	surface: MapSurface,
	{ emptyText, joints }: LayoutRequest,
	anchor: Box | null
): { readonly sector: PlacedSector; readonly box: Box | null } {
	const empty = emptySector(arc, surface, emptyText, anchor);
	const speaks = count === 0 && surface.labels === 'full';
	return {
		sector: {
			...arc.sector,
			from: arc.from,
			to: arc.to,
			weight: arc.weight,
			count,
			rim: rimName(arc, surface, joints),
			emptyText: speaks ? empty.text : null,
			middle: empty.middle
		},
		box: speaks ? empty.box : null
	};
}
