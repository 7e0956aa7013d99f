import { readFileSync } from 'node:fs';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ContentsLine {
	/** Number printed at the end of the line. */
	readonly printed: number;
	/** Page that the line links to, counted from 1. */
	readonly target: number;
}

interface LinkAnnotation {
	readonly subtype: string;
	readonly dest: string | unknown[] | null;
	readonly url?: string;
	/** Left, bottom, right, top in points. */
	readonly rect: [number, number, number, number];
}

interface TextItem {
	readonly str: string;
	readonly transform: readonly number[];
}

const open = (path: string): Promise<PDFDocumentProxy> =>
	getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;

/** Lines of a table of contents: links that end in a number, with the page they lead to. */
export async function contentsLines(path: string, pageNumber: number): Promise<ContentsLine[]> {
	const pdf = await open(path);
	const page = await pdf.getPage(pageNumber);
	const links = ((await page.getAnnotations()) as LinkAnnotation[]).filter(({ dest }) => dest);
	const items = (await page.getTextContent()).items as TextItem[];
	const lines: ContentsLine[] = [];
	for (const { dest, rect } of links) {
		const [left, bottom, right, top] = rect;
		const text = items
			.filter(({ transform: [, , , , x = 0, y = 0] }) => {
				return x >= left - 1 && x <= right + 1 && y >= bottom - 1 && y <= top + 1;
			})
			.map(({ str }) => str)
			.join('');
		const printed = /(\d+)\s*$/.exec(text)?.[1];
		const explicit = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
		const target = await pdf.getPageIndex(explicit?.[0] as { num: number; gen: number });
		if (printed !== undefined) lines.push({ printed: Number(printed), target: target + 1 });
	}
	return lines;
}

export interface WebLink {
	readonly page: number;
	readonly url: string;
	/** Left, top, width, height in points, from the top left corner of the page. */
	readonly box: readonly [number, number, number, number];
}

/** Links to the web with their place on the page. */
export async function webLinks(path: string): Promise<WebLink[]> {
	const pdf = await open(path);
	const found: WebLink[] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number);
		const height = page.view[3] ?? 0;
		for (const { url, rect } of (await page.getAnnotations()) as LinkAnnotation[]) {
			const [left, bottom, right, top] = rect;
			if (url)
				found.push({ page: number, url, box: [left, height - top, right - left, top - bottom] });
		}
	}
	return found;
}
