import { beforeAll, describe, expect, it } from 'vitest';
import { printedGuide } from './fixtures/printedGuide.ts';
import { sampleGuide } from './fixtures/sampleGuide.ts';
import { weimarGuide } from './fixtures/weimarGuide.ts';
import { brokenCopy } from './pdfChecks/breakPdf.ts';
import { failedChecks, pdfChecks } from './pdfChecks/pdfChecks.ts';
import { probes } from './pdfChecks/probes.ts';

let sample = '';
beforeAll(async () => {
	sample = await printedGuide(sampleGuide());
});

describe('the checks of a printed guide', () => {
	it('hold for the fictional guide, in which everything occurs', () => {
		expect(failedChecks(sample)).toEqual({});
	});

	it('hold for the real network of 2015', async () => {
		expect(failedChecks(await printedGuide(weimarGuide()))).toEqual({});
	});

	it('have a probe each', () => {
		expect(pdfChecks.length).toBeGreaterThanOrEqual(25);
		expect(pdfChecks.map(({ name }) => name).toSorted()).toEqual(Object.keys(probes).toSorted());
	});

	it.each(pdfChecks.map(({ name }) => name))(
		'notice a PDF that breaks „%s“, and no other',
		(name) => {
			const broken = probes[name]?.(sample) ?? '';
			expect(Object.keys(failedChecks(broken))).toEqual([name]);
		}
	);

	it('are not content with a file that has lost its tags', () => {
		const untagged = brokenCopy(sample, ({ root }) => {
			Reflect.deleteProperty(root, '/StructTreeRoot');
		});
		expect(Object.keys(failedChecks(untagged))).toContain(
			'has a structure tree with headings and paragraphs'
		);
	});
});
