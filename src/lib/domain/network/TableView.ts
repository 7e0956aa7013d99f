import * as v from 'valibot';
import { line, listOf, oneOf } from './fieldSchemas.ts';
import type { Holds } from './fieldKinds.ts';

/** Tabs of the table, by the collection that each shows. */
export const tableTabs = ['organizations', 'services', 'contacts', 'relations', 'topics'] as const;
export type TableTab = (typeof tableTabs)[number];

/** What a filter asks of a cell. */
export const filterWays = [
	'is',
	'isNot',
	'contains',
	'from',
	'until',
	'isEmpty',
	'isFilled'
] as const;
export type FilterWay = (typeof filterWays)[number];

/** One condition of a table. Any of the values will do; `isEmpty` and `isFilled` have none. */
export interface TableFilter {
	readonly column: string;
	readonly way: FilterWay;
	readonly values: readonly string[];
}

export interface TableSorting {
	readonly key: string;
	readonly descending: boolean;
}

/** A saved view of a tab of the table, shared by all who work on the network. */
export interface TableView {
	readonly name: string;
	readonly tab: TableTab;
	/** Columns by name in their order, besides the naming one; null for the usual ones. */
	readonly columns: readonly string[] | null;
	readonly sorting: readonly TableSorting[];
	readonly filters: readonly TableFilter[];
	/** Column whose choices are the headings; empty for none. */
	readonly grouping: string;
}

/** More than there are columns, and few enough to be stored with the network's profile. */
const most = 60;
const wrong = 'value_not_allowed';

const filter: Holds<TableFilter> = v.strictObject(
	{ column: line, way: oneOf(filterWays), values: listOf(line, most) },
	wrong
);

const sorting: Holds<TableSorting> = v.strictObject(
	{ key: line, descending: v.boolean(wrong) },
	wrong
);

export const tableView: Holds<TableView> = v.strictObject(
	{
		name: v.pipe(line, v.minLength(1, 'name_missing')),
		tab: oneOf(tableTabs),
		columns: v.nullable(listOf(line, most)),
		sorting: listOf(sorting, most),
		filters: listOf(filter, most),
		grouping: line
	},
	wrong
);
