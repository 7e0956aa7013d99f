import { describe, expect, it } from 'vitest';
import { cacheControl, cachedResponse, etagOf, matchesEtag } from './caching.ts';

const asking = (etag?: string): Request =>
	new Request('http://x.test/', { headers: etag ? { 'if-none-match': etag } : {} });

const seconds = (value: string): number =>
	[...value.matchAll(/(?:max-age|s-maxage|stale-[a-z-]+)=(\d+)/gu)].reduce(
		(sum, [, number]) => sum + Number(number),
		0
	);

describe('Cache-Control', () => {
	it('lets browsers see a new edition at once', () => {
		expect(cacheControl({ showsPersons: false })).toContain('max-age=0,');
	});

	it('never keeps an address that shows persons for more than an hour, stale time included', () => {
		expect(seconds(cacheControl({ showsPersons: true }))).toBeLessThanOrEqual(3600);
		expect(seconds(cacheControl({ showsPersons: true, versioned: true }))).toBeLessThanOrEqual(
			3600
		);
	});

	it('makes a versioned address immutable', () => {
		expect(cacheControl({ showsPersons: false, versioned: true })).toContain('immutable');
	});
});

describe('the validator', () => {
	it('depends on every part and on where one ends', () => {
		expect(etagOf('ab', 'c')).not.toBe(etagOf('a', 'bc'));
		expect(etagOf('ab', 'c')).toBe(etagOf('ab', 'c'));
	});

	it.each([
		['"a"', true],
		['W/"a"', true],
		['"b", "a"', true],
		['*', true],
		['"b"', false],
		['a', false]
	])('is found in If-None-Match %s: %s', (asked, found) => {
		expect(matchesEtag(asking(asked), '"a"')).toBe(found);
	});
});

describe('a cached answer', () => {
	const answer = {
		body: '<p>Karte</p>',
		mediaType: 'text/html; charset=utf-8',
		cacheControl: 'public, max-age=0',
		headers: { 'content-security-policy': "frame-ancestors 'none'" }
	};

	it('is 304 without body but with its policy for who holds it', async () => {
		const first = cachedResponse(asking(), answer);
		const etag = first.headers.get('etag') ?? '';
		const second = cachedResponse(asking(etag), answer);
		expect(second.status).toBe(304);
		expect(await second.text()).toBe('');
		expect(second.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
	});

	it('is sent anew when only the policy has changed', () => {
		const etag = cachedResponse(asking(), answer).headers.get('etag') ?? '';
		const opened = { ...answer, headers: { 'content-security-policy': 'frame-ancestors *' } };
		expect(cachedResponse(asking(etag), opened).status).toBe(200);
	});
});
