import type { Curve, MapLayout } from '#domain/map/MapLayout.ts';
import { curvePoint } from '#domain/map/relationCurves.ts';
import { distance, type Point } from '#domain/map/shapes.ts';
import type { Id } from '#domain/shared/Id.ts';

const samples = Array.from({ length: 25 }, (_, i) => i / 24);

/**
 * The relation that runs through a point; null if none is near enough.
 *
 * @param reach how far off a hand may be, in px of the surface
 * @param shown relations to the office itself that can be seen right now
 */
export function relationAt(
	{ curves }: MapLayout,
	point: Point,
	reach: number,
	shown: ReadonlySet<Id>
): Id | null {
	let [winner, least]: [Id | null, number] = [null, reach];
	for (const curve of curves) {
		if (curve.toAnchor && !shown.has(curve.id)) continue;
		if (!isNear(curve, point, reach)) continue;
		const gap = distanceToCurve(curve, point);
		if (gap <= least) [winner, least] = [curve.id, gap];
	}
	return winner;
}

/** Whether the point lies in the box around the three points of a curve: cheap, and rules most out. */
function isNear({ start, control, end }: Curve, { x, y }: Point, reach: number): boolean {
	const within = (at: number, ...ends: readonly number[]): boolean =>
		at >= Math.min(...ends) - reach && at <= Math.max(...ends) + reach;
	return within(x, start.x, control.x, end.x) && within(y, start.y, control.y, end.y);
}

function distanceToCurve({ start, control, end }: Curve, point: Point): number {
	let least = Infinity;
	let before = start;
	for (const t of samples) {
		const here = curvePoint(start, control, end, t);
		least = Math.min(least, distanceToSegment(point, before, here));
		before = here;
	}
	return least;
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const square = dx * dx + dy * dy;
	const along = square === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / square;
	const share = Math.min(Math.max(along, 0), 1);
	return distance(point, { x: from.x + share * dx, y: from.y + share * dy });
}
