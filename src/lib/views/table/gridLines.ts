import type { Row, RowGroup } from './Column.ts';

/** What stands in one line of the grid below its head. */
export type Line =
	| { readonly kind: 'row'; readonly id: string; readonly row: Row }
	| { readonly kind: 'group'; readonly id: string; readonly group: RowGroup };

/** Id of the line of a heading; ids of rows are UUIDs. */
export const groupLineId = (group: string): string => `group ${group}`;

/**
 * Makes lines out of groups. The line of a row that nobody changed is the same one as before, so
 * that it is not drawn anew.
 *
 * @param headed whether groups have headings
 */
export function lineMaker(): (
	groups: readonly RowGroup[],
	headed: boolean,
	folded: ReadonlySet<string>
) => readonly Line[] {
	const kept = new WeakMap<Row, Line>();
	const lineOf = (row: Row): Line => {
		const held = kept.get(row);
		if (held) return held;
		const made: Line = { kind: 'row', id: row.id, row };
		kept.set(row, made);
		return made;
	};
	return (groups, headed, folded) =>
		groups.flatMap((group): readonly Line[] => [
			...(headed ? [{ kind: 'group', id: groupLineId(group.id), group } as const] : []),
			...(headed && folded.has(group.id) ? [] : group.rows.map(lineOf))
		]);
}

/** Where each line stands, by its id. */
export const lineIndices = (lines: readonly Line[]): ReadonlyMap<string, number> =>
	new Map(lines.map((line, index) => [line.id, index]));

/** A line that is drawn, or the room of those that are not. */
export type Drawn =
	| { readonly kind: 'line'; readonly id: string; readonly index: number; readonly line: Line }
	| { readonly kind: 'space'; readonly id: string; readonly height: number };

/** Where each line begins, in px from the first; the last entry is the height of all. */
export function lineTops(
	lines: readonly Line[],
	heights: ReadonlyMap<string, number>,
	usual: Readonly<Record<Line['kind'], number>>
): Float64Array {
	const tops = new Float64Array(lines.length + 1);
	for (const [index, line] of lines.entries())
		tops[index + 1] = (tops[index] ?? 0) + (heights.get(line.id) ?? usual[line.kind]);
	return tops;
}

/** The first line that ends behind a point. */
function lineAt(tops: Float64Array, point: number): number {
	let [from, to] = [0, tops.length - 1];
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((tops[middle + 1] ?? 0) <= point) from = middle + 1;
		else to = middle;
	}
	return from;
}

/** Few enough to be drawn as a whole: the browser finds and prints them by itself. */
export const fewLines = 150;

/**
 * What is drawn of the lines: those between two points, and always the one that has the focus, so
 * that scrolling never loses it. Between them stands room of the height of what is left out.
 *
 * @param focused index of the line with the focus, or -1
 */
export function drawnLines(
	lines: readonly Line[],
	tops: Float64Array,
	view: { readonly from: number; readonly to: number },
	focused: number
): readonly Drawn[] {
	const all = lines.length <= fewLines;
	const first = all ? 0 : lineAt(tops, view.from);
	const last = all ? lines.length - 1 : Math.min(lineAt(tops, view.to), lines.length - 1);
	const drawn: Drawn[] = [];
	let next = 0;
	const draw = (index: number): void => {
		const line = lines[index];
		if (!line) return;
		const height = (tops[index] ?? 0) - (tops[next] ?? 0);
		if (index > next) drawn.push({ kind: 'space', id: `space ${drawn.length}`, height });
		drawn.push({ kind: 'line', id: line.id, index, line });
		next = index + 1;
	};
	if (focused >= 0 && focused < first) draw(focused);
	for (let index = first; index <= last; index++) draw(index);
	if (focused > last) draw(focused);
	if (next < lines.length) {
		const height = (tops[lines.length] ?? 0) - (tops[next] ?? 0);
		drawn.push({ kind: 'space', id: 'space end', height });
	}
	return drawn;
}
