import type { MapLayout, PlacedSector } from '#domain/map/MapLayout.ts';
import { pointAt, tenth, type Point } from '#domain/map/shapes.ts';
import { escapeXml } from './escapeXml.ts';
import { drawTextBlock } from './svgText.ts';

/**
 * The ground of a map: rings with their names, sectors with theirs, empty sectors hatched. The
 * same for page, file, print and the officers' map. Classes only; colours come from the style.
 *
 * @param prefix starts every id, so that two maps on one page keep apart
 */
export function drawMapGround(layout: MapLayout, prefix: string): string {
	const { surface, rings, sectors, gap } = layout;
	const { cx, cy, rx, ry } = surface;
	const ellipse = (outer: number, classes: string): string =>
		`<ellipse class="${classes}" cx="${cx}" cy="${cy}" rx="${tenth(rx * outer)}" ry="${tenth(ry * outer)}"/>`;
	const fills = rings
		.map(({ outer }, i) => ellipse(outer, `wn-ring-${Math.min(i + 1, 4)}`))
		.reverse();
	const edges = rings.map(({ outer }) => ellipse(outer, 'wn-edge'));
	const free = wedge(layout, Math.PI - gap, Math.PI + gap);
	const empty = sectors.filter(({ count }) => count === 0);
	const hatched = empty.map((sector) => wedge(layout, sector.from, sector.to)).join('');
	const borders = sectors
		.map(({ from }) => ray(layout, from))
		.concat(ray(layout, Math.PI - gap))
		.join('');
	return [
		`<defs><pattern id="${prefix}-h" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="wn-hatch" d="M0 0V7"/></pattern></defs>`,
		`<g class="wn-map-ground" aria-hidden="true">`,
		...fills,
		`<path class="wn-ground" d="${free}"/>`,
		...(hatched
			? [
					`<path class="wn-ground" d="${hatched}"/>`,
					`<path fill="url(#${prefix}-h)" d="${hatched}"/>`
				]
			: []),
		...edges,
		`<path class="wn-edge" d="${borders}"/>`,
		...sectors.map((sector) => drawRim(layout, sector)),
		...sectors.map((sector, i) => drawRimName(sector, `${prefix}-r${i}`, surface.rimSize)),
		`</g>`
	].join('');
}

/** Names of rings and words of empty sectors: above the relations, so that none runs through. */
export function drawMapNotes({ rings, sectors }: MapLayout): string {
	const notes = [...rings.map(({ text }) => text), ...sectors.map(({ emptyText }) => emptyText)];
	const drawn = notes.map((text) => (text ? drawTextBlock(text, 'wn-note') : ''));
	return `<g class="wn-map-notes" aria-hidden="true">${drawn.join('')}</g>`;
}

const at = ({ x, y }: Point): string => `${tenth(x)} ${tenth(y)}`;

function arc({ surface }: MapLayout, from: number, to: number): string {
	const large = to - from > Math.PI ? 1 : 0;
	const radii = `${tenth(surface.rx)} ${tenth(surface.ry)}`;
	return `${at(pointAt(surface, 1, from))}A${radii} 0 ${large} 1 ${at(pointAt(surface, 1, to))}`;
}

const wedge = (layout: MapLayout, from: number, to: number): string =>
	`M${at({ x: layout.surface.cx, y: layout.surface.cy })}L${arc(layout, from, to)}Z`;

/** Border of a sector, from under the anchor to the rim. */
const ray = ({ surface }: MapLayout, theta: number): string =>
	`M${at(pointAt(surface, 0.1, theta))}L${at(pointAt(surface, 1, theta))}`;

/** A hair of white between the arcs of two topics. */
const between = 2.5;

function drawRim(layout: MapLayout, { from, to, mark }: PlacedSector): string {
	const { rx, ry } = layout.surface;
	const width = (theta: number): number => Math.hypot(rx * Math.sin(theta), ry * Math.cos(theta));
	const [start, end] = [from + between / width(from), to - between / width(to)];
	return `<path class="wn-rim${mark ? ` wn-m-${mark}` : ''}" d="M${arc(layout, start, end)}"/>`;
}

function drawRimName({ rim }: PlacedSector, id: string, size: number): string {
	if (!rim) return '';
	return rim.lines
		.map(({ text, path }, i) => {
			const name = `<textPath href="#${id}-${i}" startOffset="50%">${escapeXml(text)}</textPath>`;
			return `<defs><path id="${id}-${i}" d="${path}"/></defs><text class="wn-rim-name" font-size="${size}">${name}</text>`;
		})
		.join('');
}
