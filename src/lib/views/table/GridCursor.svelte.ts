import type { Column } from './Column.ts';
import { rangeBetween, type CellRange } from './cellRange.ts';
import type { CellPlace, GridSize } from './gridKeys.ts';
import { lineIndices, type Line } from './gridLines.ts';
import type { TableState } from './TableState.svelte.ts';

/** A cell by what it belongs to, so that it is found again wherever sorting has taken it. */
export interface CellName {
	readonly line: string;
	readonly key: string;
}

/** The line of the head and the column of the boxes have no id of their own. */
export const headLine = 'head';
export const tickKey = 'tick';

interface Given {
	readonly tab: TableState;
	readonly lines: () => readonly Line[];
	readonly columns: () => readonly Column[];
	/** Whether rows have a box in front. */
	readonly ticks: () => boolean;
}

/** Where the focus is in a grid and which cells are chosen. */
export class GridCursor {
	readonly #given: Given;
	readonly #keys: readonly string[] = $derived.by(() => [
		...(this.#given.ticks() ? [tickKey] : []),
		...this.#given.columns().map(({ key }) => key)
	]);
	readonly #indexOf: ReadonlyMap<string, number> = $derived.by(() =>
		lineIndices(this.#given.lines())
	);
	readonly size: GridSize = $derived.by(() => ({
		rows: this.#given.lines().length,
		columns: this.#keys.length
	}));
	/** Where the focus is; where its row has gone, the one that took its place. */
	readonly place: CellPlace = $derived.by(() => this.#placeOf(this.#given.tab.active));
	/** The chosen cells; null while there is only the one with the focus. */
	readonly range: CellRange | null = $derived.by(() => {
		const { anchor } = this.#given.tab;
		return anchor === null ? null : rangeBetween(this.#placeOf(anchor), this.place);
	});
	#last: CellPlace | null = null;

	constructor(given: Given) {
		this.#given = given;
	}

	/** The chosen cells, or the one with the focus. */
	get chosen(): CellRange {
		return this.range ?? rangeBetween(this.place, this.place);
	}

	nameAt({ row, column }: CellPlace): CellName {
		const line = row < 0 ? headLine : this.#given.lines()[row]?.id;
		return { line: line ?? headLine, key: this.#keys[column] ?? tickKey };
	}

	/** Puts the focus into a cell; `extend` chooses all from where choosing began. */
	moveTo(place: CellPlace, extend = false): void {
		const { tab } = this.#given;
		if (!extend) tab.anchor = null;
		else tab.anchor ??= tab.active ?? this.nameAt(this.place);
		tab.active = this.nameAt(place);
		this.#last = place;
	}

	/** Chooses every cell; the focus stays where it is, as far as that is a corner. */
	chooseAll(): void {
		const { rows, columns } = this.size;
		const first = this.#given.ticks() ? 1 : 0;
		this.#given.tab.anchor = this.nameAt({ row: 0, column: first });
		this.#given.tab.active = this.nameAt({ row: rows - 1, column: columns - 1 });
	}

	/** The next line with a row in a direction; null at the end. Headings are passed over. */
	nextRow(from: number, step: 1 | -1): number | null {
		const lines = this.#given.lines();
		for (let row = from + step; row >= 0 && row < lines.length; row += step)
			if (lines[row]?.kind === 'row') return row;
		return null;
	}

	#placeOf(name: CellName | null): CellPlace {
		const { rows, columns } = this.size;
		const first = this.#given.ticks() ? 1 : 0;
		if (name === null) {
			const row = Math.max(
				this.#given.lines().findIndex(({ kind }) => kind === 'row'),
				0
			);
			return { row, column: 0 };
		}
		const row = name.line === headLine ? -1 : this.#indexOf.get(name.line);
		const column = this.#keys.indexOf(name.key);
		return {
			row: row ?? Math.min(this.#last?.row ?? 0, Math.max(rows - 1, 0)),
			column: column >= 0 ? column : Math.min(this.#last?.column ?? first, columns - 1)
		};
	}
}
