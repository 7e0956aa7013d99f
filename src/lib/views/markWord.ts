import { topicMarks, type TopicMark } from '#domain/catalogue/topicMarks.ts';
import { m } from '#i18n/generated/messages.js';

const shapeWords = {
	circle: m.workspace_shape_circle,
	square: m.workspace_shape_square,
	triangle: m.workspace_shape_triangle,
	diamond: m.workspace_shape_diamond,
	hexagon: m.workspace_shape_hexagon,
	cross: m.workspace_shape_cross,
	ring: m.workspace_shape_ring
};

/** Shape and tone of a sign: „Kreis, dunkel“. */
export function markWord(code: TopicMark): string {
	const { shape, tone } = topicMarks[code];
	if (shape === 'ring') return shapeWords.ring();
	return `${shapeWords[shape]()}, ${tone === 'dark' ? m.workspace_tone_dark() : m.workspace_tone_light()}`;
}
