import type { Id } from '#domain/shared/Id.ts';
import { labelAir, labelCandidates } from './labelCandidates.ts';
import type { NodeInput } from './MapInput.ts';
import { labelStyle, nodeBox } from './nodeLabels.ts';
import type { Place } from './places.ts';
import { mindsNames, spacingOf, type Room, type Seating } from './seating.ts';
import { boxesTouch, distance, distanceToBox, type Box, type Point } from './shapes.ts';

/** What stands on the map already. */
export interface Taken {
	readonly points: Map<Id, Point>;
	readonly labels: Map<Id, Box>;
}

export interface Choice {
	readonly place: Place;
	/** Box of the label that would stand there; null if there is no room for one. */
	readonly box: Box | null;
	/** The point of the even spread it answers to. */
	readonly wish: Point | undefined;
	readonly cost: number;
}

/** So much worse is a place without room for the name, and so much one px off the even spread. */
const costOfSilence = 30;
const costOfPixel = 0.06;

/** The free place of a cell where a node stands best: its name readable, the cell evenly filled. */
export function bestPlace(
	node: NodeInput,
	room: Room,
	taken: Taken,
	wishes: readonly Point[],
	seating: Seating
): Choice | null {
	const { surface } = seating;
	const spacing = spacingOf(surface);
	const area = areaOf(room.ground);
	const points = [...taken.points].flatMap(([id, point]) =>
		id === node.id || distanceToBox(point, area) > spacing ? [] : point
	);
	const labels = [...taken.labels].flatMap(([id, box]) =>
		id === node.id || !boxesTouch(box, area, reach) ? [] : box
	);
	const full = mindsNames(seating);
	const obstacles = full
		? obstaclesFor(node, taken, seating).filter(({ box }) => boxesTouch(box, area, reach))
		: [];
	const free = room.ground
		.filter((place) => points.every((other) => distance(other, place) >= spacing))
		.map((place) => ({ place, ...answered(place, wishes) }))
		.sort((a, b) => a.cost - b.cost || a.place.index - b.place.index);
	let best: Choice | null = null;
	for (const { place, wish, cost } of free) {
		// Sorted by what the spread costs: nothing better can follow.
		if (best && best.cost <= cost) break;
		if (!full) return { place, wish, cost, box: null };
		const own = nodeBox(node, place, surface);
		const covers = labels.some((box) => boxesTouch(box, own, labelAir));
		const label = covers ? undefined : labelAt(node, place, room, obstacles, seating);
		const total = cost + (label?.cost ?? costOfSilence) + (covers ? 2 * costOfSilence : 0);
		if (!best || total < best.cost) {
			best = { place, wish, cost: total, box: label?.label.box ?? null };
		}
	}
	return best;
}

/** As far as a label reaches from its node. */
const reach = 150;

/** The box around all places of a cell. */
function areaOf(places: readonly Place[]): Box {
	const xs = places.map(({ x }) => x);
	const ys = places.map(({ y }) => y);
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function answered(place: Point, wishes: readonly Point[]) {
	let [wish, gap]: [Point | undefined, number] = [undefined, wishes.length > 0 ? Infinity : 0];
	for (const each of wishes) {
		const away = distance(each, place);
		if (away < gap) [wish, gap] = [each, away];
	}
	return { wish, cost: gap * costOfPixel };
}

function obstaclesFor(node: NodeInput, taken: Taken, { request, surface, fixed }: Seating) {
	const nodes = new Map(request.nodes.map((one) => [one.id, one]));
	return [
		...[...taken.points].flatMap(([id, point]) => {
			const other = nodes.get(id);
			return other && id !== node.id ? { id, box: nodeBox(other, point, surface) } : [];
		}),
		...[...taken.labels].flatMap(([id, box]) => (id === node.id ? [] : { id: `${id} label`, box })),
		...fixed.map((box) => ({ id: null, box }))
	];
}

const labelAt = (
	node: NodeInput,
	place: Point,
	{ arc }: Room,
	obstacles: ReturnType<typeof obstaclesFor>,
	{ request, surface }: Seating
) =>
	labelCandidates(
		{ id: node.id, name: node.name, x: place.x, y: place.y, sector: arc },
		{ surface, style: labelStyle(surface, request.joints), obstacles }
	).at(0);
