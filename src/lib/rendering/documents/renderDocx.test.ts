import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { documentKinds } from '#domain/documents/documentKinds.ts';
import { noWishes } from '#domain/documents/LetterContext.ts';
import { makeDocument } from '#domain/documents/makeDocument.ts';
import type { OfficeDocument } from '#domain/documents/OfficeDocument.ts';
import { documentWords } from '#i18n/documentWords.ts';
import { after, club, office, sampleNetwork } from '#tests/arbitraries/sampleNetwork.ts';
import { letterLogo } from './letterLogo.ts';
import { renderDocx } from './renderDocx.ts';

const network = after(
	sampleNetwork,
	{ type: 'changeOrganization', id: office, fields: { city: 'Musterstadt', phone: '0361 100' } },
	{
		type: 'changeOrganization',
		id: club,
		fields: { name: '<w:p> & "Verein" \u202E🌍', address1: 'Weg 1' }
	}
);
const letter = (kind: (typeof documentKinds)[number]): OfficeDocument => {
	const partner = network.organizations[club];
	if (!partner) throw new Error('the club is part of the sample');
	return makeDocument(kind, {
		network,
		partner,
		wishes: noWishes,
		words: documentWords,
		today: '2026-11-27',
		officer: 'Anna Amt',
		map: null
	});
};

/** The parts of a file by name: a zip as its own directory at the end lists it. */
function partsOf(zip: Uint8Array): ReadonlyMap<string, string> {
	const bytes = Buffer.from(zip);
	const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
	const parts = new Map<string, string>();
	let at = bytes.readUInt32LE(end + 16);
	for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
		const [size, name, extra, comment] = [20, 28, 30, 32].map((offset, index) =>
			index === 0 ? bytes.readUInt32LE(at + offset) : bytes.readUInt16LE(at + offset)
		) as [number, number, number, number];
		const method = bytes.readUInt16LE(at + 10);
		const local = bytes.readUInt32LE(at + 42);
		const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
		const data = bytes.subarray(start, start + size);
		parts.set(
			bytes.toString('utf8', at + 46, at + 46 + name),
			(method === 0 ? data : inflateRawSync(data)).toString('utf8')
		);
		at += 46 + name + extra + comment;
	}
	return parts;
}

const partOf = async (name: string, ...documents: readonly OfficeDocument[]): Promise<string> =>
	partsOf(await renderDocx(documents, { logo: null })).get(name) ?? '';
/** Every element is closed, and by its own name. */
function isWellFormed(xml: string): boolean {
	const open: string[] = [];
	for (const [, end, name, alone] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
		if (end) {
			if (open.pop() !== name) return false;
		} else if (!alone) open.push(name ?? '');
	}
	return open.length === 0 && !/&(?!(amp|lt|gt|quot|#39);)/.test(xml);
}

const count = (text: string, piece: string): number => text.split(piece).length - 1;

describe('a letter as a Word file', () => {
	it('has real headings, in German, and a title', async () => {
		const made = letter('joint_letter');
		const body = await partOf('word/document.xml', made);
		expect(count(body, '<w:pStyle w:val="Heading1"/>')).toBe(1);
		expect(count(body, '<w:pStyle w:val="Heading2"/>')).toBe(
			made.opening.filter(({ kind }) => kind === 'heading').length
		);
		expect(await partOf('word/styles.xml', made)).toContain('<w:lang w:val="de-DE"');
		expect(await partOf('docProps/core.xml', made)).toContain(
			`<dc:title>${made.subject}</dc:title>`
		);
	});

	it('shows what people typed as text, whatever it is', async () => {
		const body = await partOf('word/document.xml', letter('grid_form'));
		expect(body).toContain('&lt;w:p&gt; &amp; ');
		expect(body).not.toContain('<w:p> & ');
	});

	it('marks what is missing', async () => {
		const body = await partOf('word/document.xml', letter('joint_letter'));
		expect(body).toMatch(
			/<w:highlight w:val="yellow"\/><\/w:rPr><w:t[^>]*>\[E-Mail der Behörde: bitte/
		);
	});

	it('has boxes to tick for every choice, the known ones ticked, and heads of tables that repeat', async () => {
		const made = letter('grid_form');
		const body = await partOf('word/document.xml', made);
		const choices = made.form.flatMap((block) =>
			block.kind === 'form' ? block.rows.flatMap((row) => row.choices ?? []) : []
		);
		const boxes = made.form.flatMap((block) =>
			block.kind === 'table' ? block.rows.flat().filter((cell) => cell === '☐') : []
		);
		expect(choices.some(({ chosen }) => chosen)).toBe(true);
		expect(count(body, '<w14:checkbox>')).toBe(choices.length + boxes.length);
		expect(count(body, '<w14:checked w14:val="1"/>')).toBe(
			choices.filter(({ chosen }) => chosen).length
		);
		expect(count(body, '<w:tblHeader/>')).toBe(
			made.form.filter(({ kind }) => kind === 'form' || kind === 'table').length
		);
	});

	it('starts each of several on a page of its own, with its own page numbers', async () => {
		const body = await partOf('word/document.xml', ...documentKinds.map(letter));
		expect(count(body, '<w:sectPr')).toBe(documentKinds.length);
		expect(count(body, '<w:pgNumType w:start="1"/>')).toBe(documentKinds.length);
		expect(count(body, 'w:val="Heading1"')).toBe(documentKinds.length);
		expect(isWellFormed(body)).toBe(true);
	});

	it('is well formed in every part, and each part is told of', async () => {
		for (const kind of documentKinds) {
			const parts = partsOf(await renderDocx([letter(kind)], { logo: null }));
			const types = parts.get('[Content_Types].xml') ?? '';
			for (const [name, text] of parts) {
				expect([name, isWellFormed(text)]).toEqual([name, true]);
				if (name.startsWith('word/') && !name.endsWith('.rels'))
					expect(types).toContain(`PartName="/${name}"`);
			}
		}
		expect(isWellFormed('<a><b></a></b>')).toBe(false);
		expect(isWellFormed('<a>&</a>')).toBe(false);
	});

	it('gives the same bytes for the same letters', async () => {
		const made = [letter('grid_form')];
		const [one, other] = [
			await renderDocx(made, { logo: null }),
			await renderDocx(made, { logo: null })
		];
		expect(Buffer.from(one).equals(other)).toBe(true);
	});

	it('names the logo for those who do not see it', async () => {
		// The smallest PNG: one pixel.
		const png =
			'data:image/png;size=100x100;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
		const parts = partsOf(await renderDocx([letter('joint_letter')], { logo: letterLogo(png) }));
		const head = [...parts].find(
			([name, text]) => name.startsWith('word/first') && text.includes('<pic:pic')
		);
		expect(head?.[1]).toContain('descr="Ausländerbehörde"');
	});
});
