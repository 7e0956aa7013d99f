import type { Ellipse } from './shapes.ts';

/** What a map is drawn on, in px. */
export interface MapSurface extends Ellipse {
	readonly width: number;
	readonly height: number;
	/** `few`: only as many as a small picture bears. */
	readonly labels: 'full' | 'few' | 'none';
	/** Short names of topics and rings. */
	readonly shortNames: boolean;
	/** Edge of a node's shape. */
	readonly node: number;
	/** Least distance between the centres of two nodes. */
	readonly spacing: number;
	readonly labelSize: number;
	readonly lineHeight: number;
	readonly rimSize: number;
	/** Above 1 where readers see another font than Fira Sans. */
	readonly widthFactor: number;
	/**
	 * `kept`: who has a seat stands exactly there. `wished`: as near to it as lets the names be read,
	 * for a picture of another shape than the one the seats were given on.
	 */
	readonly seats: 'kept' | 'wished';
}

interface SurfaceRequest {
	readonly width: number;
	readonly height: number;
	readonly rx?: number;
	readonly ry?: number;
	readonly labels?: MapSurface['labels'];
	readonly shortNames?: boolean;
	readonly widthFactor?: number;
	readonly seats?: MapSurface['seats'];
	readonly spacing?: number;
}

/**
 * A surface of any size. Unless given, the ellipse leaves a margin for the names on the rim and is
 * never flatter than 1.3 : 1 nor steeper than 0.84 : 1.
 */
export function mapSurface(request: SurfaceRequest): MapSurface {
	const { width, height } = request;
	const labels = request.labels ?? (Math.min(width, height) < 560 ? 'few' : 'full');
	const full = labels === 'full';
	const margin = full ? 44 : 27;
	const rx = Math.min(width / 2 - margin, 1.3 * (height / 2 - margin));
	const ry = Math.min(height / 2 - margin, rx / 0.84);
	return {
		width,
		height,
		cx: width / 2,
		cy: height / 2,
		rx: request.rx ?? rx,
		ry: request.ry ?? ry,
		labels,
		shortNames: request.shortNames ?? !full,
		node: full ? 22 : 16,
		spacing: request.spacing ?? (full ? 32 : 21),
		labelSize: 11,
		lineHeight: 12.5,
		rimSize: full ? 12.5 : 11.5,
		widthFactor: request.widthFactor ?? 1,
		seats: request.seats ?? 'kept'
	};
}

/** The surfaces of the product. */
export const mapSurfaces = {
	/** Published page: beside the legend, content 1152 wide. */
	page: mapSurface({ width: 960, height: 740, rx: 425, ry: 331 }),
	/** Embed inside another page: system fonts, a picture of 568 × 400. */
	embed: mapSurface({ width: 568, height: 400, rx: 248, ry: 175, labels: 'few', widthFactor: 1.1 }),
	/** Printed guide, portrait. No pointer has to hit there, and a larger ground would be smaller type. */
	print: mapSurface({ width: 640, height: 760, rx: 282, ry: 335, seats: 'wished', spacing: 26 }),
	/** File to download: as the page. */
	file: mapSurface({ width: 960, height: 740, rx: 425, ry: 331 }),
	/** Working map of the officers. */
	editor: mapSurface({ width: 940, height: 800, rx: 426, ry: 360 })
} as const satisfies Record<string, MapSurface>;

/** The same picture on a ground `factor` times as large, for more partners than a cell can hold. */
export const enlarged = (surface: MapSurface, factor: number): MapSurface => ({
	...surface,
	width: Math.round(surface.width * factor),
	height: Math.round(surface.height * factor),
	cx: surface.cx * factor,
	cy: surface.cy * factor,
	rx: surface.rx * factor,
	ry: surface.ry * factor
});
