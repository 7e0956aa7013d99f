import { distance, length, type Point } from './shapes.ts';

/** How much room a node wants in either direction: labels are wide and low. */
export interface Elbow {
	readonly x: number;
	readonly y: number;
}

const rounds = 12;

const span = (a: Point, b: Point, elbow: Elbow): number =>
	length((a.x - b.x) / elbow.x, (a.y - b.y) / elbow.y);

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
	const gaps = ground.map((point) => span(point, middle, elbow));
	const chosen: Point[] = [];
	for (let n = 0; n < Math.min(count, ground.length); n++) {
		const best = n === 0 ? Math.min(...gaps) : Math.max(...gaps);
		const next = ground[gaps.indexOf(best)];
		if (!next) break;
		chosen.push(next);
		ground.forEach((point, i) => {
			const gap = span(point, next, elbow);
			gaps[i] = n === 0 ? gap : Math.min(gaps[i] ?? gap, gap);
		});
	}
	return chosen;
}

/**
 * `count` points spread evenly over the ground of a cell (Lloyd's method, weighed by the elbow):
 * where its nodes would stand if they had no names.
 */
export function spreadPoints(ground: readonly Point[], count: number, elbow: Elbow): Point[] {
	if (ground.length === 0) return [];
	let current = farthestFirst(ground, count, elbow);
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
export function packedPoints<P extends Point>(
	ground: readonly P[],
	count: number,
	spacing: number
): P[] | null {
	const chosen: P[] = [];
	for (const point of ground) {
		if (chosen.length === count) break;
		if (chosen.every((other) => distance(point, other) >= spacing)) chosen.push(point);
	}
	return chosen.length === count ? chosen : null;
}
