import type { Block, FormRow, OfficeDocument } from './OfficeDocument.ts';

const box = (chosen: boolean): string => (chosen ? '[x]' : '[ ]');

const rowText = ({ label, known, choices }: FormRow): string =>
	choices
		? [`${label}:`, ...choices.map((choice) => `  ${box(choice.chosen)} ${choice.label}`)].join(
				'\n'
			)
		: `${label}: ${known.replaceAll('\n', ', ') || '…'}`;

function blockText(block: Block): string {
	switch (block.kind) {
		case 'heading':
			return block.text.toUpperCase();
		case 'paragraph':
			return block.text;
		case 'list':
			return block.items.map((item) => `- ${item}`).join('\n');
		case 'form':
			return [block.caption.toUpperCase(), ...block.rows.map(rowText)].join('\n');
		case 'table':
			return [
				block.caption.toUpperCase(),
				...block.rows.map((row) =>
					block.head.map((head, index) => `${head}: ${row[index] || '…'}`).join(' | ')
				)
			].join('\n');
		case 'signatures':
			return block.of.map((party) => `Ort, Datum, Unterschrift ${party}: …`).join('\n');
	}
}

const blocksText = (blocks: readonly Block[]): string => blocks.map(blockText).join('\n\n');

/** The whole document as plain text. */
export const documentText = ({ opening, form, isFormEnclosed, closing }: OfficeDocument): string =>
	(isFormEnclosed ? [opening, closing, form] : [opening, form, closing])
		.map(blocksText)
		.filter((text) => text !== '')
		.join('\n\n');

/** What stands in a mail: the words alone. A form goes with it as a file, or below as text. */
export const mailText = (document: OfficeDocument): string =>
	[document.opening, document.closing]
		.map((blocks) => blocksText(blocks.filter(({ kind }) => kind !== 'signatures')))
		.join('\n\n');

/** Longer addresses are cut by mail programs and by Windows. */
export const longestMailAddress = 1_900;

/** Address that opens a mail with subject and text; without the text where it would be too long. */
export function mailAddress(
	to: string | null,
	document: OfficeDocument
): { readonly href: string; readonly hasText: boolean } {
	const subject = `mailto:${encodeURIComponent(to ?? '')}?subject=${encodeURIComponent(document.subject)}`;
	const body = mailText(document).replaceAll('\n', '\r\n');
	const whole = `${subject}&body=${encodeURIComponent(body)}`;
	return whole.length <= longestMailAddress
		? { href: whole, hasText: true }
		: { href: subject, hasText: false };
}
