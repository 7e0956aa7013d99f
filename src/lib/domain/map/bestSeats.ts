import { cellGround, type Cell } from './cellGround.ts';
import { labelCandidates } from './labelCandidates.ts';
import { placeLabels } from './placeLabels.ts';
import type { MapSurface } from './mapSurfaces.ts';
import { seatPoints, type Elbow } from './seatPoints.ts';
import { distance, polarOf, type Box, type Point } from './shapes.ts';

/** A way to spread seats: how much room each wants, and on which part of the ring's depth. */
interface Pattern {
	readonly elbow: Elbow;
	/** Share of the depth, from the inner edge. */
	readonly depth: readonly [number, number];
}

const even: Pattern = { elbow: { x: 1, y: 1 }, depth: [0, 1] };

const labelled: readonly Pattern[] = [
	{ elbow: { x: 108, y: 54 }, depth: [0, 1] },
	{ elbow: { x: 200, y: 42 }, depth: [0, 1] },
	{ elbow: { x: 70, y: 110 }, depth: [0, 1] },
	{ elbow: { x: 160, y: 42 }, depth: [0, 0.65] },
	{ elbow: { x: 108, y: 54 }, depth: [0, 0.65] },
	// One row along the ring, near the middle, the inner or the outer edge.
	{ elbow: { x: 1, y: 1 }, depth: [0.42, 0.58] },
	{ elbow: { x: 1, y: 1 }, depth: [0.15, 0.32] },
	{ elbow: { x: 1, y: 1 }, depth: [0.68, 0.85] },
	even
];

/** Stands for every name when seats are judged: seats must not depend on who sits there. */
const anyName = 'Fachdienst Migration und Integration Musterstadt, Außenstelle Nord';

/** Seats of a cell. Pure, and asked for again at every small change: so they are remembered. */
const remembered = new Map<string, Point[] | null>();
const mostRemembered = 2000;

/**
 * `count` seats of a cell, spread in the way that leaves room for the most labels. Null if so many
 * cannot keep the least distance. The same cell of the same surface always has the same seats.
 */
export function bestSeats(
	cell: Cell,
	count: number,
	surface: MapSurface,
	anchor: Box | null
): Point[] | null {
	const { cx, cy, rx, ry, spacing, labels, node, widthFactor } = surface;
	const key = JSON.stringify([
		cell,
		count,
		cx,
		cy,
		rx,
		ry,
		spacing,
		labels,
		node,
		widthFactor,
		anchor
	]);
	const known = remembered.get(key);
	if (known !== undefined) return known;
	const points = chosenSeats(cell, count, surface, anchor);
	if (remembered.size >= mostRemembered) remembered.clear();
	remembered.set(key, points);
	return points;
}

function chosenSeats(
	cell: Cell,
	count: number,
	surface: MapSurface,
	anchor: Box | null
): Point[] | null {
	const { spacing, node, rx, ry } = surface;
	const margins = { edge: spacing / 2 + 0.3, anchor: node / 2 + 10 };
	const area = ((cell.to - cell.from) / 2) * (cell.outer ** 2 - cell.inner ** 2) * rx * ry;
	const step = Math.max(4, Math.sqrt(area / (260 + 50 * count)));
	const ground = cellGround(surface, cell, anchor, margins, step);
	let [winner, best]: [Point[] | null, number] = [null, -Infinity];
	for (const { elbow, depth } of surface.labels === 'full' ? labelled : [even]) {
		const part = ground.filter((point) => {
			const share = (polarOf(surface, point).rho - cell.inner) / (cell.outer - cell.inner);
			return share >= depth[0] && share <= depth[1];
		});
		const seats = seatPoints(part, count, spacing + 0.2, elbow);
		const score = seats ? roomForLabels(seats, cell, surface, anchor) : -Infinity;
		if (score > best) [winner, best] = [seats, score];
	}
	return winner ?? seatPoints(ground, count, spacing + 0.2, even.elbow);
}

/** How well labels of a middling length would stand at these seats. */
function roomForLabels(
	seats: readonly Point[],
	cell: Cell,
	surface: MapSurface,
	anchor: Box | null
): number {
	if (surface.labels !== 'full') return 0;
	const seekers = seats.map((seat, i) => ({ ...seat, id: `${i}`, name: anyName, sector: cell }));
	const half = surface.node / 2;
	const ground = {
		surface,
		style: { size: surface.labelSize, weight: 400, widthFactor: surface.widthFactor } as const,
		obstacles: [
			...seats.map(({ x, y }, i) => ({
				id: `${i}`,
				box: { x: x - half, y: y - half, width: 2 * half, height: 2 * half }
			})),
			...(anchor ? [{ id: null, box: anchor }] : [])
		]
	};
	const placed = placeLabels(seekers, ground, Infinity);
	const costs = seekers.flatMap((seeker) => {
		const label = placed.get(seeker.id);
		const candidates = label ? labelCandidates(seeker, ground) : [];
		return (
			candidates.find((one) => one.label.x === label?.x && one.label.y === label?.y)?.cost ?? 0
		);
	});
	return 20 * placed.size + nearest(seats) / 3 - costs.reduce((sum, cost) => sum + cost, 0);
}

/** Least distance between two seats, counted up to what two shapes with labels want. */
function nearest(seats: readonly Point[]): number {
	const gaps = seats.flatMap((a, i) => seats.slice(i + 1).map((b) => distance(a, b)));
	return Math.min(60, ...gaps);
}
