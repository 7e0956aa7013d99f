/** A cell by its place among the lines below the head; row -1 is the head. */
export interface CellPlace {
	readonly row: number;
	readonly column: number;
}

export interface GridSize {
	readonly rows: number;
	readonly columns: number;
}

const page = 10;

/**
 * Where the focus goes from a cell (the grid pattern of the ARIA practices); null if the key is
 * none of the grid's.
 */
export function nextCell(
	from: CellPlace,
	key: string,
	ctrl: boolean,
	size: GridSize
): CellPlace | null {
	const row = (to: number): CellPlace => ({
		row: Math.min(Math.max(to, -1), size.rows - 1),
		column: from.column
	});
	const column = (to: number): CellPlace => ({
		row: from.row,
		column: Math.min(Math.max(to, 0), size.columns - 1)
	});
	switch (key) {
		case 'ArrowDown':
			return row(ctrl ? size.rows - 1 : from.row + 1);
		case 'ArrowUp':
			return row(ctrl ? 0 : from.row - 1);
		case 'PageDown':
			return row(from.row + page);
		case 'PageUp':
			return row(Math.max(from.row - page, 0));
		case 'ArrowRight':
			return column(from.column + 1);
		case 'ArrowLeft':
			return column(from.column - 1);
		case 'Home':
			return ctrl ? { row: 0, column: 0 } : column(0);
		case 'End':
			return ctrl ? { row: size.rows - 1, column: size.columns - 1 } : column(size.columns - 1);
		default:
			return null;
	}
}

/** What a key does with the cell or the range it is pressed in. */
export type GridDeed =
	| 'edit'
	| 'down'
	| 'up'
	| 'right'
	| 'left'
	| 'all'
	| 'tick'
	| 'clear'
	| 'fillDown'
	| 'fillRight'
	| 'find';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const withCtrl: Readonly<Record<string, GridDeed>> = {
	a: 'all',
	d: 'fillDown',
	r: 'fillRight',
	f: 'find'
};
const plain: Readonly<Record<string, GridDeed>> = {
	F2: 'edit',
	Enter: 'down',
	Tab: 'right',
	' ': 'tick',
	Delete: 'clear',
	Backspace: 'clear'
};

/** The deed of a key, as spreadsheets have it; null for text and for what is not the grid's. */
export function deedOf(event: Pressed): GridDeed | null {
	if (event.altKey) return null;
	if (event.ctrlKey || event.metaKey)
		return event.shiftKey ? null : (withCtrl[event.key.toLowerCase()] ?? null);
	if (event.shiftKey) return event.key === 'Enter' ? 'up' : event.key === 'Tab' ? 'left' : null;
	return plain[event.key] ?? null;
}

/** A character that begins a cell anew; also the first stroke of one that is put together. */
export const beginsText = (event: Pressed): boolean =>
	!event.ctrlKey &&
	!event.metaKey &&
	!event.altKey &&
	event.key !== ' ' &&
	([...event.key].length === 1 || event.key === 'Dead' || event.key === 'Process');
