import { readRecords } from '#domain/exchange/readRecords.ts';

/** Rows of cells, as they come from and go to a spreadsheet. */
export type Block = readonly (readonly string[])[];

/** What needs quotation marks so that it stays one cell. */
const needsQuotes = /["\t\r\n]/;

const quoted = (cell: string): string =>
	needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Cells as spreadsheets put them on the clipboard: tabs between, a line per row. */
export const writeBlock = (block: Block): string =>
	block.map((row) => row.map(quoted).join('\t')).join('\r\n');

/**
 * Cells out of what a spreadsheet has put on the clipboard. A quotation mark begins a cell with tabs
 * or line ends inside; one that is never closed is text: that a cell begins with „ or " is normal.
 */
export function readBlock(text: string): Block {
	const plain = text
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n')
		.replace(/\n$/, '');
	if (plain === '') return [];
	const records = plain.includes('"') ? readRecords(plain, '\t') : [];
	const sound = records.length > 0 && records.every(({ brokenQuotes }) => !brokenQuotes);
	const rows = sound
		? records.map(({ cells }) => cells)
		: plain.split('\n').map((line) => line.split('\t'));
	const width = Math.max(...rows.map((row) => row.length));
	return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

const escaped = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('\n', '<br>');

/** The same cells for programs that take tables: word processors, mail. */
export const writeHtmlTable = (block: Block): string =>
	`<table>${block
		.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
		.join('')}</table>`;
