import type { Option } from '#ui/Option.ts';
import type { Snippet } from 'svelte';

export interface GridRow {
	readonly id: string;
}

/** How a cell is edited in place. */
export type CellEdit =
	| { readonly kind: 'input'; readonly type: 'text' | 'tel' | 'email' }
	| {
			readonly kind: 'choice';
			readonly options: readonly Option[];
			/** Word for „nothing chosen“, if that is allowed. */
			readonly emptyWord?: string;
	  };

export interface Column<Row extends GridRow> {
	readonly key: string;
	readonly header: string;
	/** What the cell says; also what is searched. */
	readonly text: (row: Row) => string;
	/** What is sorted by, if not the text. */
	readonly sort?: (row: Row) => string | number;
	/** The stored value that editing starts from; without it the cell is read only. */
	readonly value?: (row: Row) => string;
	readonly edit?: CellEdit;
	/** Draws the cell when text alone is not enough. */
	readonly cell?: Snippet<[Row]>;
	/** The first column of a row: names it and opens the sheet. */
	readonly names?: boolean;
	/** Left out where there is no room (phone); the sheet has everything. */
	readonly wide?: boolean;
	/** Stays on one line: a telephone number over three lines can't be dialled from. */
	readonly unbroken?: boolean;
}

/** Rows under one heading. */
export interface RowGroup<Row extends GridRow> {
	readonly id: string;
	readonly name: string;
	readonly rows: readonly Row[];
}
