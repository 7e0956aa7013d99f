import type { Label, TextBlock } from '#domain/map/MapLayout.ts';
import { escapeXml } from './escapeXml.ts';

/** Level lines under each other, centred on `x`. */
export function drawTextBlock({ lines, x, y, lineHeight }: TextBlock, classes: string): string {
	return drawLines(lines, x, y, lineHeight, `class="${classes}"`);
}

const ends = { start: ' wn-label-start', middle: '', end: ' wn-label-end' } as const;

/** The label of a node: its full name on lines, with hyphens where a compound is broken. */
export function drawLabel(label: Label, lineHeight: number): string {
	const lines = label.lines.map(({ text, hyphen }) => (hyphen ? `${text}-` : text));
	return drawLines(lines, label.x, label.y, lineHeight, `class="wn-label${ends[label.anchor]}"`);
}

function drawLines(
	lines: readonly string[],
	x: number,
	y: number,
	lineHeight: number,
	attributes: string
): string {
	const [first = '', ...others] = lines.map(escapeXml);
	const rest = others.map((line) => `<tspan x="${x}" dy="${lineHeight}">${line}</tspan>`).join('');
	return `<text ${attributes} x="${x}" y="${y}">${first}${rest}</text>`;
}
