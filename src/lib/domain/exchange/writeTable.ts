import Papa from 'papaparse';
import { withFormulaGuard } from './formulaGuard.ts';

/**
 * A table as text for spreadsheets in Germany: semicolon, `\r\n`, byte order mark, and no cell
 * that a spreadsheet would run as a formula.
 */
export function writeTable(rows: readonly (readonly string[])[]): string {
	const guarded = rows.map((row) => row.map(withFormulaGuard));
	return `\uFEFF${Papa.unparse(guarded, { delimiter: ';', newline: '\r\n' })}\r\n`;
}
