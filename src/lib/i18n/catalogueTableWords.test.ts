import { describe, expect, it } from 'vitest';
import { everydayLanguageNames, spokenLanguages } from '#domain/catalogue/spokenLanguages.ts';
import { foldWord } from '#domain/exchange/foldWord.ts';
import { catalogueTableWords } from './catalogueTableWords.ts';

const { language, type } = catalogueTableWords();

describe('languages in a table', () => {
	it.each([
		['Farsi', 'fa'],
		['Persisch', 'fa'],
		['Dari', 'prs'],
		['kurdisch', 'kmr'],
		['Tigrinya', 'ti'],
		['Arabic', 'ar']
	])('may be called %s, as offices do', (word, code) => {
		expect(language.get(foldWord(word))).toBe(code);
	});

	it('have everyday names only where there is a language, none of which another has', () => {
		for (const [code, names] of Object.entries(everydayLanguageNames)) {
			expect(spokenLanguages).toContain(code);
			for (const name of names) expect(language.get(foldWord(name)), name).toBe(code);
		}
	});
});

describe('partner types in a table', () => {
	it.each([
		['Ehrenamt, Initiative, Verein', 'P24'],
		['Verein', 'P24'],
		['Migrationsberatung', 'P06'],
		['MBE', 'P06'],
		['Jobcenter', 'P05'],
		['Ausländerbehörde', 'P01']
	])('may be called %s', (word, code) => {
		expect(type.get(foldWord(word))).toBe(code);
	});

	it('are not named by what says nothing of them', () => {
		for (const word of ['andere', 'other', '']) expect(type.get(foldWord(word))).toBeUndefined();
	});
});
