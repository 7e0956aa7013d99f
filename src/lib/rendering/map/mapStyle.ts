import { topicMarks } from '#domain/catalogue/topicMarks.ts';
import { darkColours, lightColours, type MapColours } from './mapColours.ts';

/**
 * Rules of the drawing itself. `map.css` holds the same ones for pages, with the states that only a
 * living map has; a test keeps the two alike.
 */
export const drawingRules = `
.wn-map { font-family: 'Fira Sans', 'Noto Sans Arabic', system-ui, sans-serif; color: var(--color-form); }
.wn-ground { fill: var(--color-paper); }
.wn-ring-1 { fill: var(--color-ring-1); }
.wn-ring-2 { fill: var(--color-ring-2); }
.wn-ring-3 { fill: var(--color-ring-3); }
.wn-ring-4 { fill: var(--color-ring-4); }
.wn-edge { fill: none; stroke: var(--color-line); stroke-width: 1px; }
.wn-hatch { fill: none; stroke: var(--color-line); stroke-width: 1px; }
.wn-rim { fill: none; stroke: currentColor; stroke-width: 5px; }
.wn-rim-name { fill: var(--color-ink); font-weight: 600; text-anchor: middle; }
.wn-note { fill: var(--color-muted); stroke: var(--color-paper); stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; font-weight: 500; font-size: 11px; text-anchor: middle; }
.wn-line { fill: none; stroke: var(--color-form); stroke-width: 1.1px; }
.wn-line-dashed { stroke-dasharray: 6 4; }
.wn-line-dotted { stroke-dasharray: 1.5 3; }
.wn-tip { fill: var(--color-form); }
.wn-halo { fill: var(--color-paper); stroke: var(--color-paper); stroke-linejoin: round; }
.wn-shape { fill: currentColor; }
.wn-shape-ring { fill: var(--color-paper); stroke: currentColor; }
.wn-icon { fill: none; stroke-width: 2px; stroke-linecap: round; stroke-linejoin: round; }
.wn-on-dark { stroke: #ffffff; }
.wn-on-light { stroke: #14161a; }
.wn-on-ring { stroke: #6b7280; }
.wn-label { fill: var(--color-ink); stroke: var(--color-paper); stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; text-anchor: middle; }
.wn-label-start { text-anchor: start; }
.wn-label-end { text-anchor: end; }
.wn-anchor-box { fill: var(--color-ink); }
.wn-anchor-name { fill: var(--color-paper); font-weight: 600; font-size: 11.5px; text-anchor: middle; }
.wn-anchor-icon { stroke: var(--color-paper); }
.wn-hit { fill: transparent; }
${Object.entries(topicMarks)
	.map(([code, { colour }]) => `.wn-m-${code} { color: ${colour}; }`)
	.join('\n')}
`.trim();

/** Dark grounds: same fills, but every shape has an outline that stands out. */
const darkRules = '.wn-shape { stroke: var(--color-ink); stroke-width: 2px; }';

const plain = (rules: string, colours: MapColours): string =>
	rules.replaceAll(/var\(--color-([a-z0-9-]+)\)/g, (_, role: string) => {
		return colours[role as keyof MapColours];
	});

/** Rules with colours written out, for paper: simple selectors, no variables, no at-rules. */
export const printStyle = (): string =>
	plain(drawingRules, lightColours).replaceAll('fill: transparent', 'fill: none');

/** Style of a file that stands alone: light, and dark where the reader's system is. */
export const fileStyle = (): string =>
	`${plain(drawingRules, lightColours)}
.wn-map a { text-decoration: none; }
.wn-to-anchor { display: none; }
@media (prefers-color-scheme: dark) {
${plain(`${drawingRules}\n${darkRules}`, darkColours)}
}`;
