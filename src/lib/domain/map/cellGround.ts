import { distanceToBox, pointAt, type Box, type Ellipse, type Point } from './shapes.ts';

/** One sector within one ring. */
export interface Cell {
	readonly from: number;
	readonly to: number;
	readonly inner: number;
	readonly outer: number;
}

/** Distance from the edges that keeps nodes of neighbouring cells apart by twice as much. */
interface Margins {
	readonly edge: number;
	readonly anchor: number;
}

/** Distance in px, to first order, from the ellipse of radius `rho` through the centre of a ring. */
function ringDistance(
	{ cx, cy, rx, ry }: Ellipse,
	point: Point,
	rho: number,
	edge: number
): number {
	const [x, y] = [point.x - cx, point.y - cy];
	const slope = Math.hypot(x / (rx * rx * rho), y / (ry * ry * rho));
	return slope === 0 ? 0 : Math.abs(rho - edge) / slope;
}

/** Distance in px from the straight line that bounds a sector at angle `theta`. */
function sideDistance({ cx, cy, rx, ry }: Ellipse, point: Point, theta: number): number {
	const [dx, dy] = [rx * Math.cos(theta), ry * Math.sin(theta)];
	return Math.abs((point.x - cx) * dy - (point.y - cy) * dx) / Math.hypot(dx, dy);
}

/**
 * Points of a cell where a node may stand, on a grid of `step` px along rings and rays, in fixed
 * order from the inside out and clockwise.
 */
export function cellGround(
	ellipse: Ellipse,
	cell: Cell,
	anchor: Box | null,
	margins: Margins,
	step: number
): Point[] {
	const ground: Point[] = [];
	const radius = Math.max(ellipse.rx, ellipse.ry);
	const rows = Math.max(1, Math.ceil(((cell.outer - cell.inner) * radius) / step));
	for (let row = 0; row <= rows; row++) {
		const rho = cell.inner + ((cell.outer - cell.inner) * row) / rows;
		if (rho <= 0) continue;
		const columns = Math.max(1, Math.ceil(((cell.to - cell.from) * rho * radius) / step));
		for (let column = 0; column <= columns; column++) {
			const theta = cell.from + ((cell.to - cell.from) * column) / columns;
			const point = pointAt(ellipse, rho, theta);
			const free =
				ringDistance(ellipse, point, rho, cell.outer) >= margins.edge &&
				(cell.inner === 0 || ringDistance(ellipse, point, rho, cell.inner) >= margins.edge) &&
				sideDistance(ellipse, point, cell.from) >= margins.edge &&
				sideDistance(ellipse, point, cell.to) >= margins.edge &&
				(anchor === null || distanceToBox(point, anchor) >= margins.anchor);
			if (free) ground.push(point);
		}
	}
	return ground;
}
