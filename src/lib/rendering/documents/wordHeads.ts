import type { OfficeDocument } from '#domain/documents/OfficeDocument.ts';
import { mm, paragraph, runs, xmlText } from './wordXml.ts';

/** The office's logo as a picture that Word shows; its words are the office's name. */
export interface LetterLogo {
	readonly bytes: Uint8Array;
	/** In pixels of 1/96 inch. */
	readonly width: number;
	readonly height: number;
}

/** Id of the logo among the parts that a head refers to. */
export const logoId = 'rIdLogo';

/** English Metric Units per pixel. */
const emu = 9_525;

function picture({ width, height }: LetterLogo, words: string): string {
	const extent = `cx="${width * emu}" cy="${height * emu}"`;
	return (
		`<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/>` +
		`<wp:docPr id="1" name="Logo" descr="${xmlText(words)}"/>` +
		'<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
		'<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
		'<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
		`<pic:nvPicPr><pic:cNvPr id="1" name="Logo" descr="${xmlText(words)}"/><pic:cNvPicPr/></pic:nvPicPr>` +
		`<pic:blipFill><a:blip r:embed="${logoId}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
		`<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
		'</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
	);
}

/** Head of the first page: the logo and the name of the office. */
export const firstHead = ({ head }: OfficeDocument, logo: LetterLogo | null): string =>
	paragraph(
		(logo ? picture(logo, head.sender) + runs('   ') : '') +
			runs(head.sender, { bold: true, size: 26 }),
		{ more: `<w:spacing w:after="${mm(14)}"/>` }
	);

/** Head of the following pages: who writes, and of what. */
export const furtherHead = ({ head, subject }: OfficeDocument): string =>
	paragraph(runs(`${head.sender} – ${subject}`), { style: 'Small' });

const number = (field: string): string =>
	`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${field} </w:instrText></w:r>` +
	'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

/**
 * Foot of every page: address of the office, and which page of the letter it is. How many there are
 * is said of a file with one letter only: LibreOffice cannot count those of a section.
 */
export const foot = ({ head }: OfficeDocument, isOnly: boolean): string =>
	paragraph(runs([head.sender, ...head.senderAddress].join(' · ')), {
		style: 'Small',
		more: '<w:jc w:val="center"/>'
	}) +
	paragraph(runs('Seite ') + number('PAGE') + (isOnly ? runs(' von ') + number('NUMPAGES') : ''), {
		style: 'Small',
		more: '<w:jc w:val="center"/>'
	});
