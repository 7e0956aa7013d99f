import type { GuideChapter } from '#domain/guide/GuideContents.ts';
import { anchorDrawing, markFigures } from './markDrawing.ts';

const size = 360;
const centre = size / 2;
const rings = [170, 122, 76];
const grounds = ['#fbfcfe', '#f3f6fb', '#e9eef8'];

interface Seat {
	readonly x: number;
	readonly y: number;
	readonly chapter: GuideChapter;
}

/** Seats on the rings in print order, clockwise from nine o'clock; near, far and middle by turns. */
function seatsOf(chapters: readonly GuideChapter[]): Seat[] {
	return chapters.map((chapter, index) => {
		const angle = Math.PI + (2 * Math.PI * (index + 0.5)) / chapters.length;
		const radius = [122, 150, 92, 140][index % 4] ?? 122;
		return {
			x: Math.round(centre + radius * Math.cos(angle)),
			y: Math.round(centre + radius * Math.sin(angle)),
			chapter
		};
	});
}

/**
 * Picture of the cover: the topics of this guide around the office. It shows no data but which
 * topics there are, so it is an ornament and carries no text alternative.
 */
export function coverDrawing(chapters: readonly GuideChapter[]): string {
	const seats = seatsOf(chapters.filter(({ kind }) => kind === 'topic'));
	const circles = rings.map(
		(radius, index) =>
			`<circle cx="${centre}" cy="${centre}" r="${radius}" fill="${grounds[index]}" stroke="#cfd2e0" stroke-width=".8"/>`
	);
	const spokes = seats.map(({ x, y }) => {
		const [bx, by] = [(x + centre) / 2 + (y - centre) / 5, (y + centre) / 2 - (x - centre) / 5];
		return `<path d="M${centre} ${centre}Q${bx} ${by} ${x} ${y}" fill="none" stroke="#6e7597" stroke-width="1"/>`;
	});
	const arcs = seats.map(({ x, y }, index) => {
		const next = seats[(index + 1) % seats.length];
		return next && index % 3 !== 2
			? `<path d="M${x} ${y}L${next.x} ${next.y}" fill="none" stroke="#8187a7" stroke-width=".9" stroke-dasharray="4 3"/>`
			: '';
	});
	const marks = seats.map(({ x, y, chapter }) =>
		at(x, y, 1.28, markFigures(chapter.mark, chapter.icon))
	);
	const office = `<g transform="translate(${centre - 30} ${centre - 30}) scale(2.5)">${inner(anchorDrawing())}</g>`;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}">${[...circles, ...spokes, ...arcs, ...marks].join('')}${office}</svg>`;
}

const inner = (svg: string): string => svg.replace(/^<svg[^>]*>|<\/svg>$/g, '');

/** Figures of a 24 × 24 ground around a point, with a halo of paper. */
const at = (x: number, y: number, scale: number, figures: string): string =>
	`<g transform="translate(${x - 12 * scale} ${y - 12 * scale}) scale(${scale})"><circle cx="12" cy="12" r="15" fill="#fff" fill-opacity=".85"/>${figures}</g>`;
