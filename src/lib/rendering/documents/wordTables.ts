import type { Block, Choice, FormRow } from '#domain/documents/OfficeDocument.ts';
import { checkBox, mm, paragraph, runs, textField, xmlText } from './wordXml.ts';

/** Between the margins of a letter. */
export const textWidth = mm(165);

interface TableLook {
	readonly widths: readonly number[];
	/** Read out before the table, as the text of a picture is. */
	readonly name: string;
	readonly lined: boolean;
}

const line = '<w:{} w:val="single" w:sz="4" w:space="0" w:color="7A8294"/>';
const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
const borders = sides.map((side) => line.replace('{}', side)).join('');
const margins =
	'<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar>';

/** A table of fixed widths. */
export const table = ({ widths, name, lined }: TableLook, rows: string): string =>
	`<w:tbl><w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/>` +
	(lined ? `<w:tblBorders>${borders}</w:tblBorders>` : '') +
	'<w:tblLayout w:type="fixed"/>' +
	(lined ? margins : '') +
	`<w:tblCaption w:val="${xmlText(name)}"/></w:tblPr>` +
	`<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>`;

/** A row whose cells hold paragraphs; `more` is what is said of the row as a whole. */
export const row = (widths: readonly number[], cells: readonly string[], more = ''): string =>
	`<w:tr>${more === '' ? '' : `<w:trPr>${more}</w:trPr>`}${cells
		.map((content, index) => cell(widths[index] ?? 0, content))
		.join('')}</w:tr>`;

const cell = (width: number, content: string, more = ''): string =>
	`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${more}</w:tcPr>${content}</w:tc>`;

const cellText = (text: string, bold = false): string =>
	paragraph(runs(text, { bold }), { style: 'Cell' });

/** Repeated on every page that the table reaches. */
const headRow = (widths: readonly number[], head: readonly string[]): string =>
	`<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head
		.map((word, index) =>
			cell(
				widths[index] ?? 0,
				cellText(word, true),
				'<w:shd w:val="clear" w:color="auto" w:fill="E8EBF2"/>'
			)
		)
		.join('')}</w:tr>`;

const box = ({ label, chosen }: Choice): string => `${checkBox(label, chosen)}${runs(` ${label}`)}`;

/** Two boxes on a line; a box whose words are long stands alone. */
function boxLines(choices: readonly Choice[]): string {
	const lines: string[] = [];
	let open: string | null = null;
	for (const choice of choices) {
		const isLong = choice.label.length > longLabel;
		if (open !== null && !isLong) {
			lines.push(`${open}<w:r><w:tab/></w:r>${box(choice)}`);
			open = null;
		} else {
			if (open !== null) lines.push(open);
			open = isLong ? null : box(choice);
			if (isLong) lines.push(box(choice));
		}
	}
	if (open !== null) lines.push(open);
	const tab = `<w:tabs><w:tab w:val="left" w:pos="${mm(61)}"/></w:tabs>`;
	return lines.map((each) => paragraph(each, { style: 'Cell', more: tab })).join('');
}

const longLabel = 32;
const formWidths = [mm(43), mm(61), mm(61)] as const;
/** A row with more boxes than these may go over the end of a page. */
const manyChoices = 24;

/** Boxes take the room of what is known and of what is right; below them there is a line for more. */
const choiceRow = (label: string, choices: readonly Choice[]): string =>
	`<w:tr>${choices.length > manyChoices ? '' : '<w:trPr><w:cantSplit/></w:trPr>'}${cell(
		formWidths[0],
		cellText(label, true)
	)}${cell(
		formWidths[1] + formWidths[2],
		boxLines(choices) +
			paragraph(`${runs('Anderes: ')}${textField(`${label}, anderes`)}`, { style: 'Cell' }),
		'<w:gridSpan w:val="2"/>'
	)}</w:tr>`;

const formRow = ({ label, known, choices }: FormRow): string =>
	choices
		? choiceRow(label, choices)
		: row(
				formWidths,
				[
					cellText(label, true),
					cellText(known || '–'),
					paragraph(textField(label), { style: 'Cell' })
				],
				'<w:cantSplit/>'
			);

/** What is asked, what is known, and room for what is right. */
export const formTable = ({ caption, head, rows }: Extract<Block, { kind: 'form' }>): string =>
	table(
		{ widths: formWidths, name: caption, lined: true },
		headRow(formWidths, head) + rows.map(formRow).join('')
	);

/** Columns of boxes are as narrow as their heading; what they are about has room. */
function widthsOf(
	head: readonly string[],
	rows: readonly (readonly string[])[]
): readonly number[] {
	const isBox = head.map(
		(_, index) => rows.length > 0 && rows.every((each) => each[index] === '☐')
	);
	const narrow = mm(22);
	const boxes = isBox.filter(Boolean).length;
	const wide = Math.floor((textWidth - narrow * boxes) / Math.max(head.length - boxes, 1));
	const more = boxes > 0 ? Math.floor(wide / 4) : 0;
	return isBox.map((each, index) => (each ? narrow : index === 0 ? wide + more : wide - more));
}

/** Rows of values; an empty one is a field to type into. */
export function dataTable({ caption, head, rows }: Extract<Block, { kind: 'table' }>): string {
	const widths = widthsOf(head, rows);
	const content = (value: string, index: number): string => {
		if (value !== '' && value !== '☐') return cellText(value);
		const name = head[index] ?? '';
		const control = value === '☐' ? checkBox(name, false) : textField(name);
		return paragraph(control, { style: 'Cell' });
	};
	return table(
		{ widths, name: caption, lined: true },
		headRow(widths, head) +
			rows.map((values) => row(widths, values.map(content), '<w:cantSplit/>')).join('')
	);
}

/** A line for each party, side by side. */
export function signatureTable(parties: readonly string[]): string {
	const widths = parties.map(() => Math.floor(textWidth / Math.max(parties.length, 1)));
	const field = (party: string): string =>
		paragraph(runs('Ort, Datum, Unterschrift'), {
			style: 'Line',
			more: '<w:spacing w:before="900" w:after="0"/><w:ind w:right="240"/>'
		}) + paragraph(runs(party), { style: 'Small' });
	return table(
		{ widths, name: 'Unterschriften', lined: false },
		row(widths, parties.map(field), '<w:cantSplit/>')
	);
}
