import { ink } from './markDrawing.ts';

/**
 * Icons of the parts that are no topic, on a ground of 24 × 24. Strokes of Lucide (copyright
 * Lucide Icons and Contributors, ISC License), circles written as arcs.
 */
const strokes = {
	howTo: 'M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20zM9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3M12 17h.01',
	rest: 'M8.3 10a.7.7 0 0 1-.626-1.079L11.4 3a.7.7 0 0 1 1.198-.043L16.3 8.9a.7.7 0 0 1-.572 1.1ZM4 14h5a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-5a1 1 0 0 1 1-1zM17.5 14a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7z',
	map: 'm10.586 5.414-5.172 5.172M18.586 13.414l-5.172 5.172M6 12h12M12 18a2 2 0 1 1 0 4a2 2 0 1 1 0-4zM12 2a2 2 0 1 1 0 4a2 2 0 1 1 0-4zM20 10a2 2 0 1 1 0 4a2 2 0 1 1 0-4zM4 10a2 2 0 1 1 0 4a2 2 0 1 1 0-4z',
	index: 'm3 16 4 4 4-4M7 20V4M20 8h-5M15 10V6.5a2.5 2.5 0 0 1 5 0V10M15 14h5l-5 6h5',
	languages: 'm5 8 6 6M4 14l6-6 2-3M2 5h12M7 2h1M22 22l-5-10-5 10M14 18h6',
	proofs:
		'M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2zM14 2v5a1 1 0 0 0 1 1h5M9 15l2 2 4-4'
} as const;

export type GuidePart = keyof typeof strokes;

const drawing = (path: string): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1.5 -1.5 27 27" width="27" height="27"><path d="${path}" fill="none" stroke="${ink}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

/** Icons of how to use it, entries without topic, map, index, languages, proofs. */
export const partDrawings = (): Readonly<Record<GuidePart, string>> => ({
	howTo: drawing(strokes.howTo),
	rest: drawing(strokes.rest),
	map: drawing(strokes.map),
	index: drawing(strokes.index),
	languages: drawing(strokes.languages),
	proofs: drawing(strokes.proofs)
});
