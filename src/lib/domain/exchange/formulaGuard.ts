/** What a spreadsheet would run as a formula; also what already looks guarded. */
const formula = /^'*[=+\-@\t]/;

/** A quotation mark before cells that a spreadsheet would take for a formula. */
export const withFormulaGuard = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** Takes the mark off again, whoever put it there. */
export const withoutFormulaGuard = (cell: string): string =>
	cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
