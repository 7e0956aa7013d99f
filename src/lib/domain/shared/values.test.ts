import { describe, expect, it } from 'vitest';
import { isDay } from './Day.ts';
import { isInstant } from './Instant.ts';
import { isSameJson } from './Json.ts';
import { isFreeNetworkSlug, isSlug } from './slug.ts';
import { webAddressHref } from './webAddress.ts';

describe('a web address', () => {
	it.each([
		['https://www.weimar.de/x?y=1', 'https://www.weimar.de/x?y=1'],
		['http://weimar.de', 'http://weimar.de'],
		['www.weimar.de', 'https://www.weimar.de'],
		['weimar.de:8080/x', 'https://weimar.de:8080/x'],
		[' weimar.de ', 'https://weimar.de'],
		['müllheim.de', 'https://müllheim.de']
	])('%s is linked as %s', (typed, href) => {
		expect(webAddressHref(typed)).toBe(href);
	});

	it.each([
		'javascript:alert(1)',
		'JAVASCRIPT:alert(1)',
		' java\tscript:alert(1)',
		'data:text/html,x',
		'mailto:a@b.de',
		'ftp://weimar.de',
		'https://user:secret@weimar.de',
		'siehe Aushang',
		'https://',
		''
	])('%s is none', (typed) => {
		expect(webAddressHref(typed)).toBeNull();
	});
});

describe('a slug', () => {
	it('is small letters, digits and single hyphens', () => {
		expect(['netz-2', 'a', '2'].every(isSlug)).toBe(true);
		expect(['Netz', 'a--b', '-a', 'a_b', 'ä', '', 'a'.repeat(81), '../x'].some(isSlug)).toBe(false);
	});

	it('of a network is none of the words of the app and no language', () => {
		expect(isFreeNetworkSlug('weimar-2015')).toBe(true);
		expect(['app', 'api', 'embed', 'de', 'ar', 'de-simple'].some(isFreeNetworkSlug)).toBe(false);
	});
});

describe('time', () => {
	it('is a day the calendar has', () => {
		expect(['2026-02-28', '2024-02-29'].every(isDay)).toBe(true);
		expect(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', '0000-01-01'].some(isDay)).toBe(
			false
		);
	});

	it('is an instant in UTC', () => {
		expect(isInstant('2026-11-22T13:03:00.000Z')).toBe(true);
		expect(
			['2026-11-22', '2026-11-22T13:03:00+01:00', '2026-99-22T13:03:00.000Z'].some(isInstant)
		).toBe(false);
	});
});

describe('same content', () => {
	it('does not depend on the order of keys, but on that of lists', () => {
		expect(isSameJson({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] })).toBe(true);
		expect(isSameJson([1, 2], [2, 1])).toBe(false);
		expect(isSameJson({ a: null }, {})).toBe(false);
		expect(isSameJson([], {})).toBe(false);
	});
});
