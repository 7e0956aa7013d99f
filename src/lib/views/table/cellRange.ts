import type { CellPlace } from './gridKeys.ts';

/** A rectangle of cells, both ends included. */
export interface CellRange {
	readonly top: number;
	readonly bottom: number;
	readonly left: number;
	readonly right: number;
}

/** The rectangle between two corners. */
export const rangeBetween = (a: CellPlace, b: CellPlace): CellRange => ({
	top: Math.min(a.row, b.row),
	bottom: Math.max(a.row, b.row),
	left: Math.min(a.column, b.column),
	right: Math.max(a.column, b.column)
});

export const cellsOf = ({ top, bottom, left, right }: CellRange): number =>
	(bottom - top + 1) * (right - left + 1);

export const isInRange = ({ top, bottom }: CellRange, row: number): boolean =>
	row >= top && row <= bottom;

/**
 * How a block fills a range, as spreadsheets do it: a range that is a multiple of the block is filled
 * by repeating it (one value fills all), otherwise the block is put down once from the first cell on.
 */
export function blockSize(
	block: { readonly rows: number; readonly columns: number },
	range: CellRange
): { readonly rows: number; readonly columns: number } {
	const rows = range.bottom - range.top + 1;
	const columns = range.right - range.left + 1;
	const fits = rows % block.rows === 0 && columns % block.columns === 0;
	return fits ? { rows, columns } : block;
}
