import type { PictureSize } from './PictureSize.ts';
import {
	allowedElements,
	isHarmlessStyle,
	isProgramNote,
	drawsAlong,
	judgeAttribute,
	repeatingElements,
	spokenElements
} from './svgRules.ts';
import { svgTokens, type SvgToken } from './svgTokens.ts';

/** A drawing with more is no logo; copies of copies would grow without end. */
const limits = { depth: 40, elements: 5_000, copies: 16 } as const;

const svgSpace = 'http://www.w3.org/2000/svg';
const spaces = `xmlns="${svgSpace}" xmlns:xlink="http://www.w3.org/1999/xlink"`;

type Opening = Extract<SvgToken, { kind: 'open' }>;

export interface CleanSvg {
	readonly source: string;
	readonly size: PictureSize;
}

/**
 * The drawing written anew out of allowed elements and attributes alone; the same again when
 * cleaned twice. Null if it is no SVG or holds what could run, load or reach outside.
 */
export function cleanSvg(source: string): CleanSvg | null {
	const clean = writtenAnew(source);
	// What was accepted is read again with every load: it must stay what it is.
	return clean && writtenAnew(clean.source)?.source === clean.source ? clean : null;
}

function writtenAnew(source: string): CleanSvg | null {
	const tokens = svgTokens(source.replace(/^\uFEFF/, ''));
	const size = tokens && sizeOf(tokens);
	if (!tokens || !size) return null;
	const open: string[] = [];
	const out: string[] = [];
	const count = { elements: 0, copies: 0 };
	/** Depth at which a note of a program began; all inside goes with it. */
	let noteFrom: number | null = null;
	let ended = false;
	for (const token of tokens) {
		if (token.kind === 'text') {
			if (noteFrom !== null) continue;
			if (token.text.trim() === '') continue;
			if (!spokenElements.has(open.at(-1) ?? '')) return null;
			if (open.at(-1) === 'style' && !isHarmlessStyle(token.text)) return null;
			out.push(escaped(token.text.trim()));
		} else if (token.kind === 'close') {
			if (open.pop() !== token.name) return null;
			if (noteFrom === null) out.push(`</${token.name}>`);
			else if (open.length === noteFrom) noteFrom = null;
			ended = open.length === 0;
		} else {
			if (ended || (open.length === 0) !== (count.elements === 0)) return null;
			if (open.length === 0 && token.name !== 'svg') return null;
			count.elements += 1;
			if (token.name === 'use') count.copies += 1;
			if (noteFrom === null && isProgramNote(token.name)) {
				if (!token.empty) noteFrom = open.length;
			} else if (noteFrom === null) {
				const repeats = open.some((each) => repeatingElements.has(each));
				if (repeats && [...token.attributes.keys()].some(drawsAlong)) return null;
				const written = rewritten(token, open.length === 0);
				if (written === null) return null;
				out.push(written);
			}
			if (!token.empty) open.push(token.name);
			else ended = open.length === 0;
			if (open.length > limits.depth || count.elements > limits.elements) return null;
			if (count.copies > limits.copies) return null;
		}
	}
	return ended && open.length === 0 ? { source: out.join(''), size } : null;
}

function rewritten({ name, attributes, empty }: Opening, isRoot: boolean): string | null {
	if (!allowedElements.has(name) || (name === 'svg') !== isRoot) return null;
	const kept: string[] = [];
	for (const [attribute, value] of attributes) {
		// Names of spaces hold addresses, which mean nothing once they are not used.
		if (attribute === 'xmlns' && value !== svgSpace) return null;
		if (attribute === 'xmlns' || attribute.startsWith('xmlns:')) continue;
		const verdict = judgeAttribute(attribute, value);
		if (verdict === 'refuse') return null;
		if (verdict === 'keep') kept.push(` ${attribute}="${escaped(value)}"`);
	}
	return `<${name}${isRoot ? ` ${spaces}` : ''}${kept.join('')}${empty ? '/' : ''}>`;
}

/** A picture without a size has no shape beside a name. */
function sizeOf(tokens: readonly SvgToken[]): PictureSize | null {
	const root = tokens.find((token) => token.kind === 'open');
	if (!root?.attributes.has('xmlns')) return null;
	const box = (root.attributes.get('viewBox') ?? '')
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	const sides = ['width', 'height'].map((side) =>
		Number.parseFloat(root.attributes.get(side) ?? '')
	);
	const [width = 0, height = 0] = box.length === 4 ? box.slice(2) : sides;
	return width > 0 && height > 0 && Number.isFinite(width / height) ? { width, height } : null;
}

const escaped = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
