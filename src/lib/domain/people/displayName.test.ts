import { describe, expect, it } from 'vitest';
import { longestDisplayName, parseDisplayName } from './displayName.ts';

describe('the name somebody gives themselves', () => {
	it('is trimmed and stands on one line', () => {
		expect(parseDisplayName('  Amira\n\tYılmaz ')).toEqual({ ok: true, value: 'Amira Yılmaz' });
	});

	it('must be there', () => {
		for (const nothing of ['', ' \n '])
			expect(parseDisplayName(nothing)).toMatchObject({
				ok: false,
				error: { code: 'name_missing' }
			});
	});

	it('fits beside a change', () => {
		const longest = 'a'.repeat(longestDisplayName);
		expect(parseDisplayName(longest)).toEqual({ ok: true, value: longest });
		for (const tooLong of [`${longest}a`, 'a'.repeat(301)])
			expect(parseDisplayName(tooLong)).toEqual({
				ok: false,
				error: { code: 'text_too_long', limit: 80 }
			});
	});

	it('has no sign that the database cannot keep', () => {
		for (const bad of ['A\u0000B', '\ud800'])
			expect(parseDisplayName(bad)).toMatchObject({
				ok: false,
				error: { code: 'characters_invalid' }
			});
	});

	it('is a text', () => {
		for (const bad of [null, 7, ['a']])
			expect(parseDisplayName(bad)).toMatchObject({
				ok: false,
				error: { code: 'value_not_allowed' }
			});
	});
});
