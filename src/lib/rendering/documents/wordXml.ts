import { gapPattern } from '#domain/documents/makeDocument.ts';
import { escapeXml } from '#rendering/map/escapeXml.ts';

/*
 * WordprocessingML (ECMA-376) as strings. Word is strict about the order of elements; each function
 * writes them in the order of the schema. Strings, because a hundred forms then take a moment, where
 * a library that builds objects held up everybody for half a minute.
 */

/** Millimetres in twentieths of a point. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/**
 * XML knows none of the other control signs, and Word refuses a file that has one; signs that turn
 * the direction of what follows have no place in a letter either.
 */
const storable = (text: string): string =>
	text.toWellFormed().replaceAll(/[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, '');

export const xmlText = (text: string): string => escapeXml(storable(text));

export interface RunLook {
	readonly bold?: boolean;
	readonly underlined?: boolean;
	/** In half points. */
	readonly size?: number;
}

const runProperties = ({ bold, underlined, size }: RunLook, isGap: boolean): string => {
	const all =
		(bold ? '<w:b/>' : '') +
		(size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`) +
		(isGap ? '<w:highlight w:val="yellow"/>' : '') +
		(underlined ? '<w:u w:val="single"/>' : '');
	return all === '' ? '' : `<w:rPr>${all}</w:rPr>`;
};

const run = (text: string, look: RunLook, isGap: boolean): string =>
	text === ''
		? ''
		: `<w:r>${runProperties(look, isGap)}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;

/** A text as runs: lines are kept, and what is still missing is marked in yellow. */
export const runs = (text: string, look: RunLook = {}): string =>
	text
		.split('\n')
		.map((line) => lineRuns(line, look))
		.join('<w:r><w:br/></w:r>');

function lineRuns(line: string, look: RunLook): string {
	let result = '';
	let at = 0;
	for (const match of line.matchAll(gapPattern)) {
		result += run(line.slice(at, match.index), look, false) + run(match[0], look, true);
		at = match.index + match[0].length;
	}
	return result + run(line.slice(at), look, false);
}

export interface ParagraphLook {
	readonly style?: 'Heading1' | 'Heading2' | 'Small' | 'Cell' | 'Item' | 'Line';
	/** Further properties, in the order of the schema. */
	readonly more?: string;
}

/** A paragraph out of runs. */
export const paragraph = (content: string, { style, more = '' }: ParagraphLook = {}): string => {
	const all = (style ? `<w:pStyle w:val="${style}"/>` : '') + more;
	return `<w:p>${all === '' ? '' : `<w:pPr>${all}</w:pPr>`}${content}</w:p>`;
};

/** A box that can be ticked in Word, and on paper; its name is read out. */
export const checkBox = (name: string, checked: boolean): string => {
	const font = 'w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic"';
	return (
		`<w:sdt><w:sdtPr><w:alias w:val="${xmlText(name)}"/><w14:checkbox><w14:checked w14:val="${checked ? 1 : 0}"/>` +
		'<w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/>' +
		`</w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts ${font}/></w:rPr><w:t>${checked ? '☒' : '☐'}</w:t></w:r></w:sdtContent></w:sdt>`
	);
};

/** A field to type into; its name is read out. */
export const textField = (name: string): string =>
	`<w:sdt><w:sdtPr><w:alias w:val="${xmlText(name)}"/><w:text w:multiLine="1"/></w:sdtPr>` +
	'<w:sdtContent><w:r><w:t xml:space="preserve"> </w:t></w:r></w:sdtContent></w:sdt>';
