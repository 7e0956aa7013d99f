import { foldWithOrigin } from './foldText.ts';

/** A piece of a passage; `hit` where it is what was looked for. */
export interface Piece {
	readonly text: string;
	readonly hit: boolean;
}

type Range = readonly [from: number, to: number];

/** How many characters stand before the first hit, and how long a passage is at most. */
const lead = 50;
const length = 180;

/** The part of a text around the first word that was looked for, with every such word marked. */
export function passageOf(source: string, words: readonly string[]): readonly Piece[] {
	const text = source.normalize('NFC');
	const hits = hitsIn(text, words);
	const first = hits[0]?.[0] ?? 0;
	const from = first <= lead ? 0 : wordStart(text, first - lead);
	const to = text.length - from <= length ? text.length : wordEnd(text, from + length);
	const pieces: Piece[] = [];
	let at = from;
	const push = (until: number, hit: boolean): void => {
		if (until > at) pieces.push({ text: text.slice(at, until), hit });
		at = Math.max(at, until);
	};
	for (const [start, end] of hits) {
		if (start >= to) break;
		push(start, false);
		push(Math.min(end, to), true);
	}
	push(to, false);
	const dots: Piece = { text: '…', hit: false };
	return [...(from > 0 ? [dots] : []), ...pieces, ...(to < text.length ? [dots] : [])];
}

/** Where the words stand, in order and without overlaps. */
function hitsIn(text: string, words: readonly string[]): readonly Range[] {
	const found: Range[] = [];
	for (const umlauts of ['two letters', 'one letter'] as const) {
		const { folded, origin } = foldWithOrigin(text, umlauts);
		for (const word of words)
			for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
				found.push([origin[at] ?? 0, endOf(origin, at + word.length - 1, text.length)]);
	}
	found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
	const merged: Range[] = [];
	for (const [from, to] of found) {
		const last = merged.at(-1);
		if (last && from <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], to)];
		else merged.push([from, to]);
	}
	return merged;
}

/** End in the text of the character that a folded one came from. */
function endOf(origin: readonly number[], at: number, end: number): number {
	const from = origin[at];
	return origin.slice(at).find((next) => next !== from) ?? end;
}

const wordStart = (text: string, near: number): number => {
	const space = text.indexOf(' ', near);
	return space < 0 || space > near + 30 ? near : space + 1;
};

const wordEnd = (text: string, near: number): number => {
	const space = text.lastIndexOf(' ', near);
	return space < near - 30 ? near : space;
};
