import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { codingFor, compressed } from './compression.ts';

const page = 'Netzwerkkarte '.repeat(200);
const html = { 'content-type': 'text/html; charset=utf-8', etag: '"abc"' };

const ask = (encoding: string | null, body = page, headers: Record<string, string> = html) =>
	compressed(
		new Request('http://netz.test/', { headers: encoding ? { 'accept-encoding': encoding } : {} }),
		new Response(body, { headers })
	);

describe('what a caller takes', () => {
	it.each([
		['gzip', 'gzip'],
		['br, GZIP;q=0.5', 'br'],
		['gzip, deflate, BR;q=0.1', 'br'],
		['br;q=0, gzip', 'gzip'],
		['*', 'gzip'],
		['gzip;q=0', null],
		['gzip;q=0.00, br', 'br'],
		['identity', null],
		['', null],
		[null, null]
	])('%j: %s', (header, coding) => {
		expect(codingFor(header)).toBe(coding);
	});
});

describe('a published answer', () => {
	it('is packed for who takes it, with a weak validator', async () => {
		const response = await ask('gzip, deflate');
		expect(response.headers.get('content-encoding')).toBe('gzip');
		expect(response.headers.get('etag')).toBe('W/"abc"');
		expect(response.headers.get('vary')).toContain('accept-encoding');
		const bytes = Buffer.from(await response.arrayBuffer());
		expect(bytes.length).toBeLessThan(page.length / 5);
		expect(gunzipSync(bytes).toString()).toBe(page);
	});

	it('is packed tighter for who takes that', async () => {
		const response = await ask('gzip, deflate, br');
		expect(response.headers.get('content-encoding')).toBe('br');
		expect(response.headers.get('etag')).toBe('W/"abc"');
		const bytes = Buffer.from(await response.arrayBuffer());
		expect(brotliDecompressSync(bytes).toString()).toBe(page);
	});

	it('is plain for who does not, and caches are told that there are two', async () => {
		const response = await ask(null);
		expect(response.headers.get('content-encoding')).toBeNull();
		expect(response.headers.get('etag')).toBe('"abc"');
		expect(response.headers.get('vary')).toContain('accept-encoding');
		expect(await response.text()).toBe(page);
	});

	it('is left to the framework when the caller has it already', async () => {
		const request = new Request('http://netz.test/', {
			headers: { 'accept-encoding': 'gzip', 'if-none-match': 'W/"abc"' }
		});
		const response = await compressed(request, new Response(page, { headers: html }));
		expect(response.headers.get('etag')).toBe('"abc"');
		expect(response.headers.get('content-encoding')).toBeNull();
	});

	it.each([
		['too small to gain', 'kurz', html],
		['packed already', page, { ...html, 'content-encoding': 'br' }],
		['a picture', page, { 'content-type': 'image/png' }]
	])('that is %s stays as it is', async (_why, body, headers) => {
		const response = await ask('gzip', body, headers);
		expect(response.headers.get('content-encoding')).not.toBe('gzip');
		expect(await response.text()).toBe(body);
	});
});
