import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontPaths, templateFolder } from './guideFiles.ts';

const copyTemplate = join(import.meta.dirname, '../../../../scripts/copyGuideTemplate.js');

describe('the files a guide is printed with', () => {
	it('lie beside the source, with everything the child program needs', () => {
		const files = readdirSync(templateFolder());
		expect(files).toEqual(expect.arrayContaining(['guide.typ', 'renderChild.js', 'qrDrawing.js']));
	});

	it('are found beside a build, where the code is part of a bundle', () => {
		const build = mkdtempSync(join(tmpdir(), 'wegenetz-build-'));
		const chunks = join(build, 'server', 'chunks');
		mkdirSync(chunks, { recursive: true });
		execFileSync(process.execPath, [copyTemplate, build]);
		expect(templateFolder(chunks)).toBe(join(build, 'guide'));
		expect(readdirSync(join(build, 'guide'))).toEqual(readdirSync(templateFolder()));
	});

	it('are said to be missing when a build was made without them', () => {
		const build = mkdtempSync(join(tmpdir(), 'wegenetz-build-'));
		expect(() => templateFolder(build)).toThrow('scripts/copyGuideTemplate.js');
	});

	it('include the fonts as TrueType, which is all the typesetter reads', () => {
		for (const folder of fontPaths()) {
			expect(existsSync(folder)).toBe(true);
			expect(readdirSync(folder).some((file) => file.endsWith('.ttf'))).toBe(true);
		}
	});
});
