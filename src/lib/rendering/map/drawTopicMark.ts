import { topicMarks, type TopicMark } from '#domain/catalogue/topicMarks.ts';
import type { NodeMark } from '#domain/map/MapInput.ts';
import { iconPaths } from './iconPaths.ts';
import { iconDrop, topicOutlines } from '#domain/catalogue/topicOutlines.ts';

/** Width of the paper-coloured halo around a shape on the map. */
const halo = 2.5;
const ground = 24;

export const noTopic: NodeMark = { mark: 'ring-grey', icon: null };

/**
 * A topic's shape with its icon, centred on the origin: halo, shape, icon. Classes only.
 *
 * @param size edge in px
 */
export function drawTopicMark({ mark, icon }: NodeMark, size: number): string {
	const { shape, tone } = topicMarks[mark];
	const scale = size / ground;
	const outline = topicOutlines[shape];
	const ring = shape === 'ring';
	const strokes = icon ? iconPaths[icon] : undefined;
	// Half of the shape, in the middle of the 24 × 24 ground.
	const sign = strokes
		? `<path class="wn-icon wn-on-${ring ? 'ring' : tone}" transform="translate(6.5 ${6.5 + iconDrop(shape)})scale(.4583)" d="${strokes}"/>`
		: '';
	return (
		`<g transform="scale(${round(scale)})translate(-12 -12)">` +
		`<path class="wn-halo" stroke-width="${round((2 * halo) / scale)}" d="${outline}"/>` +
		`<path class="wn-shape${ring ? ' wn-shape-ring' : ''} wn-m-${mark}"${ring ? ' stroke-width="2.5"' : ''} d="${outline}"/>${sign}</g>`
	);
}

/** The small mark of a further topic: shape and colour only. */
export function drawSmallMark(mark: TopicMark, size: number): string {
	const { shape } = topicMarks[mark];
	const scale = size / ground;
	return (
		`<g transform="scale(${round(scale)})translate(-12 -12)">` +
		`<path class="wn-halo" stroke-width="${round(2 / scale)}" d="${topicOutlines[shape]}"/>` +
		`<path class="wn-shape wn-small wn-m-${mark}" d="${topicOutlines[shape]}"/></g>`
	);
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
