import type { RimName } from './MapLayout.ts';
import type { MapSurface } from './mapSurfaces.ts';
import type { SectorArc } from './sectorArcs.ts';
import { distance, pointAt, tenth, type Ellipse } from './shapes.ts';
import { wrapText, type TextStyle } from './wrapText.ts';

/** From the middle of the rim's 5-px arc to the nearest edge of the letters. */
const air = 8;
/** Height of capitals in Fira Sans, in ems. */
const capHeight = 0.69;

/** Text runs the other way where it would stand on its head; on the right a little later. */
function isFlipped(arc: SectorArc): boolean {
	const middle = (arc.from + arc.to) / 2;
	return Math.sin(middle) > (Math.cos(middle) > 0 ? 0.3 : 0.05);
}

/**
 * The name of a sector along its arc, outside, on one or two lines. The short name steps in where
 * the full one does not fit; null where that does not fit either: a name is never cut.
 */
export function rimName(
	arc: SectorArc,
	surface: MapSurface,
	joints: readonly string[] | undefined
): RimName | null {
	const { name, shortName } = arc.sector;
	const style: TextStyle = {
		size: surface.rimSize,
		weight: 600,
		widthFactor: surface.widthFactor,
		...(joints ? { joints } : {})
	};
	const room = arcLength(widened(surface, air), arc.from, arc.to) - 6;
	const names = surface.shortNames ? [shortName, name] : [name, shortName];
	const way = names.flatMap((text) => wrapText(text, style, room, 2)).at(0);
	if (!way) return null;
	const flipped = isFlipped(arc);
	const step = surface.rimSize + 1;
	return {
		lines: way.lines.map(({ text, hyphen }, i) => {
			const row = flipped ? i : way.lines.length - 1 - i;
			const offset = air + row * step + (flipped ? capHeight * surface.rimSize : 0);
			return {
				text: hyphen ? `${text}-` : text,
				path: arcPath(widened(surface, offset), arc, flipped)
			};
		})
	};
}

const widened = ({ cx, cy, rx, ry }: Ellipse, by: number): Ellipse => ({
	cx,
	cy,
	rx: rx + by,
	ry: ry + by
});

function arcLength(ellipse: Ellipse, from: number, to: number): number {
	const steps = 24;
	let length = 0;
	for (let i = 0; i < steps; i++) {
		const at = (n: number) => pointAt(ellipse, 1, from + ((to - from) * n) / steps);
		length += distance(at(i), at(i + 1));
	}
	return length;
}

/** Longer than the sector at both ends: letters beyond the end of a path would not be drawn. */
function arcPath(ellipse: Ellipse, arc: SectorArc, flipped: boolean): string {
	const more = (arc.to - arc.from) * 0.15;
	const [from, to] = [arc.from - more, arc.to + more];
	const start = pointAt(ellipse, 1, flipped ? to : from);
	const end = pointAt(ellipse, 1, flipped ? from : to);
	const large = to - from > Math.PI ? 1 : 0;
	const radii = `${tenth(ellipse.rx)} ${tenth(ellipse.ry)}`;
	return `M${tenth(start.x)} ${tenth(start.y)}A${radii} 0 ${large} ${flipped ? 0 : 1} ${tenth(end.x)} ${tenth(end.y)}`;
}
