import { beforeAll, describe, expect, it } from 'vitest';
import { topicMarks } from '#domain/catalogue/topicMarks.ts';
import { qrModules, quietZone } from '#rendering/guide/template/qrDrawing.js';
import { guideContent, liveUrl, organization } from './fixtures/guideContent.ts';
import { printedGuide, printedMap } from './fixtures/printedGuide.ts';
import { sampleGuide } from './fixtures/sampleGuide.ts';
import { weimarGuide } from './fixtures/weimarGuide.ts';
import { PdfFile, pageText, pdfText } from './pdfChecks/PdfFile.ts';
import { structureElements } from './pdfChecks/structureTree.ts';
import { pageColours, pagePicture, sampledModules } from './pagePictures.ts';
import { contentsLines, webLinks, type WebLink } from './printedContents.ts';
import { missingWords, textsOfEntries } from './printedWords.ts';

const contentsPage = 2;
const pointsPerMillimetre = 72 / 25.4;
let sample = '';
let weimar = '';

beforeAll(async () => {
	sample = await printedGuide(sampleGuide());
	weimar = await printedGuide(weimarGuide(), printedMap(weimarGuide()));
});

describe('the printed guide', () => {
	it('holds every word of every entry and relation of 2015', () => {
		const texts = textsOfEntries(weimarGuide());
		expect(texts.length).toBeGreaterThan(68 * 2 + 74 * 2);
		expect(missingWords(texts, pageText(weimar))).toEqual([]);
	});

	it('holds every word of offers and contacts', () => {
		expect(missingWords(textsOfEntries(sampleGuide()), pageText(sample))).toEqual([]);
	});

	it('is noticed when it lacks a word', () => {
		const more = [...textsOfEntries(sampleGuide()), 'Beratungsstellenverzeichnis'];
		expect(missingWords(more, pageText(sample))).toEqual(['Beratungsstellenverzeichnis']);
	});

	it('tells each relation at both ends in words', () => {
		const text = pageText(sample).replace(/\s+/g, ' ');
		expect(text).toContain('verweist an Caritas Migrationsberatung (MBE) (S. ');
		expect(text).toContain('bekommt Ratsuchende von Ausländerbehörde Musterstadt (S. 3)');
		expect(text).toContain('arbeitet zusammen mit Volkshochschule Musterstadt');
		expect(text).toContain('umfasst Ausländerbehörde Musterstadt');
	});

	it.each([['sample'], ['weimar']])(
		'prints the page numbers its contents link to (%s)',
		async (which) => {
			const lines = await contentsLines(which === 'sample' ? sample : weimar, contentsPage);
			expect(lines.length).toBeGreaterThanOrEqual(16);
			expect(lines.filter(({ printed, target }) => printed !== target)).toEqual([]);
		}
	);

	it('says on every page but the cover as of when it is and that it is historical', () => {
		const pages = pageText(weimar).split('\f').slice(1, -1);
		expect(pages.length).toBeGreaterThan(20);
		for (const page of pages) {
			expect(page).toContain('Stand: 20.11.2026');
			expect(page).toContain('Historisches Beispiel, nicht zur Beratung');
		}
		expect(pageText(weimar, '-l', '1')).toContain('Historisches Beispiel, nicht zur Beratung');
	});

	it('carries codes of at least 20 mm that lead to the living page and to its entries', async () => {
		const codes = (await webLinks(sample)).filter(isSquare);
		expect(codes.map(({ url }) => url)).toContain(liveUrl);
		expect(codes.length).toBe(6);
		for (const { page, url, box } of codes) {
			const wanted = qrModules(url);
			const count = wanted.length + 2 * quietZone;
			const sampled = sampledModules(pagePicture(sample, page), box, count);
			expect(sampled).toEqual(framed(wanted));
			expect((box[2] * wanted.length) / count).toBeGreaterThanOrEqual(20 * pointsPerMillimetre);
		}
	});

	it('has its title, its topics and its entries as bookmarks', () => {
		const pdf = new PdfFile(weimar);
		const titles = pdf.dictionaries
			.filter((dictionary) => '/Title' in dictionary && '/Parent' in dictionary)
			.map((dictionary) => String(dictionary['/Title']).slice(2));
		expect(titles).toEqual(
			expect.arrayContaining(['Wohnen', 'Welcome Center Thuringia (WCT)', 'Netzwerkkarte'])
		);
	});

	it('prints the map in the colours of its topics, and tells it in words', () => {
		const pdf = new PdfFile(weimar);
		const alternatives = structureElements(pdf)
			.filter(({ type }) => type === 'Figure')
			.map(({ dictionary }) => pdfText(dictionary['/Alt']));
		expect(alternatives.find((text) => text.includes('Netzwerkkarte'))).toContain('Stadt');
		const page = pageText(weimar)
			.split('\f')
			.findIndex((text) => text.includes('verweist an, begleitet'));
		const colours = pageColours(weimar, page + 1);
		for (const code of ['square-light', 'diamond-dark', 'triangle-light', 'square-dark'] as const)
			expect(colours).toContain(topicMarks[code].colour);
	});

	it('is the same to the byte when it is printed again', async () => {
		const again = await printedGuide(sampleGuide());
		const [first, second] = [new PdfFile(sample), new PdfFile(again)];
		expect(second.json).toEqual(first.json);
	});

	it('prints an entry that is longer than a page', async () => {
		const endless = organization(7, 'Endlos', {
			description: { de: Array.from({ length: 90 }, (_, at) => `Absatz ${at}.`).join('\n') }
		});
		const content = guideContent({ organizations: [endless] });
		const text = pageText(await printedGuide(content));
		expect(missingWords(textsOfEntries(content), text)).toEqual([]);
	});
});

const isSquare = ({ box: [, , width, height] }: WebLink): boolean => Math.abs(width - height) < 1;

/** Modules with their quiet zone. */
function framed(modules: readonly (readonly boolean[])[]): boolean[][] {
	const edge = modules.length + 2 * quietZone;
	return Array.from({ length: edge }, (_, y) =>
		Array.from({ length: edge }, (_, x) => modules[y - quietZone]?.[x - quietZone] ?? false)
	);
}
