import { describe, expect, it } from 'vitest';
import { everydayLanguageNames, spokenLanguages } from '#domain/catalogue/spokenLanguages.ts';
import { foldWord } from '#domain/exchange/foldWord.ts';
import { catalogueTableWords } from './catalogueTableWords.ts';

const { language } = catalogueTableWords();

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
