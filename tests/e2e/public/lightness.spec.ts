import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';

/** kB are thousands here. */
const limit = 60_000;

const map = '/musterstadt/map/netzwerkkarte';
const inBoth = (path: string) => [path, `/ar${path}`];
const drawn = [
	...inBoth(map),
	'/embed/musterstadt/netzwerkkarte',
	'/embed/musterstadt/netzwerkkarte?lang=ar'
];
const written = [
	...inBoth(`${map}?ansicht=liste`),
	...inBoth('/musterstadt/guide/wegweiser'),
	...inBoth('/musterstadt/accessibility')
];

/**
 * A page can be read once the browser has its HTML up to the end of the drawn map (where there is
 * none: to the end of its heading) and all that this part asks for, scripts included. Fonts do not
 * count, as the words stand without them; that is proved by refusing them.
 */
async function bytesUntilRead(
	page: Page,
	context: BrowserContext,
	path: string,
	probe = ''
): Promise<number> {
	const html = await (await context.request.get(path)).text();
	const end = html.indexOf('<div class="map-tools"');
	const read = html.slice(0, end > 0 ? end : html.indexOf('</h1>') + 5);
	expect(read.length).toBeLessThan(html.length);
	const cut = read.replace('</head>', `${probe}</head>`);
	let others = 0;
	const documents = new Set<string>();
	const protocol = await context.newCDPSession(page);
	await protocol.send('Network.enable');
	protocol.on('Network.responseReceived', ({ requestId, type }) => {
		if (type === 'Document') documents.add(requestId);
	});
	protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		if (!documents.has(requestId)) others += encodedDataLength;
	});
	await page.route('**/*.woff2', (route) => route.abort());
	await page.route(
		(url) => url.pathname + url.search === path,
		async (route) => route.fulfill({ response: await route.fetch(), body: cut })
	);
	await page.goto(path, { waitUntil: 'networkidle' });
	return gzipSync(cut).length + others;
}

for (const path of drawn) {
	test(`the map of ${path} stands after 60 kB`, async ({ page, context }) => {
		const bytes = await bytesUntilRead(page, context, path);
		const drawing = page.locator('[data-map-scroll] > svg');
		expect((await drawing.boundingBox())?.height ?? 0).toBeGreaterThan(300);
		await expect(drawing.getByText('Jobcenter').first()).toBeVisible();
		expect(bytes).toBeGreaterThan(10_000);
		expect(bytes).toBeLessThanOrEqual(limit);
	});
}

for (const path of written) {
	test(`the heading of ${path} stands after 60 kB`, async ({ page, context }) => {
		const bytes = await bytesUntilRead(page, context, path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(bytes).toBeLessThanOrEqual(limit);
	});
}

test('the measure counts whatever else the page would ask for', async ({ page, context }) => {
	await page.route('**/probe.js', (route) =>
		route.fulfill({ contentType: 'text/javascript', body: `/*${'x'.repeat(80_000)}*/` })
	);
	const probe = '<script src="/probe.js"></script>';
	expect(await bytesUntilRead(page, context, map, probe)).toBeGreaterThan(limit);
});

/** What has moved so far without the reader's doing: Chromium's own measure. */
async function shifted(page: Page): Promise<number> {
	await page.evaluate(() => document.fonts.ready);
	await page.waitForTimeout(1_000);
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries())
						sum += (entry as unknown as { value: number }).value;
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => resolve(sum), 200);
			})
	);
}

for (const [size, viewport] of [
	['desk', { width: 1440, height: 900 }],
	['phone', { width: 390, height: 844 }]
] as const) {
	for (const path of [...drawn, ...written]) {
		test(`on a ${size} nothing of ${path} moves, however late the fonts`, async ({ page }) => {
			let fonts = 0;
			await page.route('**/*.woff2', async (route) => {
				fonts += 1;
				await new Promise((resolve) => setTimeout(resolve, 800));
				await route.continue();
			});
			await page.setViewportSize(viewport);
			await page.goto(path, { waitUntil: 'load' });
			expect(await shifted(page)).toBeLessThanOrEqual(0.001);
			expect(fonts > 0).toBe(!path.startsWith('/embed'));
		});
	}
}

test('the measure notices a picture that comes late', async ({ page }) => {
	await page.goto(map, { waitUntil: 'load' });
	await page.evaluate(() => {
		const image = new Image();
		image.src = `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"/>`;
		document.querySelector('main')?.prepend(image);
	});
	expect(await shifted(page)).toBeGreaterThan(0.001);
});
