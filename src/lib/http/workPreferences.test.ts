import { describe, expect, it } from 'vitest';
import {
	defaultPreferences,
	preferenceCookies,
	readPreferences,
	themeAttribute
} from './workPreferences.ts';

const where = { workPaths: ['/app', '/en/app'], secure: false };

/** What a browser would send back after taking these cookies at one of the paths. */
function kept(cookies: readonly string[], path: string): Map<string, string> {
	const jar = new Map<string, string>();
	for (const cookie of cookies) {
		const [pair = '', ...attributes] = cookie.split('; ');
		if (!attributes.includes(`path=${path}`) || attributes.includes('max-age=0')) continue;
		const [name = '', value = ''] = pair.split('=');
		jar.set(name, value);
	}
	return jar;
}

describe('preferences of signed-in work', () => {
	it.each(['/app', '/en/app'])('come back as they were chosen, under %s', (path) => {
		const chosen = { appearance: 'dark', singleKeys: false } as const;
		const jar = kept(preferenceCookies(chosen, where), path);
		expect(readPreferences((name) => jar.get(name))).toEqual(chosen);
	});

	it('leave no cookie behind when everything is as usual', () => {
		expect(kept(preferenceCookies(defaultPreferences, where), '/app').size).toBe(0);
	});

	it('are bound to the addresses of work, and to our own site', () => {
		for (const cookie of preferenceCookies({ appearance: 'dark', singleKeys: true }, where)) {
			expect(cookie).toMatch(/; path=(\/en)?\/app; /u);
			expect(cookie).toContain('samesite=lax');
		}
	});

	it('travel encrypted where the office does', () => {
		const cookies = preferenceCookies(defaultPreferences, { ...where, secure: true });
		expect(cookies.every((cookie) => cookie.endsWith('; secure'))).toBe(true);
	});

	it('take no word that is none of ours into the page', () => {
		const foreign = '"><script>';
		expect(readPreferences(() => foreign)).toEqual(defaultPreferences);
		expect(themeAttribute(readPreferences(() => foreign).appearance)).toBe('');
	});
});

describe('the attribute of the page', () => {
	it('says light or dark', () => {
		expect(themeAttribute('dark')).toBe(' data-theme="dark"');
		expect(themeAttribute('light')).toBe(' data-theme="light"');
	});

	it('is missing where the system decides, and on pages that know no preference', () => {
		expect(themeAttribute('device')).toBe('');
		expect(themeAttribute(undefined)).toBe('');
	});
});
