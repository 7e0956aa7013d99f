import { topicMarks, type TopicMark } from '#domain/catalogue/topicMarks.ts';
import { iconPaths } from '#rendering/map/iconPaths.ts';
import { iconDrop, topicOutlines } from '#domain/catalogue/topicOutlines.ts';

export const ink = '#131525';

/** Icon in half the size of the shape, white on dark tones, nearly black on light ones. */
function iconFigure(icon: string | null, colour: string, drop: number): string {
	const path = icon ? (iconPaths as Readonly<Record<string, string>>)[icon] : undefined;
	return path
		? `<path d="${path}" transform="translate(6.2 ${6.2 + drop}) scale(.483)" fill="none" stroke="${colour}" stroke-width="2.1" stroke-linecap="round" stroke-linejoin="round"/>`
		: '';
}

/** Inner figures of a topic's mark on a ground of 24 × 24. */
export function markFigures(mark: TopicMark | null, icon: string | null): string {
	const { shape, tone, colour } = topicMarks[mark ?? 'ring-grey'];
	const outline = topicOutlines[shape];
	if (shape === 'ring')
		return `<path d="${outline}" fill="#fff" stroke="${colour}" stroke-width="2.5"/>${iconFigure(icon, colour, 0)}`;
	const onColour = tone === 'dark' ? '#ffffff' : '#14161a';
	return `<path d="${outline}" fill="${colour}"/>${iconFigure(icon, onColour, iconDrop(shape))}`;
}

const svg = (figures: string): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1.5 -1.5 27 27" width="27" height="27">${figures}</svg>`;

/** Mark of a topic: shape in its colour with its icon. */
export const markDrawing = (mark: TopicMark | null, icon: string | null): string =>
	svg(markFigures(mark, icon));

/** Mark of the office itself: the anchor's dark rounded box. */
export const anchorDrawing = (): string =>
	svg(
		`<rect x="1" y="1" width="22" height="22" rx="4" fill="${ink}"/>${iconFigure('landmark', '#ffffff', 0)}`
	);
