import type { OfficeDocument } from '#domain/documents/OfficeDocument.ts';
import { xmlText } from './wordXml.ts';

const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const formats = 'http://schemas.openxmlformats.org';
const office = `${formats}/officeDocument/2006/relationships`;
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A part of the text: the body, a head or a foot. */
export const wordPart = (root: 'document' | 'hdr' | 'ftr', content: string): string =>
	`${start}<w:${root} xmlns:w="${formats}/wordprocessingml/2006/main" xmlns:r="${office}"` +
	` xmlns:wp="${formats}/drawingml/2006/wordprocessingDrawing" xmlns:mc="${formats}/markup-compatibility/2006"` +
	' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14">' +
	`${content}</w:${root}>`;

interface Relation {
	readonly id: string;
	readonly kind: 'styles' | 'numbering' | 'settings' | 'header' | 'footer' | 'image';
	readonly target: string;
}

/** What a part refers to. */
export const relationsXml = (relations: readonly Relation[]): string =>
	`${start}<Relationships xmlns="${formats}/package/2006/relationships">${relations
		.map(
			({ id, kind, target }) =>
				`<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`
		)
		.join('')}</Relationships>`;

export const packageRelationsXml =
	`${start}<Relationships xmlns="${formats}/package/2006/relationships">` +
	`<Relationship Id="document" Type="${office}/officeDocument" Target="word/document.xml"/>` +
	`<Relationship Id="core" Type="${formats}/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

export const contentTypesXml = (
	heads: readonly { readonly name: string; readonly kind: 'header' | 'footer' }[]
): string =>
	`${start}<Types xmlns="${formats}/package/2006/content-types">` +
	'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
	'<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
	(
		[
			['document', 'document.main'],
			['styles', 'styles'],
			['numbering', 'numbering'],
			['settings', 'settings'],
			...heads.map(({ name, kind }) => [name, kind] as const)
		] as const
	)
		.map(
			([name, kind]) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${kind}+xml"/>`
		)
		.join('') +
	'<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>';

/** Title and language: what a screen reader says of the file before it reads. */
export const coreXml = (title: string, { title: subject, head }: OfficeDocument): string =>
	`${start}<cp:coreProperties xmlns:cp="${formats}/package/2006/metadata/core-properties"` +
	' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
	`<dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subject)}</dc:subject>` +
	`<dc:creator>${xmlText(head.sender)}</dc:creator><dc:language>de-DE</dc:language></cp:coreProperties>`;
