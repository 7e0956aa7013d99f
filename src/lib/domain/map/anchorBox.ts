import type { PlacedAnchor } from './MapLayout.ts';
import type { MapInput } from './MapInput.ts';
import type { MapSurface } from './mapSurfaces.ts';
import { tenth } from './shapes.ts';
import { wrapText, type TextStyle } from './wrapText.ts';

const iconSize = 16;
const lineHeight = 13.5;

/** The dark box in the centre with the name of the office; null without an office. */
export function anchorBox(
	anchor: MapInput['anchor'],
	surface: MapSurface,
	joints: readonly string[] | undefined
): PlacedAnchor | null {
	if (!anchor) return null;
	const small = surface.labels !== 'full';
	const style: TextStyle = {
		size: 11.5,
		weight: 600,
		widthFactor: surface.widthFactor,
		...(joints ? { joints } : {})
	};
	const ways = [small ? 64 : 78, small ? 80 : 96, 150].flatMap((width) =>
		wrapText(anchor.name, style, width, 4)
	);
	const way = ways[0];
	const lines = way?.lines.map(({ text, hyphen }) => (hyphen ? `${text}-` : text)) ?? [];
	const width = Math.max(small ? 64 : 84, Math.ceil(way?.width ?? 0) + 18);
	const height = 10 + iconSize + (lines.length > 0 ? 4 : 0) + lines.length * lineHeight + 10;
	const box = {
		x: tenth(surface.cx - width / 2),
		y: tenth(surface.cy - height / 2),
		width,
		height
	};
	return {
		id: anchor.id,
		name: anchor.name,
		box,
		icon: { x: surface.cx, y: tenth(box.y + 10 + iconSize / 2) },
		text: {
			lines,
			x: surface.cx,
			y: tenth(box.y + 10 + iconSize + 4 + lineHeight - 3.2),
			lineHeight
		}
	};
}
