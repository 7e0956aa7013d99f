import type { AnyObject } from '#domain/network/AnyObject.ts';
import type { Result } from '#domain/shared/Result.ts';
import type { Option } from '#ui/Option.ts';
import type { ReadFault } from './columns/readFault.ts';

/** An object of the network as a row: read by the names of its fields. */
export type Row = AnyObject;

/** How a cell is edited in place. Options are made when somebody edits, not for every row. */
export type Editor =
	| {
			readonly kind: 'text';
			readonly type: 'text' | 'tel' | 'email' | 'url' | 'number';
			readonly multiline?: boolean;
	  }
	| { readonly kind: 'day' }
	| {
			readonly kind: 'choice';
			readonly options: () => readonly Option[];
			/** Word for „nothing chosen“, if that is allowed. */
			readonly emptyWord?: string;
			/** A list that grows with the network: one finds in it by typing. */
			readonly long?: boolean;
	  }
	| { readonly kind: 'set'; readonly options: () => readonly Option[] };

/** What an editor hands up: what was typed or chosen, or all that was ticked. */
export type Edited = string | readonly string[];

/** How a cell is drawn where words alone are not enough. */
export type CellLook = 'topic' | 'stage' | 'checked' | 'languages';

export interface Column {
	/** Name of the field, or of what is counted. */
	readonly key: string;
	readonly header: string;
	/** What the cell says in full; also what is searched and copied. */
	readonly text: (row: Row) => string;
	/** Codes or ids that the cell holds, for filters and groups; without it only its text counts. */
	readonly codes?: (row: Row) => readonly string[];
	/** What is sorted by. */
	readonly sort: (row: Row) => string | number;
	/** What editing starts from. */
	readonly start: (row: Row) => Edited;
	/** Null for what is counted or belongs to a form of its own. */
	readonly editor: Editor | null;
	/** The value of the field that an edited cell stands for. */
	readonly valueOf: (edited: Edited) => unknown;
	/** The value that a pasted text stands for. */
	readonly read: (text: string) => Result<unknown, ReadFault>;
	readonly look?: CellLook;
	/** The column that names a row and opens its sheet. */
	readonly names?: boolean;
	/** Shown as long as nobody has chosen columns. */
	readonly shown?: boolean;
	/** The order of its choices means something: stages, levels. */
	readonly ordered?: boolean;
	/** Can be set for many rows at once. */
	readonly bulk?: boolean;
	readonly size: 'small' | 'medium' | 'large';
}

/** Rows under one heading. */
export interface RowGroup {
	readonly id: string;
	readonly name: string;
	readonly rows: readonly Row[];
}
