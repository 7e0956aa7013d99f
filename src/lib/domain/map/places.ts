import { distanceToBox, pointAt, type Box, type Ellipse, type Point } from './shapes.ts';

/** One sector within one ring: angles in radians, edges from 0 (centre) to 1 (rim). */
export interface Cell {
	readonly from: number;
	readonly to: number;
	readonly inner: number;
	readonly outer: number;
}

/** Places of a cell: a grid along rays and rings, the same on every surface. */
const columns = 96;
const rows = 48;
export const placeCount = columns * rows;

/** A place where a node may stand, by its number within the cell. */
export interface Place extends Point {
	readonly index: number;
}

/** Where place `index` of a cell lies on a surface; counted clockwise, from the inside out. */
export function placePoint(ellipse: Ellipse, cell: Cell, index: number): Point {
	const row = Math.floor(index / columns);
	const along = ((index % columns) + 0.5) / columns;
	const out = (row + 0.5) / rows;
	const theta = cell.from + along * (cell.to - cell.from);
	return pointAt(ellipse, cell.inner + out * (cell.outer - cell.inner), theta);
}

/** Least distances that keep nodes of neighbouring cells apart and all nodes off the anchor. */
export interface Margins {
	readonly edge: number;
	readonly anchor: number;
}

/** Enough to choose from, until a cell is crowded. */
const stride = 3;
const crowded = 60;

/**
 * Places far enough from the edges of the cell and from the anchor, in order of their numbers.
 *
 * @param count nodes that want a place: for few, every third place each way is enough
 */
export function groundOf(
	ellipse: Ellipse,
	cell: Cell,
	anchor: Box | null,
	margins: Margins,
	count: number
): Place[] {
	const ground: Place[] = [];
	const step = count > crowded ? 1 : stride;
	for (let index = 0; index < placeCount; index++) {
		const [column, row] = [index % columns, Math.floor(index / columns)];
		// From the middle of each group of places, so that they lie evenly.
		if (column % step !== step >> 1 || row % step !== step >> 1) continue;
		const point = placePoint(ellipse, cell, index);
		if (isFree(ellipse, cell, point, anchor, margins)) ground.push({ ...point, index });
	}
	return ground;
}

/** Whether a point is far enough from the edges of the cell and from the anchor. */
export function isFree(
	ellipse: Ellipse,
	cell: Cell,
	point: Point,
	anchor: Box | null,
	margins: Margins
): boolean {
	return (
		ringDistance(ellipse, point, cell.outer) >= margins.edge &&
		(cell.inner === 0 || ringDistance(ellipse, point, cell.inner) >= margins.edge) &&
		sideDistance(ellipse, point, cell.from) >= margins.edge &&
		sideDistance(ellipse, point, cell.to) >= margins.edge &&
		(anchor === null || distanceToBox(point, anchor) >= margins.anchor)
	);
}

/** Distance in px, to first order, from the edge of a ring. */
function ringDistance({ cx, cy, rx, ry }: Ellipse, point: Point, edge: number): number {
	const [x, y] = [point.x - cx, point.y - cy];
	const rho = Math.hypot(x / rx, y / ry);
	const slope = Math.hypot(x / (rx * rx), y / (ry * ry)) / rho;
	return Math.abs(rho - edge) / slope;
}

/** Distance in px from the straight line that bounds a sector at angle `theta`. */
function sideDistance({ cx, cy, rx, ry }: Ellipse, point: Point, theta: number): number {
	const [dx, dy] = [rx * Math.cos(theta), ry * Math.sin(theta)];
	return Math.abs((point.x - cx) * dy - (point.y - cy) * dx) / Math.hypot(dx, dy);
}
