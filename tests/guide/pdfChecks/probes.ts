import type { PdfValue } from './PdfFile.ts';
import { brokenCopy, damagedCopy, encryptedCopy, type BrokenPdf, type Loose } from './breakPdf.ts';

const inObjects = (breakIt: (pdf: BrokenPdf) => void) => (path: string) =>
	brokenCopy(path, breakIt);

const without = (dictionary: Loose, key: string): void => {
	if (!(key in dictionary)) throw new Error(`no ${key} to take away`);
	Reflect.deleteProperty(dictionary, key);
};

const isObjectReference = (kid: PdfValue): boolean => JSON.stringify(kid).includes('/OBJR');

function takeLinkAway(pdf: BrokenPdf): void {
	const link = pdf
		.all('/S', '/Link')
		.find(({ '/K': kids }) => JSON.stringify(kids).includes('OBJR'));
	if (!link) throw new Error('no link with OBJR');
	const kids = Array.isArray(link['/K']) ? (link['/K'] as PdfValue[]) : [link['/K'] ?? null];
	link['/K'] = kids.filter((kid) => !isObjectReference(kid));
}

const firstPage = (pdf: BrokenPdf): Loose => pdf.first('/Type', '/Page');
const firstLink = (pdf: BrokenPdf): Loose => pdf.first('/Subtype', '/Link');
const uriAction = (pdf: BrokenPdf): Loose => {
	const link = pdf
		.all('/Subtype', '/Link')
		.find(({ '/A': action }) => action !== undefined && '/URI' in pdf.at(action));
	return pdf.at(link?.['/A']);
};

/** One way to break a good PDF per check, by the check's name: exactly that check must fail. */
export const probes: Readonly<Record<string, (path: string) => string>> = {
	'is a sound file': damagedCopy,
	'is not encrypted': encryptedCopy,
	'has a document language': inObjects((pdf) => without(pdf.root, '/Lang')),
	'says that it is tagged': inObjects((pdf) => {
		pdf.at(pdf.root['/MarkInfo'])['/Marked'] = false;
	}),
	'has no suspect tags': inObjects((pdf) => {
		pdf.at(pdf.root['/MarkInfo'])['/Suspects'] = true;
	}),
	'shows its title, not its file name': inObjects((pdf) => {
		pdf.at(pdf.root['/ViewerPreferences'])['/DisplayDocTitle'] = false;
	}),
	'has bookmarks': inObjects((pdf) => without(pdf.root, '/Outlines')),
	'has metadata': inObjects((pdf) => without(pdf.root, '/Metadata')),
	'has a title in its metadata': inObjects((pdf) =>
		pdf.rewrite(pdf.root['/Metadata'], (xmp) => xmp.replace(/<dc:title>[^]*?<\/dc:title>/, ''))
	),
	'names its accessibility standard': inObjects((pdf) =>
		pdf.rewrite(pdf.root['/Metadata'], (xmp) => xmp.replaceAll('pdfuaid:part', 'pdfuaid:past'))
	),
	'has a structure tree with headings and paragraphs': inObjects((pdf) => {
		for (const paragraph of pdf.all('/S', '/P')) paragraph['/S'] = '/Div';
	}),
	'has a parent tree': inObjects((pdf) =>
		without(pdf.at(pdf.root['/StructTreeRoot']), '/ParentTree')
	),
	'uses standard structure types or maps to them': inObjects((pdf) => {
		pdf.first('/S', '/Span')['/S'] = '/Blurb';
	}),
	'has list items in lists, with bodies': inObjects((pdf) => {
		pdf.first('/S', '/LBody')['/S'] = '/Span';
	}),
	'describes every figure': inObjects((pdf) => without(pdf.first('/S', '/Figure'), '/Alt')),
	'nests its headings without gaps': inObjects((pdf) => {
		pdf.first('/S', '/H2')['/S'] = '/H4';
	}),
	'ties every link to its tag': inObjects(takeLinkAway),
	'names the language of foreign passages': inObjects((pdf) => {
		for (const element of pdf.all('/Type', '/StructElem')) Reflect.deleteProperty(element, '/Lang');
	}),
	'describes every link': inObjects((pdf) => without(firstLink(pdf), '/Contents')),
	'gives every annotation its place in the structure': inObjects((pdf) =>
		without(firstLink(pdf), '/StructParent')
	),
	'walks its links in the order of the structure': inObjects((pdf) => {
		const page = pdf.all('/Type', '/Page').find((candidate) => '/Annots' in candidate);
		without(page ?? {}, '/Tabs');
	}),
	'links to web, mail and telephone only': inObjects((pdf) => {
		uriAction(pdf)['/URI'] = 'u:javascript:alert(1)';
	}),
	'starts no program and no script': inObjects((pdf) => {
		uriAction(pdf)['/S'] = '/Launch';
	}),
	'embeds its own fonts, with their letters': inObjects((pdf) => {
		for (const font of pdf.all('/Subtype', '/Type0')) font['/BaseFont'] = '/DejaVuSans';
	}),
	'tags all text or marks it as ornament': inObjects((pdf) =>
		pdf.rewrite(firstPage(pdf)['/Contents'], (content) => `${content}\nBT (x) Tj ET`)
	),
	'has no unreadable characters': inObjects((pdf) =>
		pdf.rewrite(pdf.first('/Subtype', '/Type0')['/ToUnicode'], (map) =>
			map.replace(/(beginbfchar\s*<[0-9A-F]{4}>\s*)<[0-9A-F]{4}>/i, '$1<E000>')
		)
	)
};
