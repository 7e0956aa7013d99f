import type { RingInput } from './MapInput.ts';
import type { PlacedRing, TextBlock } from './MapLayout.ts';
import type { MapSurface } from './mapSurfaces.ts';
import { gapHalf } from './sectorArcs.ts';
import { tenth, type Box } from './shapes.ts';
import { wrapText } from './wrapText.ts';

const size = 11;
const lineHeight = 13;

/** Rings with their names, level in the gap at 9 o'clock like the figures of a ruler. */
export function ringNames(
	rings: readonly RingInput[],
	surface: MapSurface,
	anchor: Box | null
): PlacedRing[] {
	const core = anchor ? (surface.cx - anchor.x) / surface.rx : 0;
	return rings.map((ring, i) => {
		const inner = rings[i - 1]?.outer ?? 0;
		const name = surface.shortNames ? ring.shortName : ring.name;
		return { ...ring, inner, text: nameBetween(name, Math.max(inner, core), ring.outer, surface) };
	});
}

function nameBetween(
	name: string,
	inner: number,
	outer: number,
	surface: MapSurface
): TextBlock | null {
	const style = { size, weight: 500, widthFactor: surface.widthFactor } as const;
	const width = (outer - inner) * surface.rx - 8;
	const middle = (inner + outer) / 2;
	for (const way of wrapText(name, style, width, 3)) {
		const height = way.lines.length * lineHeight;
		// The gap is narrowest at the inner end of the text.
		const room = 2 * surface.ry * Math.tan(gapHalf) * (middle - way.width / 2 / surface.rx);
		if (height - 2 > room) continue;
		return {
			lines: way.lines.map(({ text, hyphen }) => (hyphen ? `${text}-` : text)),
			x: tenth(surface.cx - middle * surface.rx),
			y: tenth(surface.cy - height / 2 + lineHeight - 3.2),
			lineHeight
		};
	}
	return null;
}
