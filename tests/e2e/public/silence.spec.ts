import { gzipSync } from 'node:zlib';
import { expect, test } from '../fixtures/test.ts';
import { embedPath, guidePath, mapPath } from './published.ts';

for (const path of ['/weimar-2015', mapPath, guidePath, embedPath]) {
	test(`${path} asks nobody else, sets no cookie and stores nothing`, async ({
		page,
		context,
		server
	}) => {
		const asked: string[] = [];
		const faults: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		page.on('pageerror', (error) => faults.push(error.message));
		page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
		await page.goto(path, { waitUntil: 'networkidle' });
		const search = page.getByRole('searchbox');
		if ((await search.count()) > 0) {
			await search.fill('geheimessuchwort');
			await page.waitForTimeout(400);
		}
		expect(asked.filter((url) => !url.startsWith(`${server.origin}/`))).toEqual([]);
		expect(asked.join(' ')).not.toContain('geheimessuchwort');
		expect(server.output()).not.toContain('geheimessuchwort');
		expect(page.url()).not.toContain('geheimessuchwort');
		expect(await context.cookies()).toEqual([]);
		const stored = await page.evaluate(async () => ({
			local: localStorage.length,
			session: sessionStorage.length,
			databases: (await indexedDB.databases()).length,
			workers: (await navigator.serviceWorker.getRegistrations()).length,
			cookie: document.cookie
		}));
		expect(stored).toEqual({ local: 0, session: 0, databases: 0, workers: 0, cookie: '' });
		expect(faults).toEqual([]);
	});

	test(`${path} has the same bytes each time and answers 304 to who has them`, async ({
		request
	}) => {
		const first = await request.get(path);
		const etag = first.headers().etag ?? '';
		expect(etag).not.toBe('');
		expect((await request.get(path)).headers().etag).toBe(etag);
		const again = await request.get(path, { headers: { 'if-none-match': etag } });
		expect(again.status()).toBe(304);
		expect(await again.text()).toBe('');
	});
}

test('the embed is at most 40 kB gzip, all in', async ({ page }) => {
	const bodies: Promise<{ url: string; size: number }>[] = [];
	page.on('response', (response) => {
		const url = response.url();
		bodies.push(response.body().then((body) => ({ url, size: gzipSync(body).length })));
	});
	await page.goto(embedPath, { waitUntil: 'networkidle' });
	const parts = await Promise.all(bodies);
	const total = parts.reduce((sum, { size }) => sum + size, 0);
	expect(parts.length).toBeGreaterThanOrEqual(3);
	expect(total, JSON.stringify(parts)).toBeLessThanOrEqual(40 * 1024);
});

test('the embed travels packed, without a proxy', async ({ request }) => {
	const response = await request.get(embedPath, { headers: { 'accept-encoding': 'gzip' } });
	expect(response.headers()['content-encoding']).toBe('gzip');
	expect(await response.text()).toContain('</html>');
});

test('a versioned file is kept for good, an unversioned one is asked for again', async ({
	page,
	request
}) => {
	await page.goto(mapPath);
	const href = (await page.getByRole('link', { name: 'Daten (JSON)' }).getAttribute('href')) ?? '';
	expect((await request.get(href)).headers()['cache-control']).toContain('immutable');
	expect((await request.get(`${mapPath}.json`)).headers()['cache-control']).toContain('max-age=0');
	expect((await request.get(`${mapPath}.json?v=1-falsch`)).headers()['cache-control']).toContain(
		'max-age=0'
	);
});

test('the drawing as a file runs nothing and stands alone', async ({ page, request }) => {
	const response = await request.get(`${mapPath}.svg`);
	expect(response.headers()['content-security-policy']).toMatch(/sandbox$/);
	expect(await response.text()).not.toMatch(/<script|javascript:|\son\w+=/i);
	await page.goto(`${mapPath}.svg`);
	expect(await page.evaluate(() => document.documentElement.nodeName)).toBe('svg');
});
