/** A cell by its place among the rows that are shown; row -1 is the head. */
export interface CellPlace {
	readonly row: number;
	readonly column: number;
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
	size: { readonly rows: number; readonly columns: number }
): CellPlace | null {
	const row = (to: number): CellPlace => ({
		row: Math.min(Math.max(to, 0), size.rows - 1),
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
			return row(from.row - page);
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
