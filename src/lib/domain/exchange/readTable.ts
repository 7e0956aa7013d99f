import { err, ok, type Result } from '#domain/shared/Result.ts';
import type { FileFailure } from './ImportPlan.ts';
import { mapColumns, tableKindOf, type ColumnChoice, type ColumnMapping } from './mapColumns.ts';
import { readRecords, type TextRecord } from './readRecords.ts';
import { tableKinds, type TableKind } from './tableColumns.ts';

export const delimiters = [';', ',', '\t', '|'] as const;

/** A table file of a user: its name for messages, its text, and columns chosen by hand, if any. */
export interface TableFile {
	readonly name: string;
	readonly text: string;
	readonly choice?: ColumnChoice;
	/** The first row is one of the list: its columns are called A, B, C … */
	readonly headerless?: boolean;
	/** What somebody says it is a list of; else found out. */
	readonly kind?: TableKind;
}

export interface Table extends ColumnMapping {
	readonly file: string;
	readonly kind: TableKind;
	readonly delimiter: string;
	readonly header: readonly string[];
	/** Number of cells that every row must have. */
	readonly width: number;
	readonly records: readonly TextRecord[];
}

/** Columns of HSDS tables that are neither partners nor relations, though they have a name. */
const otherTables = ['organization_id', 'service_id', 'location_id', 'taxonomy_id'];

/** Finds out delimiter, kind and columns of a table; it may be empty below its header. */
export function readTable(file: TableFile): Result<Table, FileFailure> {
	const { text, delimiter } = withoutDelimiterHint(plainLines(file.text));
	const sign =
		delimiter ?? (file.headerless ? evenDelimiter(text) : bestDelimiter(text, file.choice));
	const [first, ...rest] = withHeader(readRecords(text, sign.sign), file.headerless ?? false);
	if (!first || first.brokenQuotes) {
		return err({ code: 'no_known_columns', file: file.name, columns: [] });
	}
	const header = first.cells.map((cell) => cell.trim());
	const other = otherTables.find((name) => header.includes(name));
	if (other) return err({ code: 'other_table', file: file.name, column: other });
	const unknown = Object.keys(file.choice ?? {}).find((column) => !header.includes(column));
	if (unknown !== undefined) {
		return err({ code: 'mapping_unknown', file: file.name, column: unknown });
	}
	const kind = file.kind ?? tableKindOf(header, file.choice);
	if (!kind) return err({ code: 'no_known_columns', file: file.name, columns: header });
	const records = rest
		.filter(({ cells, brokenQuotes }) => brokenQuotes || cells.some((cell) => cell.trim() !== ''))
		.map((record) => ({
			...record,
			cells: sign.sign === '\t' ? padded(record, header.length) : record.cells,
			line: record.line + sign.linesBefore
		}));
	return ok({
		file: file.name,
		kind,
		delimiter: sign.sign,
		header,
		width: header.length,
		records,
		...mapColumns(header, kind, file.choice)
	});
}

/** Editors and mail programs cut blank cells off the end of a pasted row. */
const padded = ({ cells, brokenQuotes }: TextRecord, width: number): readonly string[] =>
	brokenQuotes || cells.length >= width
		? cells
		: [...cells, ...Array<string>(width - cells.length).fill('')];

/** A list without a header gets the letters of a spreadsheet. */
function withHeader(records: readonly TextRecord[], headerless: boolean): readonly TextRecord[] {
	if (!headerless) return records;
	const width = records.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
	const cells = Array.from({ length: width }, (_, index) => columnLetter(index));
	return [{ line: 0, cells, brokenQuotes: false }, ...records];
}

/** Name of a column as spreadsheets have it: A … Z, AA, AB … */
export function columnLetter(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

const plainLines = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

interface Delimiter {
	readonly sign: string;
	/** Lines in front of the header. */
	readonly linesBefore: number;
}

/** Excel's first line `sep=;` */
function withoutDelimiterHint(text: string): { text: string; delimiter: Delimiter | null } {
	const match = /^sep=(.)\n/.exec(text);
	const sign = match?.[1];
	if (!match || sign === undefined) return { text, delimiter: null };
	return { text: text.slice(match[0].length), delimiter: { sign, linesBefore: 1 } };
}

/** The sign under which most headers are known; then under which most rows are as wide as it. */
function bestDelimiter(text: string, choice: ColumnChoice | undefined): Delimiter {
	const head = text.slice(0, 200_000);
	const scored = delimiters.map((sign) => {
		const [header, ...rows] = readRecords(head, sign, 50);
		const cells = header?.cells ?? [];
		const known = Math.max(
			...tableKinds.map((kind) => mapColumns(cells, kind, choice).columns.length)
		);
		const even = rows.filter((row) => row.cells.length === cells.length).length;
		return { sign, score: known * 1000 + (cells.length > 1 ? 500 : 0) + even };
	});
	const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
	return { sign: best.sign, linesBefore: 0 };
}

/**
 * The sign that cuts nearly all rows of a list without a header into equally many cells; a comma in
 * some names is no such sign. Where there is none, every row is one cell.
 */
function evenDelimiter(text: string): Delimiter {
	const head = text.slice(0, 200_000);
	const even = (['\t', ';', '|', ','] as const).find((sign) => {
		const widths = readRecords(head, sign, 50).map(({ cells }) => cells.length);
		const [most = 1] = widths.toSorted((a, b) => b - a);
		return most > 1 && widths.filter((width) => width === most).length >= widths.length * 0.8;
	});
	return { sign: even ?? '\t', linesBefore: 0 };
}
