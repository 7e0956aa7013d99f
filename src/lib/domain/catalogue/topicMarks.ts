export const topicShapes = [
	'circle',
	'square',
	'triangle',
	'diamond',
	'hexagon',
	'cross',
	'ring'
] as const;
export type TopicShape = (typeof topicShapes)[number];

export interface TopicMarkSpec {
	readonly shape: TopicShape;
	readonly tone: 'dark' | 'light';
	readonly colour: string;
}

/**
 * The palette „Netz 12“: six shapes in two tones, the honest limit of what colour, shape and tone
 * carry together under colour blindness and in grey print, plus a grey ring for emergencies.
 * Fixed: a city may tint the shell, never these.
 */
export const topicMarks = {
	'square-light': { shape: 'square', tone: 'light', colour: '#7d985f' },
	'diamond-dark': { shape: 'diamond', tone: 'dark', colour: '#66107b' },
	'hexagon-light': { shape: 'hexagon', tone: 'light', colour: '#9a7eff' },
	'circle-dark': { shape: 'circle', tone: 'dark', colour: '#5047d1' },
	'square-dark': { shape: 'square', tone: 'dark', colour: '#8b001f' },
	'triangle-light': { shape: 'triangle', tone: 'light', colour: '#a78d00' },
	'cross-light': { shape: 'cross', tone: 'light', colour: '#ae869f' },
	'circle-light': { shape: 'circle', tone: 'light', colour: '#f74a75' },
	'triangle-dark': { shape: 'triangle', tone: 'dark', colour: '#00554d' },
	'hexagon-dark': { shape: 'hexagon', tone: 'dark', colour: '#423f00' },
	'cross-dark': { shape: 'cross', tone: 'dark', colour: '#4f643f' },
	'diamond-light': { shape: 'diamond', tone: 'light', colour: '#009f84' },
	'ring-grey': { shape: 'ring', tone: 'dark', colour: '#6b7280' }
} as const satisfies Record<string, TopicMarkSpec>;

export type TopicMark = keyof typeof topicMarks;

export const topicMarkCodes = Object.keys(topicMarks) as TopicMark[];
