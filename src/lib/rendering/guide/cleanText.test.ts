import { describe, expect, it } from 'vitest';
import { cleanLine, cleanParagraphs, cleanText } from './cleanText.ts';

describe('a text of a user, cleaned for print', () => {
	it('keeps what it says, in composed letters', () => {
		expect(cleanText('  Müller & Söhne – „gut“ ')).toBe('Müller & Söhne – „gut“');
		expect(cleanText('u\u0308ber')).toBe('über');
		expect(cleanText('مرکز مشاوره\u200cها')).toBe('مرکز مشاوره\u200cها');
	});

	it.each([
		['controls', 'a\u0000b\u001bc\u0085d', 'abcd'],
		['bidi overrides and isolates', '\u202eabc\u2066def\u2069', 'abcdef'],
		['byte order marks and non-characters', '\ufeffa\uffffb\ufdd0c', 'abc'],
		['private use', 'a\ue000b\u{f0000}c', 'abc'],
		['variation selectors', 'a\ufe0fb', 'ab'],
		['halves of characters', 'a\ud83db', 'a?b']
	])('loses %s', (_, dirty, clean) => {
		expect(cleanText(dirty)).toBe(clean);
	});

	it('may break where a word has more than 36 signs', () => {
		expect(cleanText('x'.repeat(36))).toBe('x'.repeat(36));
		const parts = cleanText('x'.repeat(80)).split('\u200b');
		expect(parts.join('')).toBe('x'.repeat(80));
		expect(Math.max(...parts.map(({ length }) => length))).toBe(12);
	});

	it('is one line or paragraphs', () => {
		expect(cleanLine('a \r\n b')).toBe('a b');
		expect(cleanParagraphs('a\r\n\n b \n')).toEqual(['a', 'b']);
	});
});
