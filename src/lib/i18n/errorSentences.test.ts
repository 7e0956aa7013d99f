import { describe, expect, it } from 'vitest';
import { faultCodes } from '#domain/network/Fault.ts';
import { conflictSentence, faultSentence, transportSentence } from './errorSentences.ts';

const locales = ['de', 'en'] as const;

describe('error sentences', () => {
	it.each(locales)('say every fault as its own sentence (%s)', (locale) => {
		const sentences = faultCodes.map((code) => faultSentence({ code, limit: 300 }, { locale }));
		expect(new Set(sentences).size).toBe(faultCodes.length);
		for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÄÖÜ].*[.]$/);
	});

	it('name the limit as the language writes it', () => {
		const fault = { code: 'text_too_long', limit: 20_000 } as const;
		expect(faultSentence(fault, { locale: 'de' })).toContain('20.000 Zeichen');
		expect(faultSentence(fault, { locale: 'en' })).toContain('20,000 characters');
	});

	it('say of a conflict that the input is kept', () => {
		const reasons = ['changed', 'deleted', 'exists', 'reference_missing'] as const;
		for (const reason of reasons)
			expect(conflictSentence({ reason }, { locale: 'de' })).toContain('Ihre Eingabe ist noch da');
	});

	it('have a sentence for a code that nobody foresaw', () => {
		expect(transportSentence('teapot', { locale: 'de' })).toContain('erhalten');
	});
});
