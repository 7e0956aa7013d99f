import Papa from 'papaparse';

/** One record of a delimited text, with the number of the line it begins on (from 1). */
export interface TextRecord {
	readonly line: number;
	readonly cells: readonly string[];
	/** A quotation mark that is not closed, or text behind a closed one. */
	readonly brokenQuotes: boolean;
}

/** After so many broken records reading on would only produce noise. */
export const mostBrokenRecords = 50;

/**
 * All records of a text that uses `\n` between lines. A broken quotation costs its own line only:
 * reading goes on behind it. Stops after `mostBrokenRecords`, or after `atMost` records.
 */
export function readRecords(text: string, delimiter: string, atMost = Infinity): TextRecord[] {
	const records: TextRecord[] = [];
	let broken = 0;
	let start = 0;
	let line = 1;
	while (start < text.length && broken < mostBrokenRecords && records.length < atMost) {
		const stop = readUntilBroken(text.slice(start), delimiter, line, records, atMost);
		if (stop === null) break;
		broken += 1;
		const nextLine = text.indexOf('\n', start + stop.offset);
		if (nextLine < 0) break;
		start = nextLine + 1;
		line = stop.line + 1;
	}
	return records;
}

/** Where a broken record began, or null if the text was read to its end. */
function readUntilBroken(
	text: string,
	delimiter: string,
	firstLine: number,
	records: TextRecord[],
	atMost: number
): { offset: number; line: number } | null {
	let line = firstLine;
	let offset = 0;
	let stop: { offset: number; line: number } | null = null;
	Papa.parse<string[]>(text, {
		delimiter,
		newline: '\n',
		step({ data, errors, meta }, parser) {
			const brokenQuotes = errors.some(({ type }) => type === 'Quotes');
			records.push({ line, cells: brokenQuotes ? [] : data, brokenQuotes });
			if (brokenQuotes) stop = { offset, line };
			if (brokenQuotes || records.length >= atMost) {
				parser.abort();
				return;
			}
			line += newlines(text, offset, meta.cursor);
			offset = meta.cursor;
		}
	});
	return stop;
}

function newlines(text: string, from: number, to: number): number {
	let count = 0;
	for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
		count += 1;
	}
	return count;
}
