import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontCoverage } from './fontCoverage.ts';
import { fontPaths } from './guideFiles.ts';

const coverageOf = (family: string): ReadonlySet<number> =>
	new Set(
		fontPaths()
			.filter((folder) => folder.includes(family))
			.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
			.filter((file) => file.endsWith('.ttf'))
			.flatMap((file) => [...fontCoverage(readFileSync(file))])
	);

const lacks = (coverage: ReadonlySet<number>, text: string): string[] =>
	[...text].filter((sign) => !coverage.has(sign.codePointAt(0) ?? 0));

describe('the fonts of the guide', () => {
	it('cover the languages that are written in Latin, Cyrillic and Greek letters', () => {
		expect(lacks(coverageOf('fira-sans'), 'ÄÖÜäöüßẞéçğşıİțăîŁżіїєґыэяЖ„“–…§€·ΑΩ')).toEqual([]);
	});

	it('cover Arabic and Persian', () => {
		expect(lacks(coverageOf('vazirmatn'), 'استشارةگچپژی۱٣')).toEqual([]);
	});

	it('are not said to cover what they lack', () => {
		const both = new Set([...coverageOf('fira-sans'), ...coverageOf('vazirmatn')]);
		expect(lacks(both, '🙂中あ')).toHaveLength(3);
	});
});
