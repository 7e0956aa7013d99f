import { describe, expect, it } from 'vitest';
import { checkField, missingFields, readInput } from './checkField.ts';
import type { InputSpec, TextsSpec } from './formSpec.ts';

const input = (more: Partial<InputSpec<{ x: string }>> = {}): InputSpec<{ x: string }> => ({
	kind: 'input',
	field: 'x',
	label: () => 'Feld',
	...more
});

describe('a typed value', () => {
	it.each([
		['', null],
		['  ', null],
		[' Amt ', 'Amt']
	])('„%s“ becomes %s', (typed, value) => {
		expect(readInput('text', typed)).toBe(value);
	});

	it('becomes a number where a number is wanted', () => {
		expect(readInput('number', '18')).toBe(18);
		expect(readInput('number', 'achtzehn')).toBeNull();
	});

	it('gets the scheme that people leave out', () => {
		expect(readInput('url', 'www.example.org')).toBe('https://www.example.org');
		expect(readInput('url', 'http://example.org')).toBe('http://example.org');
	});
});

describe('checking a field', () => {
	it('asks for what is required, and for nothing else', () => {
		expect(checkField(input({ required: true }), null)).toContain('Feld');
		expect(checkField(input(), null)).toBeNull();
	});

	it.each([
		['email', 'beratung@example.org', true],
		['email', 'beratung@', false],
		['url', 'https://www.example.org/a', true],
		['url', 'javascript:alert(1)', false],
		['date', '2026-11-03', true],
		['date', '3.11.', false]
	] as const)('of type %s: „%s“ is fine: %s', (type, value, fine) => {
		expect(checkField(input({ type }), value) === null).toBe(fine);
	});

	it('names the field that is too long', () => {
		expect(checkField(input(), 'x'.repeat(301))).toContain('Feld');
		expect(checkField(input({ multiline: true }), 'x'.repeat(301))).toBeNull();
	});
});

describe('a form that is sent', () => {
	it('lacks a required text while it is not there in German', () => {
		const name: TextsSpec<{ name: string }> = {
			kind: 'texts',
			field: 'name',
			label: () => 'Name',
			required: true
		};
		expect(Object.keys(missingFields([name], { name: { en: 'Advice' } }))).toEqual(['name']);
		expect(missingFields([name], { name: { de: 'Beratung' } })).toEqual({});
	});
});
