import { seatFresh } from './freshSeats.ts';
import { seatKept } from './keptSeats.ts';
import type { NodeInput } from './MapInput.ts';
import { groundOf, isFree, type Place } from './places.ts';
import { isHere, marginsOf, spacingOf, type Room, type Seated, type Seating } from './seating.ts';
import { packedPoints } from './seatPoints.ts';
import type { SectorArc } from './sectorArcs.ts';
import type { Box } from './shapes.ts';

/**
 * Seats all nodes. Who has a seat keeps it; who is new gets the free place where its name can be
 * read best; where none is free, that cell alone is dealt anew. Null if a cell cannot hold its
 * nodes at the least distance: then the picture needs a larger ground.
 *
 * @param unchanged seats of a cell in which nothing has happened since the last picture
 */
export function seatedNodes(
	seating: Seating,
	arcs: readonly SectorArc[],
	anchor: Box | null,
	unchanged: (room: Room) => readonly Seated[] | null = () => null
): readonly Seated[] | null {
	const wished = seating.surface.seats === 'wished';
	const rooms = roomsOf(seating, arcs, anchor);
	const spacing = spacingOf(seating.surface);
	const kept: Seated[] = [];
	const asked = rooms.filter((room) => {
		const seats = unchanged(room);
		kept.push(...(seats ?? []));
		return !seats;
	});
	if (asked.some(({ ground, nodes }) => !packedPoints(ground, nodes.length, spacing))) return null;
	const fresh: { readonly room: Room; readonly nodes: readonly NodeInput[] }[] = [];
	for (const room of asked) {
		const known = wished
			? []
			: room.nodes.filter((node) => isHere(node, seating.request.slots[node.id]));
		const seats = seatKept(room, known, seating);
		if (!seats) return null;
		kept.push(...seats);
		const others = room.nodes.filter((node) => !known.includes(node));
		if (others.length > 0) fresh.push({ room, nodes: others });
	}
	return seatFresh(kept, fresh, seating);
}

function roomsOf(
	{ request: { rings, nodes }, surface }: Seating,
	arcs: readonly SectorArc[],
	anchor: Box | null
): Room[] {
	return arcs.flatMap((arc) =>
		rings.flatMap((ring, i): Room | readonly Room[] => {
			const here = nodes.filter(({ sector, ring: key }) => {
				return sector === arc.sector.key && key === ring.key;
			});
			if (here.length === 0) return [];
			const cell = {
				from: arc.from,
				to: arc.to,
				inner: rings[i - 1]?.outer ?? 0,
				outer: ring.outer
			};
			const margins = marginsOf(surface);
			let ground: Place[] | null = null;
			return {
				key: `${arc.sector.key} ${ring.key}`,
				arc,
				cell,
				get ground() {
					return (ground ??= groundOf(surface, cell, anchor, margins, here.length));
				},
				isFree: (point) => isFree(surface, cell, point, anchor, margins),
				nodes: here
			};
		})
	);
}
