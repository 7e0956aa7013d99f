import { pdfText, type PdfFile } from './PdfFile.ts';
import { unless, type PdfCheck } from './PdfCheck.ts';
import { standardTypes, structureElements, type StructureElement } from './structureTree.ts';

const elementsOf = (pdf: PdfFile, ...types: string[]): StructureElement[] =>
	structureElements(pdf).filter(({ type }) => types.includes(type));

const levelOf = ({ type }: StructureElement): number => Number(/^H([1-6])$/.exec(type)?.[1] ?? 0);

/** Rules for the structure tree (ISO 14289-1, 7.1–7.6; ISO 32000-1, 14.7 and 14.8). */
export const structureChecks: readonly PdfCheck[] = [
	{
		// Other checks pass on a file without tags: this one must not.
		name: 'has a structure tree with headings and paragraphs',
		problems(pdf) {
			const types = new Set(structureElements(pdf).map(({ type }) => type));
			return ['Document', 'H1', 'P'].flatMap((type) =>
				unless(types.has(type), `no ${type} in the structure tree`)
			);
		}
	},
	{
		name: 'has a parent tree',
		problems: (pdf) =>
			unless(
				Object.keys(pdf.dictionary(pdf.dictionary(pdf.root['/StructTreeRoot'])['/ParentTree']))
					.length > 0,
				'no /ParentTree'
			)
	},
	{
		name: 'uses standard structure types or maps to them',
		problems: (pdf) => [
			...new Set(
				structureElements(pdf)
					.filter(({ type }) => !standardTypes.has(type))
					.map(({ type }) => `unknown structure type ${type}`)
			)
		]
	},
	{
		name: 'has list items in lists, with bodies',
		problems: (pdf) => [
			...elementsOf(pdf, 'LI').flatMap(({ parent, children }) => [
				...unless(parent?.type === 'L', `LI in ${parent?.type}`),
				...unless(
					children.some(({ type }) => type === 'LBody'),
					'LI without LBody'
				)
			]),
			...elementsOf(pdf, 'LBody', 'Lbl')
				.filter(({ parent }) => parent?.type !== 'LI' && parent?.type !== 'TOCI')
				.map(({ type, parent }) => `${type} in ${parent?.type}`)
		]
	},
	{
		name: 'describes every figure',
		problems: (pdf) =>
			elementsOf(pdf, 'Figure', 'Formula').flatMap(({ dictionary }) =>
				unless(
					pdfText(dictionary['/Alt']).trim() !== '' || dictionary['/ActualText'] !== undefined,
					'Figure without /Alt'
				)
			)
	},
	{
		name: 'nests its headings without gaps',
		problems(pdf) {
			const levels = structureElements(pdf)
				.map(levelOf)
				.filter((level) => level > 0);
			return levels.flatMap((level, index) =>
				unless(level <= (levels[index - 1] ?? 0) + 1, `H${level} after H${levels[index - 1] ?? 0}`)
			);
		}
	},
	{
		name: 'ties every link to its tag',
		problems: (pdf) =>
			elementsOf(pdf, 'Link').flatMap((link) =>
				unless(hasObjectReference(link), 'Link element without OBJR')
			)
	},
	{
		name: 'names the language of foreign passages',
		problems(pdf) {
			const document = pdfText(pdf.root['/Lang']).split('-')[0];
			const foreign = languagesByScript(pdf).filter((language) => language !== document);
			const tagged = new Set(
				structureElements(pdf)
					.map(({ dictionary }) => pdfText(dictionary['/Lang']).split('-')[0])
					.filter((language) => language !== '')
			);
			return foreign.flatMap((language) =>
				unless(tagged.has(language), `no passage is tagged as ${language}`)
			);
		}
	}
];

const hasObjectReference = ({ leaves, children }: StructureElement): boolean =>
	leaves.some((leaf) => JSON.stringify(leaf).includes('/OBJR')) ||
	children.some(hasObjectReference);

/** Languages that the text must hold by its script: what is neither Latin nor a number. */
function languagesByScript(pdf: PdfFile): string[] {
	const text = pdf.text;
	return [
		...(/\p{Script=Arabic}/u.test(text) ? ['ar'] : []),
		...(/\p{Script=Cyrillic}/u.test(text) ? ['uk'] : [])
	];
}
