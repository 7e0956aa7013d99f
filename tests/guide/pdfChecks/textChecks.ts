import type { PdfDictionary, PdfFile } from './PdfFile.ts';
import { unmarkedText } from './contentStream.ts';
import { unless, type PdfCheck } from './PdfCheck.ts';

/** Fonts of the guide; anything else came from the machine that printed. */
const allowedFonts = /^\/?(?:[A-Z]{6}\+)?(?:FiraSans|Vazirmatn)-\w+$/;

/** Fonts that show glyphs themselves: composite ones stand for their descendants. */
const fonts = (pdf: PdfFile): PdfDictionary[] =>
	pdf.dictionaries.filter(
		(dictionary) =>
			dictionary['/Type'] === '/Font' && !/CIDFont/.test(String(dictionary['/Subtype']))
	);

const isEmbedded = (pdf: PdfFile, font: PdfDictionary): boolean => {
	const [descendant] = pdf.list(font['/DescendantFonts']);
	const descriptor = pdf.dictionary(
		(descendant ? pdf.dictionary(descendant) : font)['/FontDescriptor']
	);
	return ['/FontFile', '/FontFile2', '/FontFile3'].some((key) => descriptor[key] !== undefined);
};

/** Rules for text and its fonts (ISO 14289-1, 7.21 and 7.1). */
export const textChecks: readonly PdfCheck[] = [
	{
		name: 'embeds its own fonts, with their letters',
		problems: (pdf) => [
			...unless(fonts(pdf).length > 0, 'no fonts'),
			...fonts(pdf).flatMap((font) => [
				...unless(isEmbedded(pdf, font), `${String(font['/BaseFont'])} is not embedded`),
				...unless(font['/ToUnicode'] !== undefined, `${String(font['/BaseFont'])}: no /ToUnicode`),
				...unless(
					allowedFonts.test(String(font['/BaseFont'])),
					`${String(font['/BaseFont'])} is none of ours`
				)
			])
		]
	},
	{
		name: 'tags all text or marks it as ornament',
		problems(pdf) {
			const counts = pdf.pages.map((page) => unmarkedText(pdf, page));
			return [
				...counts.flatMap(({ unmarked }, index) =>
					unless(unmarked === 0, `page ${index + 1}: ${unmarked} times text outside marked content`)
				),
				...unless(
					counts.some(({ all }) => all > 0),
					'no text at all'
				)
			];
		}
	},
	{
		name: 'has no unreadable characters',
		problems: (pdf) =>
			[...new Set(pdf.text.match(/[\ufffd\p{Co}]/gu))].map(
				(sign) => `text holds U+${sign.codePointAt(0)?.toString(16)}`
			)
	}
];
