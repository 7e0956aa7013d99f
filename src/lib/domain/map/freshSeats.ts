import type { Id } from '#domain/shared/Id.ts';
import type { NodeInput } from './MapInput.ts';
import { labelsOf } from './nodeLabels.ts';
import { OpenGround } from './OpenGround.ts';
import { bestPlace, type Taken } from './placeChoice.ts';
import { placePoint } from './places.ts';
import { readableSeats } from './readableSeats.ts';
import {
	mindsNames,
	isHere,
	longestFirst,
	seatAt,
	spacingOf,
	type Room,
	type Seated,
	type Seating
} from './seating.ts';
import { packedPoints, spreadPoints, type Elbow } from './seatPoints.ts';
import type { Point } from './shapes.ts';

interface Newcomers {
	readonly room: Room;
	readonly nodes: readonly NodeInput[];
}

/** Room for a shape and its label: wide at the top and bottom of the map, low at its sides. */
function elbowOf({ from, to }: Room['cell']): Elbow {
	const sideways = Math.cos((from + to) / 2) ** 2;
	return { x: 108 + 60 * sideways, y: 62 - 14 * sideways };
}

const crowding = ({ room }: Newcomers): number => room.nodes.length / (room.ground.length + 1);

/** Gives a seat to everybody who has none, crowded cells first. Null if a cell has no room at all. */
export function seatFresh(
	kept: readonly Seated[],
	newcomers: readonly Newcomers[],
	seating: Seating
): readonly Seated[] | null {
	let seated = kept;
	const order = [...newcomers].sort(
		(a, b) => crowding(b) - crowding(a) || (a.room.key < b.room.key ? -1 : 1)
	);
	for (const { room, nodes } of order) {
		const next =
			withNewcomers(seated, room, nodes, seating) ??
			// The cell is full: it alone is dealt anew.
			withNewcomers(without(seated, room), room, room.nodes, seating) ??
			packedAnew(without(seated, room), room, seating);
		if (!next) return null;
		seated = next;
	}
	return newcomers.length > 0 ? readableSeats(seated, seating) : seated;
}

const without = (seated: readonly Seated[], room: Room): Seated[] =>
	seated.filter((one) => one.room !== room);

function withNewcomers(
	seated: readonly Seated[],
	room: Room,
	nodes: readonly NodeInput[],
	seating: Seating
): Seated[] | null {
	const minds = mindsNames(seating) || seating.surface.seats === 'wished';
	if (!minds) return evenly(seated, room, nodes, seating);
	const result = [...seated];
	const labels = mindsNames(seating) ? labelsOf(seating, seated) : new Map();
	const taken: Taken = {
		points: new Map(seated.map(({ node, point }) => [node.id, point])),
		labels: new Map([...labels].map(([id, { box }]) => [id as Id, box]))
	};
	const wishes = openWishes(seated, room, seating);
	for (const node of longestFirst(nodes)) {
		const own = wishedPoint(node, room, seating);
		const choice = bestPlace(node, room, taken, own ? [own] : wishes, seating);
		if (!choice) return null;
		const { place, box, wish } = choice;
		if (wish && wish !== own) wishes.splice(wishes.indexOf(wish), 1);
		const one = seatAt(node, room, place);
		result.push(one);
		taken.points.set(node.id, one.point);
		if (box) taken.labels.set(node.id, box);
	}
	return result;
}

/** On a crowded map seats do not mind the names: an even spread is all there is to choose. */
function evenly(
	seated: readonly Seated[],
	room: Room,
	nodes: readonly NodeInput[],
	seating: Seating
): Seated[] | null {
	const wishes = openWishes(seated, room, seating);
	const points = seated.map(({ point }) => point);
	const ground = new OpenGround(room.ground, points, wishes, spacingOf(seating.surface));
	const sat: Seated[] = [];
	for (const node of longestFirst(nodes)) {
		const place = ground.take();
		if (!place) return null;
		sat.push(seatAt(node, room, place));
	}
	return [...seated, ...sat];
}

/** Where the seat of a node lies that is only wished on this surface. */
function wishedPoint(node: NodeInput, { cell }: Room, { request, surface }: Seating): Point | null {
	const slot = request.slots[node.id];
	return surface.seats === 'wished' && slot && isHere(node, slot)
		? placePoint(surface, cell, slot.index)
		: null;
}

/** Points of an even spread that nobody stands near yet. */
function openWishes(seated: readonly Seated[], room: Room, seating: Seating): Point[] {
	const elbow = mindsNames(seating) ? elbowOf(room.cell) : { x: 1, y: 1 };
	const wishes = spreadPoints(room.ground, room.nodes.length, elbow);
	for (const { point } of seated.filter((one) => one.room === room)) {
		const gaps = wishes.map((wish) => Math.hypot(wish.x - point.x, wish.y - point.y));
		wishes.splice(gaps.indexOf(Math.min(...gaps)), 1);
	}
	return wishes;
}

function packedAnew(seated: readonly Seated[], room: Room, { surface }: Seating): Seated[] | null {
	const places = packedPoints(room.ground, room.nodes.length, spacingOf(surface));
	if (!places) return null;
	const sat = longestFirst(room.nodes).flatMap((node, i) => {
		const place = places[i];
		return place ? seatAt(node, room, place) : [];
	});
	return [...seated, ...sat];
}
