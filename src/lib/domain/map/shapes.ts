/** Plane figures of the map, in px of the surface, y downwards. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Ellipse {
	readonly cx: number;
	readonly cy: number;
	readonly rx: number;
	readonly ry: number;
}

/** `theta` in radians, 0 at 3 o'clock, clockwise; `rho` 0 in the centre, 1 on the rim. */
export interface Polar {
	readonly rho: number;
	readonly theta: number;
}

export const pointAt = ({ cx, cy, rx, ry }: Ellipse, rho: number, theta: number): Point => ({
	x: cx + rx * rho * Math.cos(theta),
	y: cy + ry * rho * Math.sin(theta)
});

/** Angle in [0, 2π). */
export function polarOf({ cx, cy, rx, ry }: Ellipse, point: Point): Polar {
	const [x, y] = [(point.x - cx) / rx, (point.y - cy) / ry];
	const theta = Math.atan2(y, x);
	return { rho: Math.hypot(x, y), theta: theta < 0 ? theta + 2 * Math.PI : theta };
}

/** `Math.hypot` guards against numbers no map has, at ten times the price: layouts ask millions of times. */
export const length = (x: number, y: number): number => Math.sqrt(x * x + y * y);

export const distance = (a: Point, b: Point): number => length(a.x - b.x, a.y - b.y);

/** Distance of a point from a box; 0 inside. */
export const distanceToBox = (point: Point, box: Box): number =>
	length(
		Math.max(box.x - point.x, 0, point.x - box.x - box.width),
		Math.max(box.y - point.y, 0, point.y - box.y - box.height)
	);

/** Whether two boxes are closer than `gap`. */
export const boxesTouch = (a: Box, b: Box, gap: number): boolean =>
	a.x < b.x + b.width + gap &&
	b.x < a.x + a.width + gap &&
	a.y < b.y + b.height + gap &&
	b.y < a.y + a.height + gap;

/** Rounded to tenths of a px: what is drawn, and the same on every machine. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
