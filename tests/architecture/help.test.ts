import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headingId } from '#rendering/help/headingId.ts';
import { helpPictureSize } from '#rendering/help/renderHelp.ts';
import { helpPictures } from '../../scripts/pictures/helpPictures.ts';
import { mostPictureBytes } from '../../scripts/pictures/help.ts';
import { helpLocales } from '../../scripts/pictures/helpWords.ts';
import { germanFaultsIn } from './unwantedGerman.ts';
import { headingsOf, linksOf, picturesOf } from './markdownParts.ts';

const folder = join(import.meta.dirname, '../../docs/help');
const read = (locale: string, page: string): string =>
	readFileSync(join(folder, locale, `${page}.md`), 'utf8');

const pages = readdirSync(join(folder, 'de')).map((file) => file.replace('.md', ''));
const written = helpLocales.flatMap((locale) => pages.map((page) => [locale, page] as const));

/** Links of a page that lead nowhere, on GitHub or in the app. */
const brokenLinks = (locale: string, page: string, markdown: string): readonly string[] =>
	linksOf(markdown).filter((link) => {
		if (link.startsWith('https://')) return false;
		const { file = `${page}.md`, hash } =
			/^(?<file>[a-z-]+\.md)?(?:#(?<hash>.+))?$/u.exec(link)?.groups ?? {};
		if (!existsSync(join(folder, locale, file)) || link === '') return true;
		const target = file === `${page}.md` ? markdown : read(locale, file.replace('.md', ''));
		return hash !== undefined && !headingsOf(target).some(({ text }) => headingId(text) === hash);
	});

describe('the help', () => {
	it('has the same pages in every language', () => {
		expect(pages.length).toBeGreaterThanOrEqual(4);
		for (const locale of helpLocales)
			expect(readdirSync(join(folder, locale)).toSorted()).toEqual(
				readdirSync(join(folder, 'de')).toSorted()
			);
	});

	it.each(pages)('%s has the same headings and pictures in every language', (page) => {
		const shape = (locale: string) => ({
			headings: headingsOf(read(locale, page)).map(({ depth }) => depth),
			pictures: picturesOf(read(locale, page)).map(({ file }) => file.replace(locale, ''))
		});
		expect(shape('de').headings.length).toBeGreaterThan(3);
		for (const locale of helpLocales) expect(shape(locale)).toEqual(shape('de'));
	});

	it.each(written)('in %s, the links of %s lead somewhere', (locale, page) => {
		expect(brokenLinks(locale, page, read(locale, page))).toEqual([]);
	});

	it.each(written)('in %s, each heading of %s has an id of its own', (locale, page) => {
		const ids = headingsOf(read(locale, page)).map(({ text }) => headingId(text));
		expect(ids.filter((id, index) => id === '' || ids.indexOf(id) !== index)).toEqual([]);
	});

	it.each(pages)('%s speaks the German of an office', (page) => {
		// Names of settings, files and commands stand between backticks; Node.js is a product.
		const prose = read('de', page).replace(/```[\s\S]*?```|`[^`]*`|\]\([^)]*\)|Node\.js/gu, '');
		expect(germanFaultsIn(prose)).toEqual([]);
	});

	it('would notice a link that leads nowhere', () => {
		const markdown = '# A\n\n## Da\n\n[a](#da) [b](#fort) [c](gone.md) [d](it.md) [e](it.md#x)';
		expect(brokenLinks('de', 'first-map', markdown)).toEqual(['#fort', 'gone.md', 'it.md#x']);
	});
});

describe('pictures of the help', () => {
	const named = written.flatMap(([locale, page]) => picturesOf(read(locale, page)));
	const taken = helpLocales.flatMap((locale) =>
		helpPictures.map(({ name }) => `${locale}/${name}.webp`)
	);

	it('are named by the texts exactly if the script takes them', () => {
		expect(taken.length).toBeGreaterThan(10);
		expect(named.map(({ file }) => file).toSorted()).toEqual(taken.toSorted());
	});

	it('lie there, and no others', () => {
		const there = helpLocales.flatMap((locale) =>
			readdirSync(join(folder, 'pictures', locale)).map((file) => `${locale}/${file}`)
		);
		expect(there.toSorted()).toEqual(taken.toSorted());
	});

	it('say in words what they show', () => {
		expect(named.filter(({ alt }) => alt.length < 20)).toEqual([]);
	});

	it.each(taken)('%s has the size that the page keeps for it, and is light', (file) => {
		const path = join(folder, 'pictures', file);
		expect(statSync(path).size).toBeLessThanOrEqual(mostPictureBytes);
		expect(webpSize(readFileSync(path))).toEqual(helpPictureSize);
	});
});

/** Width and height of a WebP picture with one lossy frame (RFC 9649, 2.5; RFC 6386, 9.1). */
function webpSize(bytes: Buffer): { width: number; height: number } {
	const kind = bytes.subarray(8, 16).toString('latin1');
	// An extended file says its size at the front, less one.
	if (kind === 'WEBPVP8X')
		return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
	expect(kind).toBe('WEBPVP8 ');
	return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
}
