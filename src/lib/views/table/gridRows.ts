import { byName } from '#views/byName.ts';
import type { Column, GridRow, RowGroup } from './Column.ts';

export interface Sorting {
	readonly key: string;
	readonly descending: boolean;
}

/** Rows that have every word of the search somewhere in their cells. */
export function searchRows<Row extends GridRow>(
	rows: readonly Row[],
	columns: readonly Column<Row>[],
	search: string
): readonly Row[] {
	const words = search.toLowerCase().split(/\s+/).filter(Boolean);
	if (words.length === 0) return rows;
	return rows.filter((row) => {
		const text = columns.map((column) => column.text(row).toLowerCase()).join(' ');
		return words.every((word) => text.includes(word));
	});
}

/** Rows in the order of one column; empty cells come last either way, ties keep the name's order. */
export function sortRows<Row extends GridRow>(
	rows: readonly Row[],
	columns: readonly Column<Row>[],
	sorting: Sorting
): readonly Row[] {
	const column = columns.find((each) => each.key === sorting.key) ?? columns[0];
	if (!column) return rows;
	const keyOf = column.sort ?? column.text;
	const sign = sorting.descending ? -1 : 1;
	return rows.toSorted((a, b) => {
		const [left, right] = [keyOf(a), keyOf(b)];
		if (left === '' || right === '') return left === right ? 0 : left === '' ? 1 : -1;
		if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
		return sign * byName(String(left), String(right));
	});
}

/** Rows under the headings of `groups`, in their order; headings without rows are left out. */
export function groupRows<Row extends GridRow>(
	rows: readonly Row[],
	groups: readonly { readonly id: string; readonly name: string }[],
	groupOf: (row: Row) => string
): readonly RowGroup<Row>[] {
	const byGroup = Map.groupBy(rows, groupOf);
	return groups
		.map((group) => ({ ...group, rows: byGroup.get(group.id) ?? [] }))
		.filter((group) => group.rows.length > 0);
}
