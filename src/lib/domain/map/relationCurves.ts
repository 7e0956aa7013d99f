import type { RelationInput } from './MapInput.ts';
import type { Curve } from './MapLayout.ts';
import { distance, distanceToBox, tenth, type Box, type Ellipse, type Point } from './shapes.ts';

export interface CurveEnd extends Point {
	/** Free space around the centre that the line does not enter. */
	readonly radius: number;
}

/** The middle of a curve lies this share of the way towards the centre of the map. */
const bend = 0.2;
const anchorAir = 8;

/** Point of a quadratic curve at `t` from 0 to 1. */
export const curvePoint = (from: Point, control: Point, to: Point, t: number): Point => ({
	x: (1 - t) * (1 - t) * from.x + 2 * t * (1 - t) * control.x + t * t * to.x,
	y: (1 - t) * (1 - t) * from.y + 2 * t * (1 - t) * control.y + t * t * to.y
});

const samples = Array.from({ length: 21 }, (_, i) => i / 20);

/** A curve between two nodes, bent a fifth towards the centre and led around the anchor. */
export function relationCurve(
	relation: RelationInput,
	from: CurveEnd,
	to: CurveEnd,
	map: Ellipse,
	anchor: Box | null,
	toAnchor: boolean
): Curve {
	const control = toAnchor
		? straight(from, to)
		: ledAround(from, to, bentInwards(from, to, map), map, anchor);
	const start = trimmed(from, control, to, from.radius);
	const end = trimmed(to, control, from, to.radius);
	return {
		...relation,
		start: rounded(start),
		control: rounded(control),
		end: rounded(end),
		toAnchor
	};
}

const rounded = ({ x, y }: Point): Point => ({ x: tenth(x), y: tenth(y) });

/** A slight bow, so that a line to the anchor is not taken for a border of a sector. */
const straight = (from: Point, to: Point): Point => ({
	x: (from.x + to.x) / 2 + (to.y - from.y) * 0.1,
	y: (from.y + to.y) / 2 - (to.x - from.x) * 0.1
});

function bentInwards(from: Point, to: Point, map: Ellipse): Point {
	const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
	const toCentre = Math.max(Math.hypot(map.cx - middle.x, map.cy - middle.y), 1);
	// The middle of a quadratic curve goes half as far as its control point. Between neighbours far
	// out a fifth of the way in would be a hairpin: the bow is never higher than a fifth of its span.
	const pull = (2 * bend * Math.min(toCentre, distance(from, to))) / toCentre;
	return { x: middle.x + pull * (map.cx - middle.x), y: middle.y + pull * (map.cy - middle.y) };
}

/** Pushes the control point outwards, step by step, until the curve passes beside the anchor. */
function ledAround(
	from: Point,
	to: Point,
	control: Point,
	map: Ellipse,
	anchor: Box | null
): Point {
	if (!anchor) return control;
	const clears = (point: Point): boolean =>
		samples.every((t) => distanceToBox(curvePoint(from, point, to, t), anchor) >= anchorAir);
	if (clears(control)) return control;
	const length = Math.max(distance(from, to), 1);
	const normal = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
	const middle = { x: (from.x + to.x) / 2 - map.cx, y: (from.y + to.y) / 2 - map.cy };
	// Around the side on which the straight line already lies.
	const side = middle.x * normal.x + middle.y * normal.y >= 0 ? 1 : -1;
	for (let push = 10; push <= 600; push += 10) {
		const pushed = { x: control.x + side * push * normal.x, y: control.y + side * push * normal.y };
		if (clears(pushed)) return pushed;
	}
	return control;
}

/** Where the curve, seen from its end at `from`, leaves the circle of `radius` around it. */
function trimmed(from: Point, control: Point, to: Point, radius: number): Point {
	let [low, high] = [0, 0.5];
	if (distance(from, curvePoint(from, control, to, high)) < radius) return from;
	for (let i = 0; i < 12; i++) {
		const middle = (low + high) / 2;
		if (distance(from, curvePoint(from, control, to, middle)) < radius) low = middle;
		else high = middle;
	}
	return curvePoint(from, control, to, high);
}
