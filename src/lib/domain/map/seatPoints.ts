import type { Point } from './shapes.ts';

/** How much room a node wants in either direction: labels are wide and low. */
export interface Elbow {
	readonly x: number;
	readonly y: number;
}

const rounds = 14;

const span = (a: Point, b: Point, elbow: Elbow): number =>
	Math.hypot((a.x - b.x) / elbow.x, (a.y - b.y) / elbow.y);

const closest = (a: Point, points: readonly Point[], elbow: Elbow): number =>
	points.reduce((least, b) => Math.min(least, span(a, b, elbow)), Infinity);

function mean(points: readonly Point[]): Point {
	const sum = points.reduce((all, p) => ({ x: all.x + p.x, y: all.y + p.y }), { x: 0, y: 0 });
	return { x: sum.x / points.length, y: sum.y / points.length };
}

/** The first of the points that is best by `score` (lower is better). */
function pick(points: readonly Point[], score: (point: Point) => number): Point | undefined {
	let [winner, least] = [points[0], Infinity];
	for (const point of points) {
		const value = score(point);
		if (value < least - 1e-9) [winner, least] = [point, value];
	}
	return winner;
}

/** Starts in the middle and goes each time to the point that is farthest from all chosen. */
function farthestFirst(ground: readonly Point[], count: number, elbow: Elbow): Point[] {
	const middle = mean(ground);
	const chosen: Point[] = [];
	while (chosen.length < count) {
		const next = pick(ground, (point) =>
			chosen.length === 0 ? span(point, middle, elbow) : -closest(point, chosen, elbow)
		);
		if (!next) break;
		chosen.push(next);
	}
	return chosen;
}

/** Moves each seat to the middle of the ground that is nearest to it (Lloyd), staying on the ground. */
function spread(ground: readonly Point[], seats: readonly Point[], elbow: Elbow): Point[] {
	let current = [...seats];
	for (let round = 0; round < rounds; round++) {
		const shares: Point[][] = current.map(() => []);
		for (const point of ground) {
			let [nearest, least] = [0, Infinity];
			current.forEach((seat, i) => {
				const value = span(point, seat, elbow);
				if (value < least) [nearest, least] = [i, value];
			});
			shares[nearest]?.push(point);
		}
		current = current.map((seat, i) => {
			const share = shares[i] ?? [];
			if (share.length === 0) return seat;
			const middle = mean(share);
			return pick(share, (point) => span(point, middle, elbow)) ?? seat;
		});
	}
	return current;
}

/** Close packing: takes every point of the ground, in order, that keeps the distance. */
function packed(ground: readonly Point[], count: number, spacing: number): Point[] {
	const chosen: Point[] = [];
	const isotropic = { x: spacing, y: spacing };
	for (const point of ground) {
		if (chosen.length === count) break;
		if (closest(point, chosen, isotropic) >= 1) chosen.push(point);
	}
	return chosen;
}

const keepsDistance = (seats: readonly Point[], spacing: number): boolean =>
	seats.every(
		(seat, i) => closest(seat, seats.slice(i + 1), { x: spacing, y: spacing }) >= 1 - 1e-9
	);

/**
 * `count` seats spread over the ground of a cell, in the order in which they are dealt: any first
 * few of them are well apart. Null if so many cannot keep `spacing` px. A pure function of its
 * arguments: the same cell always has the same seats.
 */
export function seatPoints(
	ground: readonly Point[],
	count: number,
	spacing: number,
	elbow: Elbow
): Point[] | null {
	if (count === 0) return [];
	if (ground.length < count) return null;
	for (const room of [elbow, { x: 1, y: 1 }]) {
		const seats = spread(ground, farthestFirst(ground, count, room), room);
		if (keepsDistance(seats, spacing)) return farthestFirst(seats, count, room);
	}
	const seats = packed(ground, count, spacing);
	return seats.length === count ? seats : null;
}
