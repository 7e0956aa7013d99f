import type { TopicShape } from './topicMarks.ts';

/** Outlines of the topic shapes on a ground of 24 × 24, of about equal weight to the eye. */
export const topicOutlines: Readonly<Record<TopicShape, string>> = {
	circle: 'M12 1a11 11 0 1 1 0 22a11 11 0 1 1 0-22z',
	square:
		'M3.5 2h17A1.5 1.5 0 0 1 22 3.5v17a1.5 1.5 0 0 1-1.5 1.5h-17A1.5 1.5 0 0 1 2 20.5v-17A1.5 1.5 0 0 1 3.5 2z',
	triangle: 'M12 1.5L24 22H0z',
	diamond: 'M12 0L24 12L12 24L0 12z',
	hexagon: 'M6 1.6h12L24 12l-6 10.4H6L0 12z',
	cross: 'M7 1h10v6h6v10h-6v6H7v-6H1V7h6z',
	ring: 'M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20z'
};

/** How far the icon sinks below the middle: a triangle is wide only at its foot. */
export const iconDrop = (shape: TopicShape): number => (shape === 'triangle' ? 2 : 0);
