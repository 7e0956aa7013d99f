import Papa from 'papaparse';

/** Excel takes such a cell for a formula; also guarded: what already looks guarded. */
const looksLikeFormula = /^'*[=+\-@\t\r]/;

/**
 * A table as text for spreadsheets in Germany: semicolon, `\r\n`, byte order mark, and a quotation
 * mark before cells that a spreadsheet would run as formulas. The reader takes the mark off again.
 */
export function writeTable(rows: readonly (readonly string[])[]): string {
	const guarded = rows.map((row) =>
		row.map((cell) => (looksLikeFormula.test(cell) ? `'${cell}` : cell))
	);
	return `\uFEFF${Papa.unparse(guarded, { delimiter: ';', newline: '\r\n' })}\r\n`;
}
