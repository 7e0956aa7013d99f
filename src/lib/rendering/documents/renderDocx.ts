import { setImmediate } from 'node:timers/promises';
import type { OfficeDocument } from '#domain/documents/OfficeDocument.ts';
import { firstHead, foot, furtherHead, logoId, type LetterLogo } from './wordHeads.ts';
import { letterXml, sectionXml } from './wordLetter.ts';
import {
	contentTypesXml,
	coreXml,
	packageRelationsXml,
	relationsXml,
	wordPart
} from './wordPackage.ts';
import { numberingXml, settingsXml, stylesXml } from './wordStyles.ts';
import { paragraph } from './wordXml.ts';
import { zip, type ZipPart } from './zip.ts';

/** What every letter of a file has in common. */
export interface DocxOptions {
	readonly logo: LetterLogo | null;
}

const encoder = new TextEncoder();
const part = (name: string, text: string): ZipPart => ({ name, bytes: encoder.encode(text) });

/** Name of a part of the n-th letter, without its ending. */
const named = (kind: 'first' | 'head' | 'foot', index: number): string => `${kind}${index + 1}`;

/**
 * One or several letters as one file for Word and LibreOffice: each starts on a page of its own,
 * with its own head and page numbers. The same letters give the same bytes.
 */
export async function renderDocx(
	documents: readonly OfficeDocument[],
	{ logo }: DocxOptions
): Promise<Uint8Array<ArrayBuffer>> {
	const [first] = documents;
	if (!first) throw new Error('A file of letters has at least one letter');
	const body = await bodyXml(documents);
	const heads = documents.flatMap((document, index) => [
		{ name: named('first', index), kind: 'header' as const, xml: firstHead(document, logo) },
		{ name: named('head', index), kind: 'header' as const, xml: furtherHead(document) },
		{
			name: named('foot', index),
			kind: 'footer' as const,
			xml: foot(document, documents.length === 1)
		}
	]);
	const logoPart = logo ? [{ name: 'word/media/logo.png', bytes: logo.bytes }] : [];
	const logoLink = relationsXml([{ id: logoId, kind: 'image', target: 'media/logo.png' }]);
	return zip([
		part('[Content_Types].xml', contentTypesXml(heads)),
		part('_rels/.rels', packageRelationsXml),
		part('docProps/core.xml', coreXml(documents.length === 1 ? first.subject : first.title, first)),
		part('word/document.xml', wordPart('document', `<w:body>${body}</w:body>`)),
		part(
			'word/_rels/document.xml.rels',
			relationsXml([
				{ id: 'styles', kind: 'styles', target: 'styles.xml' },
				{ id: 'numbering', kind: 'numbering', target: 'numbering.xml' },
				{ id: 'settings', kind: 'settings', target: 'settings.xml' },
				...heads.map(({ name, kind }) => ({ id: name, kind, target: `${name}.xml` }))
			])
		),
		part('word/styles.xml', stylesXml),
		part('word/numbering.xml', numberingXml),
		part('word/settings.xml', settingsXml),
		...heads.map(({ name, kind, xml }) =>
			part(`word/${name}.xml`, wordPart(kind === 'header' ? 'hdr' : 'ftr', xml))
		),
		...(logo
			? documents.map((_, index) => part(`word/_rels/${named('first', index)}.xml.rels`, logoLink))
			: []),
		...logoPart
	]);
}

/**
 * The section of the last letter stands at the end of the body, that of others in a last paragraph.
 * Between two letters others get their turn: many forms take a second or two.
 */
async function bodyXml(documents: readonly OfficeDocument[]): Promise<string> {
	const letters: string[] = [];
	for (const [index, document] of documents.entries()) {
		const section = sectionXml({
			firstHeader: named('first', index),
			header: named('head', index),
			footer: named('foot', index)
		});
		const isLast = index === documents.length - 1;
		letters.push(letterXml(document) + (isLast ? section : paragraph('', { more: section })));
		await setImmediate();
	}
	return letters.join('');
}
