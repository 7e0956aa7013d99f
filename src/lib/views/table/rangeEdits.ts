import type { CellEdit, RowCollection } from '#domain/bulk/CellEdit.ts';
import type { Id } from '#domain/shared/Id.ts';
import { blockSize, type CellRange } from './cellRange.ts';
import type { Block } from './block.ts';
import type { Column, Row } from './Column.ts';
import { readFaultSentence } from './columns/readFault.ts';
import type { Line } from './gridLines.ts';

/** An edit of one cell, with the words that a report names it by. */
export interface TableEdit extends CellEdit {
	readonly rowName: string;
	readonly header: string;
	/** What was to stand in the cell. */
	readonly typed: string;
}

/** A cell that was not changed, and why. */
export interface RefusedCell {
	readonly rowName: string;
	readonly header: string;
	readonly typed: string;
	readonly reason: string;
}

export interface RangeEdits {
	readonly edits: readonly TableEdit[];
	readonly refused: readonly RefusedCell[];
}

/** What a range of cells is changed within. Columns begin with number 1, behind the boxes. */
export interface RangeWorld {
	readonly collection: RowCollection;
	readonly lines: readonly Line[];
	readonly columns: readonly Column[];
}

/** Rows from a line on; headings are passed over. */
const rowsFrom = (lines: readonly Line[], top: number, bottom = lines.length - 1): Row[] =>
	lines
		.slice(Math.max(top, 0), bottom + 1)
		.flatMap((line) => (line.kind === 'row' ? [line.row] : []));

const columnsOf = (world: RangeWorld, { left, right }: CellRange): readonly Column[] =>
	world.columns.slice(Math.max(left - 1, 0), right);

/** Texts of the chosen cells, for the clipboard. A text longer than the cell shows is there in full. */
export const copyBlock = (world: RangeWorld, range: CellRange): Block =>
	rowsFrom(world.lines, range.top, range.bottom).map((row) =>
		columnsOf(world, range).map((column) => column.text(row))
	);

class Collected {
	readonly edits: TableEdit[] = [];
	readonly refused: RefusedCell[] = [];
	readonly #world: RangeWorld;

	constructor(world: RangeWorld) {
		this.#world = world;
	}

	nameOf(row: Row): string {
		return this.#world.columns.find(({ names }) => names)?.text(row) ?? '';
	}

	/** A text into a cell. */
	read(id: Id, rowName: string, column: Column, typed: string, isNew = false): void {
		const { key, header } = column;
		const read = column.read(typed);
		if (read.ok)
			this.edits.push({
				collection: this.#world.collection,
				id,
				field: key,
				value: read.value,
				...(isNew ? { isNew } : {}),
				rowName,
				header,
				typed
			});
		else this.refused.push({ rowName, header, typed, reason: readFaultSentence(read.error) });
	}

	/** The value of another cell into a cell: of a text its German, all else as it is stored. */
	copy(from: Row, to: Row, column: Column, source: Column = column): void {
		const typed = source.text(from);
		const rowName = this.nameOf(to);
		// From one column to another the words decide, as between two programs.
		if (source.key !== column.key || !column.editor) this.read(to.id, rowName, column, typed);
		else
			this.edits.push({
				collection: this.#world.collection,
				id: to.id,
				field: column.key,
				value: column.valueOf(column.start(from)),
				rowName,
				header: column.header,
				typed
			});
	}
}

/** A block put down from the first chosen cell on; `rest` are the rows for which there is no room. */
export function pasteEdits(
	world: RangeWorld,
	range: CellRange,
	block: Block
): RangeEdits & { readonly rest: Block; readonly tooWide: number } {
	const collected = new Collected(world);
	const width = block[0]?.length ?? 0;
	if (width === 0) return { edits: [], refused: [], rest: [], tooWide: 0 };
	const chosen = rowsFrom(world.lines, range.top, range.bottom).length;
	const left = Math.max(range.left, 1);
	const size = blockSize(
		{ rows: block.length, columns: width },
		{ top: 0, bottom: Math.max(chosen, 1) - 1, left, right: Math.max(range.right, left) }
	);
	const rows = rowsFrom(world.lines, range.top);
	for (const [at, row] of rows.slice(0, size.rows).entries()) {
		const cells = block[at % block.length] ?? [];
		for (let column = 0; column < size.columns; column++) {
			const into = world.columns[left - 1 + column];
			if (into) collected.read(row.id, collected.nameOf(row), into, cells[column % width] ?? '');
		}
	}
	return {
		edits: collected.edits,
		refused: collected.refused,
		rest: block.slice(Math.min(size.rows, rows.length)),
		tooWide: Math.max(0, left - 1 + width - world.columns.length)
	};
}

/** Rows of a block as new objects. */
export function addEdits(
	world: RangeWorld,
	left: number,
	block: Block,
	newId: () => Id
): RangeEdits {
	const collected = new Collected(world);
	const columns = world.columns.slice(Math.max(left, 1) - 1);
	for (const cells of block) {
		const id = newId();
		const named = columns.findIndex(({ names }) => names);
		const rowName = cells[named]?.trim() || (cells.find((cell) => cell.trim() !== '') ?? '');
		for (const [at, cell] of cells.entries()) {
			const column = columns[at];
			if (column && cell.trim() !== '') collected.read(id, rowName, column, cell, true);
		}
	}
	return collected;
}

/** Nothing in any of the chosen cells. */
export function clearEdits(world: RangeWorld, range: CellRange): RangeEdits {
	const collected = new Collected(world);
	for (const row of rowsFrom(world.lines, range.top, range.bottom))
		for (const column of columnsOf(world, range))
			collected.read(row.id, collected.nameOf(row), column, '');
	return collected;
}

/**
 * The first chosen row into all below it. In a single row it is what stands above, as spreadsheets
 * have it.
 */
export function fillDownEdits(world: RangeWorld, range: CellRange): RangeEdits {
	const collected = new Collected(world);
	const chosen = rowsFrom(world.lines, range.top, range.bottom);
	const above = rowsFrom(world.lines, 0, range.top - 1).at(-1);
	const from = chosen.length > 1 ? chosen[0] : above;
	if (!from) return collected;
	for (const row of chosen.length > 1 ? chosen.slice(1) : chosen)
		for (const column of columnsOf(world, range)) collected.copy(from, row, column);
	return collected;
}

/** The first chosen column into all beside it; in a single column what stands before it. */
export function fillRightEdits(world: RangeWorld, range: CellRange): RangeEdits {
	const collected = new Collected(world);
	const chosen = columnsOf(world, range);
	const before = world.columns[range.left - 2];
	const from = chosen.length > 1 ? chosen[0] : before;
	if (!from) return collected;
	const into = chosen.length > 1 ? chosen.slice(1) : chosen;
	for (const row of rowsFrom(world.lines, range.top, range.bottom))
		for (const column of into) collected.copy(row, row, column, from);
	return collected;
}
