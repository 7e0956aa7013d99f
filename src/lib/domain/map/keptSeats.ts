import type { NodeInput } from './MapInput.ts';
import { placePoint, type Place } from './places.ts';
import { spacingOf, type Room, type Seated, type Seating } from './seating.ts';
import { packedPoints } from './seatPoints.ts';
import { distance, tenth, type Point } from './shapes.ts';

/**
 * Nodes of a cell that have a seat, at their place. On a surface where that place is too near an
 * edge or another node they step aside, for this picture only: the seat stays as it was given.
 */
export function seatKept(
	room: Room,
	nodes: readonly NodeInput[],
	seating: Seating
): Seated[] | null {
	const { request, surface } = seating;
	const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
	const points =
		standing(room, sorted, seating) ?? packedPoints(room.ground, sorted.length, spacingOf(surface));
	if (!points) return null;
	return sorted.flatMap((node, i) => {
		const [slot, point] = [request.slots[node.id], points[i]];
		if (!slot || !point) return [];
		return {
			node,
			room,
			point: { x: tenth(point.x), y: tenth(point.y) },
			slot: { ...slot, weight: room.arc.weight },
			fresh: false
		};
	});
}

/** Everybody at the own place, or as near to it as the distance allows; null if that fails. */
function standing(
	room: Room,
	nodes: readonly NodeInput[],
	{ request, surface }: Seating
): Point[] | null {
	const { cell, isFree } = room;
	const spacing = spacingOf(surface);
	const points: Point[] = [];
	const keepsDistance = (point: Point): boolean =>
		points.every((other) => distance(other, point) >= spacing);
	const waiting: { readonly at: number; readonly wanted: Point }[] = [];
	// First those that can stay, so that nobody is pushed by who steps aside.
	nodes.forEach(({ id }, at) => {
		const index = request.slots[id]?.index ?? 0;
		const wanted = placePoint(surface, cell, index);
		if (isFree(wanted) && keepsDistance(wanted)) points.push(wanted);
		else waiting.push({ at, wanted });
	});
	const seated: (Point | undefined)[] = [];
	let next = 0;
	nodes.forEach((_, at) => {
		if (!waiting.some((one) => one.at === at)) seated[at] = points[next++];
	});
	for (const { at, wanted } of waiting) {
		const place = nearest(room.ground.filter(keepsDistance), wanted);
		if (!place) return null;
		points.push(place);
		seated[at] = place;
	}
	return seated.flatMap((point) => point ?? []);
}

function nearest(places: readonly Place[], wanted: Point): Place | undefined {
	let [winner, least]: [Place | undefined, number] = [undefined, Infinity];
	for (const place of places) {
		const gap = distance(place, wanted);
		if (gap < least - 1e-9) [winner, least] = [place, gap];
	}
	return winner;
}
