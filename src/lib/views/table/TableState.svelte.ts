import { SvelteSet } from 'svelte/reactivity';
import type { RowCollection } from '#domain/bulk/CellEdit.ts';
import type { TableFilter } from '#domain/network/TableView.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { CellName } from './GridCursor.svelte.ts';
import type { Sorting } from './gridRows.ts';
import { tables } from './tables.ts';
import type { ViewShape } from './viewQuery.ts';

/** How a tab looks before anybody has chosen anything. */
export const usualShape = (collection: RowCollection): ViewShape => ({
	columns: null,
	sorting: tables[collection].firstSorting,
	filters: [],
	grouping: tables[collection].firstGrouping
});

/** How somebody looks at one tab of the table, and where in it they are. */
export class TableState {
	search: string = $state('');
	sorting: readonly Sorting[] = $state.raw([]);
	/** Column whose choices are the headings; empty for none. */
	grouping: string = $state('');
	/** Columns by key in their order, besides the naming one; null for the usual ones. */
	columns: readonly string[] | null = $state.raw(null);
	filters: readonly TableFilter[] = $state.raw([]);
	/** The saved view that was chosen last; it may have been changed since. */
	view: Id | null = $state(null);
	/** Headings that are folded up. */
	readonly folded: SvelteSet<string> = new SvelteSet();
	/** The cell that has the focus, or will have it when the grid is entered. */
	active: CellName | null = $state.raw(null);
	/** The other corner of the chosen cells. */
	anchor: CellName | null = $state.raw(null);
	/** How far the grid is scrolled; nothing that is shown hangs on it. */
	scrolled = { top: 0, left: 0 };

	constructor(collection: RowCollection) {
		this.shape = usualShape(collection);
	}

	/** All of it that a saved view or an address holds. */
	get shape(): ViewShape {
		const { columns, sorting, filters, grouping } = this;
		return { columns, sorting, filters, grouping };
	}

	set shape(shape: ViewShape) {
		this.columns = shape.columns;
		this.sorting = shape.sorting;
		this.filters = shape.filters;
		this.grouping = shape.grouping;
	}
}
