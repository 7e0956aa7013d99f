import { compoundJoints } from './compoundJoints.ts';
import { textWidth, type FontWeight } from './textWidth.ts';

export interface TextStyle {
	/** In px. */
	readonly size: number;
	readonly weight: FontWeight;
	/** Above 1 where the reader's font may be wider than Fira Sans (system fonts of an embed). */
	readonly widthFactor: number;
	/** Second parts of compounds that an office adds to the dictionary. */
	readonly joints?: readonly string[];
}

export interface WrappedLine {
	readonly text: string;
	/** The line ends inside a word: a hyphen is drawn that is not part of the name. */
	readonly hyphen: boolean;
}

export interface WrappedText {
	readonly lines: readonly WrappedLine[];
	/** Of the widest line, in px. */
	readonly width: number;
}

interface Piece {
	readonly text: string;
	/** How this piece is joined to the next one. */
	readonly joint: 'space' | 'compound' | 'hyphen';
}

/** A broken compound reads worse than a slightly wider label: so many px it must save. */
const compoundPenalty = 9;

/** „e. V.“ and the like, and a figure and what it counts, stay on one line. */
const glue = (text: string): string =>
	text
		.trim()
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/(?<=\p{L}\.) (?=\p{L}\.)/gu, '\u00a0')
		.replaceAll(/ (?=[–—]( |$))/g, '\u00a0')
		.replaceAll(/(?<=\p{L}) (?=\d{1,3}(\s|,|$))/gu, '\u00a0')
		.replaceAll(/(?<=^| )([\p{L}]{1,2}|&) /gu, '$1\u00a0');

function piecesOf(text: string, joints: readonly string[] | undefined): Piece[] {
	return glue(text)
		.split(' ')
		.flatMap((word) => {
			const cuts = compoundJoints(word, joints).map((at) => ({ at, joint: 'compound' as const }));
			const hyphens = [...word.matchAll(/[-/](?=\p{L}{2})/gu)].map((match) => ({
				at: match.index + 1,
				joint: 'hyphen' as const
			}));
			const all = [...cuts, ...hyphens].sort((a, b) => a.at - b.at);
			const pieces: Piece[] = [];
			let start = 0;
			for (const { at, joint } of all) {
				if (at - start < 3) continue;
				pieces.push({ text: word.slice(start, at), joint });
				start = at;
			}
			pieces.push({ text: word.slice(start), joint: 'space' });
			return pieces;
		});
}

/**
 * The best way to write a name on exactly `count` lines: widest line as narrow as possible, joints
 * of compounds only where they pay. Null if there are not so many places to break.
 */
function wrapOn(pieces: readonly Piece[], count: number, style: TextStyle): WrappedText | null {
	if (pieces.length < count) return null;
	const lineOf = (from: number, to: number): WrappedLine => {
		let text = '';
		for (let i = from; i < to; i++) {
			const piece = pieces[i];
			if (piece) text += piece.text + (piece.joint === 'space' && i < to - 1 ? ' ' : '');
		}
		return { text, hyphen: to < pieces.length && pieces[to - 1]?.joint === 'compound' };
	};
	const costOf = (line: WrappedLine): number =>
		lineWidth(line, style) + (line.hyphen ? compoundPenalty : 0);
	// best[k][end]: lowest worst line for the first `end` pieces on k lines.
	let best = pieces.map((_, i) => ({ worst: costOf(lineOf(0, i + 1)), breaks: [i + 1] }));
	for (let k = 2; k <= count; k++) {
		best = pieces.map((_, i) => {
			let winner = { worst: Infinity, breaks: [] as number[] };
			for (let j = k - 2; j < i; j++) {
				const before = best[j];
				if (!before) continue;
				const worst = Math.max(before.worst, costOf(lineOf(j + 1, i + 1)));
				if (worst < winner.worst) winner = { worst, breaks: [...before.breaks, i + 1] };
			}
			return winner;
		});
	}
	const breaks = best.at(-1)?.breaks ?? [];
	if (breaks.length !== count) return null;
	const lines = breaks.map((to, i) => lineOf(breaks[i - 1] ?? 0, to));
	return { lines, width: Math.max(...lines.map((line) => lineWidth(line, style))) };
}

export const lineWidth = (line: WrappedLine, style: TextStyle): number =>
	textWidth(line.hyphen ? `${line.text}-` : line.text, style.size, style.weight) *
	style.widthFactor;

/**
 * All reasonable ways to write a name in full on 1 to `maxLines` lines of at most `maxWidth` px,
 * fewest lines first. Empty if it does not fit: names are never shortened.
 */
export function wrapText(
	text: string,
	style: TextStyle,
	maxWidth: number,
	maxLines: number
): WrappedText[] {
	const pieces = piecesOf(text, style.joints);
	// Longer than any label: don't even start counting.
	if (text === '' || pieces.length > 40) return [];
	const ways: WrappedText[] = [];
	for (let count = 1; count <= maxLines; count++) {
		const way = wrapOn(pieces, count, style);
		if (!way || way.width > maxWidth) continue;
		const last = ways.at(-1);
		if (!last || way.width < last.width - 6) ways.push(way);
	}
	return ways;
}
