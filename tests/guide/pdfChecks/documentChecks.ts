import { pdfText, qpdf, type PdfFile } from './PdfFile.ts';
import { unless, type PdfCheck } from './PdfCheck.ts';

const metadata = (pdf: PdfFile): string =>
	pdf.stream(pdf.root['/Metadata'])?.data.toString('utf8') ?? '';

/** Rules for the file as a whole (ISO 14289-1, 7.1 and 5; ISO 32000-1). */
export const documentChecks: readonly PdfCheck[] = [
	{
		name: 'is a sound file',
		problems(pdf) {
			const { code, out, errors } = qpdf('--check', pdf.path);
			return unless(code === 0, `qpdf --check: ${out} ${errors}`);
		}
	},
	{
		name: 'is not encrypted',
		problems: (pdf) => unless(!pdf.json.encrypt.encrypted, 'the file is encrypted')
	},
	{
		name: 'has a document language',
		problems: (pdf) =>
			unless(/^[a-z]{2,3}(-|$)/.test(pdfText(pdf.root['/Lang'])), 'catalog without /Lang')
	},
	{
		name: 'says that it is tagged',
		problems: (pdf) =>
			unless(pdf.dictionary(pdf.root['/MarkInfo'])['/Marked'] === true, '/Marked is not true')
	},
	{
		name: 'has no suspect tags',
		problems: (pdf) =>
			unless(pdf.dictionary(pdf.root['/MarkInfo'])['/Suspects'] !== true, '/Suspects is true')
	},
	{
		name: 'shows its title, not its file name',
		problems: (pdf) =>
			unless(
				pdf.dictionary(pdf.root['/ViewerPreferences'])['/DisplayDocTitle'] === true,
				'/DisplayDocTitle is not true'
			)
	},
	{
		name: 'has bookmarks',
		problems: (pdf) =>
			unless(pdf.dictionary(pdf.root['/Outlines'])['/First'] !== undefined, 'no /Outlines')
	},
	{
		name: 'has metadata',
		problems: (pdf) => unless(metadata(pdf).includes('<rdf:RDF'), 'no XMP metadata')
	},
	{
		name: 'has a title in its metadata',
		problems: (pdf) =>
			unless(
				metadata(pdf) === '' || /<dc:title>[^]*?<rdf:li[^>]*>[^<]+</.test(metadata(pdf)),
				'no dc:title'
			)
	},
	{
		name: 'names its accessibility standard',
		problems: (pdf) =>
			unless(
				metadata(pdf) === '' || /pdfuaid:part(="1"|>\s*1\s*<)/.test(metadata(pdf)),
				'no pdfuaid:part 1'
			)
	}
];
