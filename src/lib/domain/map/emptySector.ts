import type { TextBlock } from './MapLayout.ts';
import type { MapSurface } from './mapSurfaces.ts';
import type { SectorArc } from './sectorArcs.ts';
import { distanceToBox, pointAt, polarOf, tenth, type Box, type Point } from './shapes.ts';
import { wrapText, type WrappedText } from './wrapText.ts';

const size = 11;
const lineHeight = 13;

export interface EmptySector {
	/** Where the plus stands in the editor. */
	readonly middle: Point;
	readonly text: TextBlock | null;
	/** Ground that labels keep off. */
	readonly box: Box | null;
}

/** Whether a point lies in the sector, `rho` between the bounds. */
export function isInSector(
	surface: MapSurface,
	arc: Pick<SectorArc, 'from' | 'to'>,
	point: Point,
	inner: number,
	outer: number
): boolean {
	const { rho, theta } = polarOf(surface, point);
	const turned = theta < arc.from - 1e-9 ? theta + 2 * Math.PI : theta;
	return rho >= inner && rho <= outer && turned >= arc.from && turned <= arc.to;
}

const corners = ({ x, y, width, height }: Box): Point[] => [
	{ x, y },
	{ x: x + width, y },
	{ x, y: y + height },
	{ x: x + width, y: y + height }
];

/** Two lines look best, then one, then three. */
const preferred = (ways: readonly WrappedText[]): WrappedText[] =>
	[1, 0, 2].flatMap((i) => ways[i] ?? []);

/** „Noch keine Stelle“ where it fits into an empty sector, as far out as possible. */
export function emptySector(
	arc: SectorArc,
	surface: MapSurface,
	message: string,
	anchor: Box | null
): EmptySector {
	const angle = (arc.from + arc.to) / 2;
	const style = { size, weight: 500, widthFactor: surface.widthFactor } as const;
	const ways = preferred(wrapText(message, style, 120, 3));
	for (let rho = 0.82; rho >= 0.5; rho -= 0.04) {
		const at = pointAt(surface, rho, angle);
		for (const way of ways) {
			const height = way.lines.length * lineHeight;
			const box = { x: at.x - way.width / 2, y: at.y - height / 2, width: way.width, height };
			const fits = corners(box).every((corner) => isInSector(surface, arc, corner, 0.2, 0.96));
			if (!fits || (anchor && distanceToBox(at, anchor) < 30)) continue;
			return {
				middle: { x: tenth(at.x), y: tenth(box.y - 18) },
				text: {
					lines: way.lines.map((line) => line.text),
					x: tenth(at.x),
					y: tenth(box.y + lineHeight - 3.2),
					lineHeight
				},
				box
			};
		}
	}
	const middle = pointAt(surface, 0.72, angle);
	return { middle: { x: tenth(middle.x), y: tenth(middle.y) }, text: null, box: null };
}
