import type { FilterWay, TableFilter } from '#domain/network/TableView.ts';
import { dayIn } from '#i18n/days.ts';
import { m } from '#i18n/generated/messages.js';
import type { Column } from './Column.ts';

const ways: Readonly<Record<FilterWay, () => string>> = {
	is: m.table_way_is,
	isNot: m.table_way_is_not,
	contains: m.table_way_contains,
	from: m.table_way_from,
	until: m.table_way_until,
	isEmpty: m.table_way_empty,
	isFilled: m.table_way_filled
};

export const wayWord = (way: FilterWay): string => ways[way]();

/** A value as the column shows it. */
function valueWord(column: Column, value: string): string {
	const { editor } = column;
	if (editor?.kind === 'day') return dayIn(value);
	if (editor?.kind !== 'choice' && editor?.kind !== 'set') return `„${value}“`;
	const option = editor.options().find((each) => each.value === value);
	return option?.label.replace(/^– /, '') ?? value;
}

/** „Kontaktstufe: ab angesprochen“. */
export function filterWord({ way, values }: TableFilter, column: Column): string {
	const shown = values.map((value) => valueWord(column, value)).join(', ');
	const words = way === 'is' ? shown : `${wayWord(way)} ${shown}`.trim();
	return m.table_filter_chip({ column: column.header, words });
}
