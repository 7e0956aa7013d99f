import type { Fault } from '#domain/network/Fault.ts';
import type { TableTab } from '#domain/network/TableView.ts';
import type { Id } from '#domain/shared/Id.ts';

/** Collections whose objects are rows of a table. */
export type RowCollection = TableTab;

/** A new value for one field of one object; of texts only the languages that are to change. */
export interface CellEdit {
	readonly collection: RowCollection;
	readonly id: Id;
	readonly field: string;
	readonly value: unknown;
	/** The object is yet to be made: all edits of its id together say what it starts with. */
	readonly isNew?: boolean;
}

/** An edit that is not possible, and why. */
export interface RefusedEdit<Edit extends CellEdit> {
	readonly edit: Edit;
	readonly fault: Fault;
}
