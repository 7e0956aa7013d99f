import type { FilterWay, TableFilter } from '#domain/network/TableView.ts';
import type { Column, Row } from './Column.ts';

/** Ways of filtering that mean something for a column. */
export function waysOf(column: Column): readonly FilterWay[] {
	const empties = ['isEmpty', 'isFilled'] as const;
	const kind = column.editor?.kind;
	if (kind === 'day') return ['from', 'until', ...empties];
	if (kind === 'choice' && column.ordered) return ['is', 'isNot', 'from', 'until', ...empties];
	if (kind === 'choice' || kind === 'set') return ['is', 'isNot', ...empties];
	if (kind === 'text' && column.editor?.kind === 'text' && column.editor.type === 'number')
		return ['from', 'until', ...empties];
	return ['contains', ...empties];
}

export const needsValue = (way: FilterWay): boolean => way !== 'isEmpty' && way !== 'isFilled';

/** What a filter asks of a row; a filter of a column that there is not asks nothing. */
function testOf({ way, values }: TableFilter, column: Column): (row: Row) => boolean {
	const codes = (row: Row): readonly string[] => column.codes?.(row) ?? [column.text(row)];
	const isEmpty = (row: Row): boolean =>
		column.codes ? column.codes(row).length === 0 : column.text(row) === '';
	const wanted = new Set(values);
	const [value = ''] = values;
	switch (way) {
		case 'isEmpty':
			return isEmpty;
		case 'isFilled':
			return (row) => !isEmpty(row);
		case 'is':
			return (row) => codes(row).some((code) => wanted.has(code));
		case 'isNot':
			return (row) => !codes(row).some((code) => wanted.has(code));
		case 'contains': {
			const small = value.toLowerCase();
			return (row) => column.text(row).toLowerCase().includes(small);
		}
		default: {
			const limit = limitOf(column, value);
			return (row) => {
				const sort = column.sort(row);
				if (sort === '') return false;
				return way === 'from' ? sort >= limit : sort <= limit;
			};
		}
	}
}

/** Where a choice stands among the others, a day or a number as it is sorted by. */
function limitOf(column: Column, value: string): string | number {
	if (column.editor?.kind === 'choice')
		return column.editor.options().findIndex((option) => option.value === value);
	return column.editor?.kind === 'text' ? Number(value) : value;
}

/** Rows that pass all filters. */
export function filterRows(
	rows: readonly Row[],
	columns: readonly Column[],
	filters: readonly TableFilter[]
): readonly Row[] {
	const tests = filters.flatMap((filter) => {
		const column = columns.find(({ key }) => key === filter.column);
		return column ? [testOf(filter, column)] : [];
	});
	return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}
