import type { MapSlot } from '#domain/network/NetworkMap.ts';
import type { Id } from '#domain/shared/Id.ts';
import { bestSeats } from './bestSeats.ts';
import type { Cell } from './cellGround.ts';
import { dealSeats } from './dealSeats.ts';
import type { LayoutRequest, NodeInput } from './MapInput.ts';
import type { MapSurface } from './mapSurfaces.ts';
import type { SectorArc } from './sectorArcs.ts';
import { tenth, type Box, type Point } from './shapes.ts';

export interface Seated {
	readonly node: NodeInput;
	readonly arc: SectorArc;
	readonly point: Point;
	readonly slot: MapSlot;
	/** All seats of its cell, by index; only its own if the spare ones had no room. */
	readonly seats: readonly Point[];
	/** Has just been given its seat and may still change it. */
	readonly fresh: boolean;
}

/**
 * Seats all nodes, cell by cell. Null if a cell cannot hold its partners at the least distance:
 * then the picture needs a larger ground.
 */
export function seatedNodes(
	{ nodes, rings, slots }: LayoutRequest,
	arcs: readonly SectorArc[],
	surface: MapSurface,
	anchor: Box | null
): Seated[] | null {
	const seated: Seated[] = [];
	for (const arc of arcs) {
		for (const [i, ring] of rings.entries()) {
			const here = nodes.filter(({ sector, ring: key }) => {
				return sector === arc.sector.key && key === ring.key;
			});
			if (here.length === 0) continue;
			const cell = {
				from: arc.from,
				to: arc.to,
				inner: rings[i - 1]?.outer ?? 0,
				outer: ring.outer
			};
			const placed = seatedIn(cell, here, slots, arc, surface, anchor);
			if (!placed) return null;
			seated.push(...placed);
		}
	}
	return seated;
}

function seatedIn(
	cell: Cell,
	nodes: readonly NodeInput[],
	slots: Readonly<Record<Id, MapSlot>>,
	arc: SectorArc,
	surface: MapSurface,
	anchor: Box | null
): Seated[] | null {
	const dealt = dealSeats(
		nodes,
		slots,
		(seats) => bestSeats(cell, seats, surface, anchor) !== null
	);
	const whole = bestSeats(cell, dealt.seats, surface, anchor);
	// A small picture may have no room for the spare seats: then the taken ones move together.
	const points = whole ?? bestSeats(cell, dealt.taken.length, surface, anchor);
	if (!points) return null;
	return dealt.taken.flatMap(({ node, index }, i) => {
		const point = points[whole ? index : i];
		if (!point) return [];
		const slot = {
			sector: node.sector,
			ring: node.ring,
			index,
			seats: dealt.seats,
			weight: arc.weight
		};
		return {
			node,
			arc,
			point: { x: tenth(point.x), y: tenth(point.y) },
			slot,
			seats: whole ?? [],
			fresh: whole !== null && dealt.fresh.has(node.id)
		};
	});
}
