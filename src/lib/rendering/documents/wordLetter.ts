import type { Block, LetterHead, OfficeDocument } from '#domain/documents/OfficeDocument.ts';
import { dataTable, formTable, row, signatureTable, table, textWidth } from './wordTables.ts';
import { mm, paragraph, runs } from './wordXml.ts';

/** A block as parts of a Word file. A paragraph after each table keeps tables from growing together. */
function blockXml(block: Block): string {
	switch (block.kind) {
		case 'heading':
			return paragraph(runs(block.text), { style: 'Heading2' });
		case 'paragraph':
			return paragraph(runs(block.text));
		case 'list':
			return block.items.map((item) => paragraph(runs(item), { style: 'Item' })).join('');
		case 'form':
			return (
				paragraph(runs(block.caption), { style: 'Heading2' }) + formTable(block) + paragraph('')
			);
		case 'table':
			return (
				paragraph(runs(block.caption), { style: 'Heading2' }) + dataTable(block) + paragraph('')
			);
		case 'signatures':
			return signatureTable(block.of) + paragraph('');
	}
}

/** Address field of 85 mm for the window of an envelope; beside it who answers questions, and when. */
function addressTable({ sender, senderAddress, recipient, details }: LetterHead): string {
	const widths = [mm(85), textWidth - mm(85)];
	const returnLine = runs([sender, ...senderAddress].join(' · '), { size: 14, underlined: true });
	const address =
		paragraph(returnLine, { style: 'Small', more: '<w:spacing w:after="120"/>' }) +
		recipient
			.map((line) => paragraph(runs(line), { more: '<w:spacing w:after="0" w:line="252"/>' }))
			.join('');
	const block = details
		.map(([label, value]) =>
			paragraph(runs(`${label}: `) + runs(value, { bold: true }), {
				style: 'Small',
				more: `<w:spacing w:after="40"/><w:ind w:left="${mm(8)}"/>`
			})
		)
		.join('');
	return table(
		{ widths, name: 'Anschrift und Auskunft', lined: false },
		row(
			widths,
			[address, block || paragraph('', { style: 'Small' })],
			`<w:trHeight w:val="${mm(52)}" w:hRule="atLeast"/>`
		)
	);
}

/** One letter: DIN 5008 form B, with the address field 45 mm below the edge. */
export function letterXml(document: OfficeDocument): string {
	const { head, subject, opening, form, closing, isFormEnclosed } = document;
	const formXml = form.map(blockXml).join('');
	const closingXml = closing.map(blockXml).join('');
	return (
		addressTable(head) +
		paragraph(runs(subject), { style: 'Heading1' }) +
		opening.map(blockXml).join('') +
		(isFormEnclosed
			? closingXml + paragraph('', { style: 'Small', more: '<w:pageBreakBefore/>' }) + formXml
			: formXml + closingXml)
	);
}

/** Ids of the head and foot of a letter among the parts of the file. */
export interface SectionParts {
	readonly firstHeader: string;
	readonly header: string;
	readonly footer: string;
}

/** What ends a letter: its page, its head and foot; the next one starts on a new page with page 1. */
export const sectionXml = ({ firstHeader, header, footer }: SectionParts): string =>
	`<w:sectPr><w:headerReference w:type="first" r:id="${firstHeader}"/><w:headerReference w:type="default" r:id="${header}"/>` +
	`<w:footerReference w:type="first" r:id="${footer}"/><w:footerReference w:type="default" r:id="${footer}"/>` +
	`<w:type w:val="nextPage"/><w:pgSz w:w="${mm(210)}" w:h="${mm(297)}"/>` +
	`<w:pgMar w:top="${mm(25)}" w:right="${mm(20)}" w:bottom="${mm(25)}" w:left="${mm(25)}" w:header="${mm(14)}" w:footer="${mm(10)}" w:gutter="0"/>` +
	'<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>';
