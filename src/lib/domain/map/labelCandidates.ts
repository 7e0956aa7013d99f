import type { Label, LabelPlace } from './MapLayout.ts';
import type { MapSurface } from './mapSurfaces.ts';
import { isInSector } from './emptySector.ts';
import { gapHalf } from './sectorArcs.ts';
import { boxesTouch, polarOf, tenth, type Box, type Point } from './shapes.ts';
import { wrapText, type TextStyle, type WrappedText } from './wrapText.ts';

/** Least distance of a label from any other label or node. */
export const labelAir = 4;

const widest = 104;
const widestBeside = 116;
const maxLines = 4;

export interface LabelCandidate {
	readonly label: Label;
	/** Lower is better. */
	readonly cost: number;
}

/** A node that wants a label. */
export interface LabelSeeker extends Point {
	readonly id: string;
	readonly name: string;
	/** Angles of its sector: a label rather stays inside. */
	readonly sector: { readonly from: number; readonly to: number };
}

export interface LabelGround {
	readonly surface: MapSurface;
	readonly style: TextStyle;
	/** Boxes that no label may come near: nodes (by id), anchor, words of empty sectors. */
	readonly obstacles: readonly { readonly id: string | null; readonly box: Box }[];
}

interface Place {
	readonly place: LabelPlace;
	/** Shift along the edge of the node, as a share of the label. */
	readonly shift: number;
	readonly cost: number;
}

/** Below, then beside, then above; shifted sideways where that helps. */
const places: readonly Place[] = [
	{ place: 'below', shift: 0, cost: 0 },
	{ place: 'right', shift: 0, cost: 2 },
	{ place: 'left', shift: 0, cost: 2 },
	{ place: 'above', shift: 0, cost: 3.5 },
	{ place: 'below', shift: 0.2, cost: 2.6 },
	{ place: 'below', shift: -0.2, cost: 2.6 },
	{ place: 'right', shift: 0.3, cost: 3.2 },
	{ place: 'left', shift: 0.3, cost: 3.2 },
	{ place: 'right', shift: -0.3, cost: 3.4 },
	{ place: 'left', shift: -0.3, cost: 3.4 },
	{ place: 'above', shift: 0.2, cost: 5 },
	{ place: 'above', shift: -0.2, cost: 5 },
	{ place: 'below', shift: 0.36, cost: 5 },
	{ place: 'below', shift: -0.36, cost: 5 },
	{ place: 'below', shift: 0.48, cost: 6 },
	{ place: 'below', shift: -0.48, cost: 6 },
	{ place: 'above', shift: 0.36, cost: 6.5 },
	{ place: 'above', shift: -0.36, cost: 6.5 }
];

/** One or two lines are calm; four are a last resort. */
const lineCost = [0, 0.2, 1, 2.2];
const hyphenCost = 0.4;

/** Every place where the label of a node may stand without touching what is fixed, best first. */
export function labelCandidates(seeker: LabelSeeker, ground: LabelGround): LabelCandidate[] {
	const ways = waysOf(seeker.name, ground.style);
	const near = ground.obstacles.filter(
		({ id, box }) => id !== seeker.id && boxesTouch(box, reach(seeker), 0)
	);
	return ways
		.flatMap((way) => places.flatMap((place) => candidate(seeker, way, place, ground) ?? []))
		.filter(({ label }) => near.every(({ box }) => !boxesTouch(label.box, box, labelAir)))
		.sort((a, b) => a.cost - b.cost);
}

/** Ways to write a name, remembered: a layout asks for the same name many times. */
const remembered = new Map<string, WrappedText[]>();

function waysOf(name: string, style: TextStyle): WrappedText[] {
	const key = JSON.stringify([name, style]);
	const known = remembered.get(key);
	if (known) return known;
	const ways = wrapText(name, style, widestBeside, maxLines);
	if (remembered.size >= 4000) remembered.clear();
	remembered.set(key, ways);
	return ways;
}

const reach = ({ x, y }: Point): Box => ({ x: x - 150, y: y - 100, width: 300, height: 200 });

function candidate(
	seeker: LabelSeeker,
	way: WrappedText,
	{ place, shift, cost }: Place,
	{ surface, style }: LabelGround
): LabelCandidate | null {
	const level = place === 'below' || place === 'above';
	if (level && way.width > widest) return null;
	const [width, height] = [Math.ceil(way.width), way.lines.length * surface.lineHeight];
	const half = surface.node / 2;
	const box = { ...corner(seeker, place, shift, width, height, half), width, height };
	if (!isOnGround(box, surface)) return null;
	const anchor = level ? 'middle' : place === 'right' ? 'start' : 'end';
	const outside = cornersOf(box).filter((p) => !isInSector(surface, seeker.sector, p, 0, 1)).length;
	return {
		cost: cost + costOfLines(way) + outside * 0.8,
		label: {
			lines: way.lines,
			place,
			anchor,
			x: tenth(
				anchor === 'middle' ? box.x + width / 2 : anchor === 'start' ? box.x : box.x + width
			),
			// Fira Sans: the baseline lies about three tenths of the size above the bottom of its line.
			y: tenth(box.y + surface.lineHeight - 0.29 * style.size),
			box
		}
	};
}

const costOfLines = ({ lines }: WrappedText): number =>
	(lineCost[lines.length - 1] ?? 3) + hyphenCost * lines.filter(({ hyphen }) => hyphen).length;

function corner(
	{ x, y }: Point,
	place: LabelPlace,
	shift: number,
	width: number,
	height: number,
	half: number
): Point {
	const [along, down] = [shift * width, shift * height];
	const below = { x: tenth(x - width / 2 + along), y: tenth(y + half + 3) };
	if (place === 'below') return below;
	if (place === 'above') return { x: below.x, y: tenth(y - half - 4 - height) };
	const middle = tenth(y - height / 2 + down);
	return place === 'right'
		? { x: tenth(x + half + 5), y: middle }
		: { x: tenth(x - half - 5 - width), y: middle };
}

const cornersOf = ({ x, y, width, height }: Box): Point[] => [
	{ x, y },
	{ x: x + width, y },
	{ x, y: y + height },
	{ x: x + width, y: y + height }
];

/** Inside the rim, and out of the gap at 9 o'clock. */
function isOnGround(box: Box, surface: MapSurface): boolean {
	const inner = { ...surface, rx: surface.rx - 5, ry: surface.ry - 5 };
	if (cornersOf(box).some((point) => polarOf(inner, point).rho > 1)) return false;
	const slope = (Math.tan(gapHalf) * surface.ry) / surface.rx;
	const toMiddle = Math.max(box.y - surface.cy, surface.cy - box.y - box.height, 0);
	return box.x > surface.cx || toMiddle > slope * (surface.cx - box.x) + 2;
}
