import { byName } from '#views/byName.ts';
import type { Column, Row, RowGroup } from './Column.ts';

export interface Sorting {
	readonly key: string;
	readonly descending: boolean;
}

/** Rows that have every word of the search somewhere in their cells. */
export function searchRows(
	rows: readonly Row[],
	columns: readonly Column[],
	search: string
): readonly Row[] {
	const words = search.toLowerCase().split(/\s+/).filter(Boolean);
	if (words.length === 0) return rows;
	return rows.filter((row) => {
		const text = columns.map((column) => column.text(row).toLowerCase()).join('\n');
		return words.every((word) => text.includes(word));
	});
}

export type Compare = (a: Row, b: Row) => number;

const signed = (left: string | number, right: string | number): number =>
	typeof left === 'number' && typeof right === 'number'
		? left - right
		: byName(String(left), String(right));

/**
 * The order of several columns, the first counting most; empty cells come last either way. Ties are
 * broken by the name, then by the id, so that an order is always the same one.
 */
export function orderBy(columns: readonly Column[], sorting: readonly Sorting[]): Compare {
	const naming = columns.find((column) => column.names);
	const keys = sorting.flatMap(({ key, descending }) => {
		const column = columns.find((each) => each.key === key);
		return column ? [{ sort: column.sort, sign: descending ? -1 : 1 }] : [];
	});
	if (naming) keys.push({ sort: naming.sort, sign: 1 });
	return (a, b) => {
		for (const { sort, sign } of keys) {
			const [left, right] = [sort(a), sort(b)];
			if (left === right) continue;
			if (left === '' || right === '') return left === '' ? 1 : -1;
			const order = sign * signed(left, right);
			if (order !== 0) return order;
		}
		return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
	};
}

/** Rows that stood in an order, with the order they stood in. */
export interface Ordered {
	readonly rows: readonly Row[];
	readonly compare: Compare;
}

/** From so many new rows on, sorting all is no more work than finding a place for each. */
const mostNew = 0.2;

/**
 * Rows in their order. Where most of them have just stood in the same order, only the others look
 * for their place: editing one of 5,000 rows compares a handful.
 */
export function orderRows(
	rows: readonly Row[],
	compare: Compare,
	before: Ordered | null
): readonly Row[] {
	if (before?.compare !== compare) return rows.toSorted(compare);
	const now = new Set(rows);
	const stayed = before.rows.filter((row) => now.has(row));
	if (rows.length - stayed.length > mostNew * rows.length) return rows.toSorted(compare);
	for (const row of stayed) now.delete(row);
	const ordered = [...stayed];
	for (const row of now) ordered.splice(placeIn(ordered, row, compare), 0, row);
	return ordered;
}

/** Where a row belongs among ordered ones. */
function placeIn(rows: readonly Row[], row: Row, compare: Compare): number {
	let [from, to] = [0, rows.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		const other = rows[middle];
		if (other && compare(other, row) < 0) from = middle + 1;
		else to = middle;
	}
	return from;
}

/** Rows under the headings of `groups`, in their order; headings without rows are left out. */
export function groupRows(
	rows: readonly Row[],
	groups: readonly { readonly id: string; readonly name: string }[],
	groupOf: (row: Row) => string
): readonly RowGroup[] {
	const byGroup = Map.groupBy(rows, groupOf);
	return groups
		.map((group) => ({ ...group, rows: byGroup.get(group.id) ?? [] }))
		.filter((group) => group.rows.length > 0);
}

/** Headings and rows by what one column holds; what holds nothing stands last. */
export function groupBy(
	rows: readonly Row[],
	column: Column,
	restName: string
): readonly RowGroup[] {
	const codeOf = (row: Row): string => column.codes?.(row)[0] ?? '';
	const options = column.editor?.kind === 'choice' ? column.editor.options() : [];
	const known = new Set(options.map(({ value }) => value));
	const other = [...new Set(rows.map(codeOf))].filter((code) => code !== '' && !known.has(code));
	return groupRows(
		rows,
		[
			...options.map(({ value, label }) => ({ id: value, name: label.replace(/^– /, '') })),
			...other.map((id) => ({ id, name: id })),
			{ id: '', name: restName }
		],
		codeOf
	);
}
