import { pdfText, type PdfDictionary, type PdfFile } from './PdfFile.ts';
import { unless, type PdfCheck } from './PdfCheck.ts';

const links = (pdf: PdfFile): PdfDictionary[] =>
	pdf.pages
		.flatMap((page) => pdf.annotations(page))
		.filter((annotation) => annotation['/Subtype'] === '/Link');

/** Rules for links and what else a file can do (ISO 14289-1, 7.18; our own for safety). */
export const linkChecks: readonly PdfCheck[] = [
	{
		name: 'describes every link',
		problems: (pdf) =>
			links(pdf).flatMap((link) =>
				unless(pdfText(link['/Contents']).trim() !== '', 'link without /Contents')
			)
	},
	{
		name: 'gives every annotation its place in the structure',
		problems: (pdf) =>
			links(pdf).flatMap((link) =>
				unless(typeof link['/StructParent'] === 'number', 'annotation without /StructParent')
			)
	},
	{
		name: 'walks its links in the order of the structure',
		problems: (pdf) =>
			pdf.pages.flatMap((page, index) =>
				unless(
					pdf.annotations(page).length === 0 || page['/Tabs'] === '/S',
					`page ${index + 1} without /Tabs /S`
				)
			)
	},
	{
		name: 'links to web, mail and telephone only',
		problems: (pdf) =>
			links(pdf).flatMap((link) => {
				const action = pdf.dictionary(link['/A']);
				const uri = pdfText(action['/URI']);
				return unless(
					action['/S'] !== '/URI' || /^(https?|mailto|tel):/i.test(uri),
					`link to ${uri}`
				);
			})
	},
	{
		name: 'starts no program and no script',
		problems: (pdf) =>
			pdf.dictionaries.flatMap((dictionary) => [
				...unless(
					!['/JavaScript', '/Launch', '/SubmitForm', '/ImportData'].includes(
						String(dictionary['/S'])
					),
					`action ${String(dictionary['/S'])}`
				),
				...unless(dictionary['/JavaScript'] === undefined, 'named scripts')
			])
	}
];
