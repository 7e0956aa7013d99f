import type { PdfDictionary, PdfFile } from './PdfFile.ts';

/** Strings, then dictionaries, then everything up to a delimiter. */
const token =
	/\((?:\\[^]|[^()\\]|\((?:\\[^]|[^()\\]|\((?:\\[^]|[^()\\])*\))*\))*\)|<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g;

const showsText: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"']);

/**
 * Operators that show text outside any marked content: a screen reader never gets to them. Follows
 * forms, whose text counts as marked if the form is drawn inside marked content.
 *
 * @returns the number of such operators, and of all that show text
 */
export function unmarkedText(pdf: PdfFile, page: PdfDictionary): { unmarked: number; all: number } {
	const counts = { unmarked: 0, all: 0 };
	scan(contentsOf(pdf, page), pdf.dictionary(page['/Resources']), 0);
	return counts;

	function scan(source: string, resources: PdfDictionary, depthBefore: number): void {
		let depth = depthBefore;
		let previous = '';
		for (const [word] of source.matchAll(token)) {
			if (word === 'BDC' || word === 'BMC') depth += 1;
			else if (word === 'EMC') depth -= 1;
			else if (showsText.has(word)) {
				counts.all += 1;
				if (depth <= 0) counts.unmarked += 1;
			} else if (word === 'Do') drawForm(previous, resources, depth);
			previous = word;
		}
	}

	function drawForm(name: string, resources: PdfDictionary, depth: number): void {
		const form = pdf.stream(pdf.dictionary(resources['/XObject'])[name]);
		if (form?.dict['/Subtype'] !== '/Form') return;
		scan(form.data.toString('latin1'), pdf.dictionary(form.dict['/Resources']), depth);
	}
}

function contentsOf(pdf: PdfFile, page: PdfDictionary): string {
	const value = page['/Contents'];
	const references = pdf.stream(value) ? [value] : pdf.list(value);
	return references
		.map((reference) => pdf.stream(reference)?.data.toString('latin1') ?? '')
		.join('\n');
}
