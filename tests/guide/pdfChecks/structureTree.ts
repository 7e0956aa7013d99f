import { isDictionary, type PdfDictionary, type PdfFile, type PdfValue } from './PdfFile.ts';

/** An element of the structure tree, as a screen reader walks it. */
export interface StructureElement {
	/** Standard type, without slash, after role mapping. */
	readonly type: string;
	readonly dictionary: PdfDictionary;
	readonly children: readonly StructureElement[];
	readonly parent: StructureElement | null;
	/** Marked content and annotations that hang on it directly. */
	readonly leaves: readonly PdfValue[];
}

/** All elements of the tree in reading order. */
export function structureElements(pdf: PdfFile): StructureElement[] {
	const root = pdf.dictionary(pdf.root['/StructTreeRoot']);
	const roles = pdf.dictionary(root['/RoleMap']);
	const found: StructureElement[] = [];

	function build(value: PdfValue, parent: StructureElement | null): StructureElement[] {
		const dictionary = pdf.resolve(value);
		if (!isDictionary(dictionary) || dictionary['/S'] === undefined) return [];
		const children: StructureElement[] = [];
		const leaves: PdfValue[] = [];
		const name = String(dictionary['/S']);
		const role = roles[name];
		const element: StructureElement = {
			type: String(role ?? name).slice(1),
			dictionary,
			children,
			parent,
			leaves
		};
		found.push(element);
		for (const kid of pdf.list(dictionary['/K'])) {
			const built = build(kid, element);
			if (built.length > 0) children.push(...built);
			else leaves.push(pdf.resolve(kid));
		}
		return [element];
	}

	for (const kid of pdf.list(root['/K'])) build(kid, null);
	return found;
}

/** Structure types of ISO 32000-1, 14.8.4. */
export const standardTypes: ReadonlySet<string> = new Set(
	`Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5
	H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link
	Annot Ruby RB RT RP Warichu WT WP Figure Formula Form`.split(/\s+/)
);
