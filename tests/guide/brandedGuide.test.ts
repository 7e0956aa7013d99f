import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Brand } from '#domain/brand/Brand.ts';
import { brandRoles } from '#domain/brand/brandRoles.ts';
import { readLogo } from '#domain/brand/logo/logoPicture.ts';
import { printedGuide } from './fixtures/printedGuide.ts';
import { sampleGuide, sampleMapSvg } from './fixtures/sampleGuide.ts';
import { pageColours } from './pagePictures.ts';
import { failedChecks } from './pdfChecks/pdfChecks.ts';
import { PdfFile, pdfText } from './pdfChecks/PdfFile.ts';
import { structureElements } from './pdfChecks/structureTree.ts';

/** A colour that nothing else of the guide has. */
const logoGreen = '#12ab34';
const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 8"><rect width="20" height="8" fill="${logoGreen}"/></svg>`;

const logoOf = (address: string): string => {
	const read = readLogo(address);
	if (!read.ok) throw new Error(read.error);
	return read.value;
};
const svgLogo = logoOf(`data:image/svg+xml;base64,${btoa(drawn)}`);

function print(brand: Brand, logo: string | null): Promise<string> {
	const guide = sampleGuide();
	return printedGuide({ ...guide, network: { ...guide.network, ...brand } }, sampleMapSvg, logo);
}

const alternativesOf = (path: string): string[] =>
	structureElements(new PdfFile(path)).map(({ dictionary }) => pdfText(dictionary['/Alt']));

const fontsOf = (path: string): string => execFileSync('pdffonts', [path]).toString();

describe('the guide of a city with a brand of its own', () => {
	let yellow = '';
	let plain = '';

	beforeAll(async () => {
		yellow = await print({ brandColour: '#ffd400', brandFont: 'serif', brandRadius: 12 }, svgLogo);
		plain = await print({ brandColour: null, brandFont: 'fira-sans', brandRadius: 4 }, null);
	}, 120_000);

	it('has its colour on the cover, and none of the app’s dark band', () => {
		expect(pageColours(yellow, 1)).toContain('#ffd400');
		expect(pageColours(plain, 1)).not.toContain('#ffd400');
	});

	it('has its logo on the cover, with the publisher as text alternative', () => {
		expect(pageColours(yellow, 1)).toContain(logoGreen);
		expect(pageColours(plain, 1)).not.toContain(logoGreen);
		expect(alternativesOf(yellow)).toContain('Stadt Musterstadt · Ausländerbehörde');
	});

	it('is set in its font', () => {
		expect(fontsOf(yellow)).toContain('LibertinusSerif');
		expect(fontsOf(plain)).not.toContain('LibertinusSerif');
	});

	it('writes titles in a shade that can be read on paper', () => {
		expect(pageColours(yellow, 1)).toContain(brandRoles('#ffd400', 'light').action);
	});

	it('is as accessible as any other', () => {
		const { 'embeds its own fonts, with their letters': fonts = [], ...failed } =
			failedChecks(yellow);
		expect(failed).toEqual({});
		// The serif comes with the compiler, not with our packages; it is embedded all the same.
		expect(fonts.filter((problem) => !/LibertinusSerif.* is none of ours$/.test(problem))).toEqual(
			[]
		);
	});

	it('takes a PNG as logo, too', async () => {
		const png =
			'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
		await expect(
			print(
				{ brandColour: '#f5f0e1', brandFont: 'system', brandRadius: 0 },
				logoOf(`data:image/png;base64,${png}`)
			)
		).resolves.toMatch(/\.pdf$/);
	});
});
