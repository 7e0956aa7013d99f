import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { allowFrames, embedPath, mapPath, publishedJson } from './published.ts';

const frameOf = (src: string, attributes = ''): string =>
	`<!doctype html><html lang="de"><title>Stadt</title><body><h1>Neu in der Stadt</h1>
	<iframe src="${src}" title="Netzwerkkarte" width="800" height="600" ${attributes}></iframe>
	<p><a href="#danach">danach</a></p></body></html>`;

const heading = (page: Page) => page.frameLocator('iframe').getByRole('heading', { level: 1 });

test('a page of another origin shows the map, walks in it, and no cookie or storage is touched', async ({
	page,
	context,
	server,
	hostPage
}) => {
	const host = await hostPage('stadt', frameOf(server.origin + embedPath));
	const asked = new Set<string>();
	const faults: string[] = [];
	page.on('request', (request) => asked.add(new URL(request.url()).origin));
	page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
	page.on('pageerror', (error) => faults.push(error.message));
	await page.goto(host, { waitUntil: 'networkidle' });
	await expect(heading(page)).toHaveText(/Netzwerkkarte Weimar/);
	const frame = page.frameLocator('iframe');
	await frame.locator('[data-organization]').nth(2).click();
	await expect(frame.locator('[data-details]')).toBeVisible();
	await expect(frame.getByRole('link', { name: 'In neuem Fenster öffnen' })).toBeInViewport();
	expect([...asked].sort()).toEqual([new URL(host).origin, server.origin].sort());
	expect(await context.cookies()).toEqual([]);
	expect(faults.filter((text) => !text.includes('favicon'))).toEqual([]);
});

test('the keyboard goes into the frame and out of it again', async ({ page, server, hostPage }) => {
	await page.goto(await hostPage('stadt', frameOf(server.origin + embedPath)));
	await expect(heading(page)).toBeVisible();
	const frame = page.frameLocator('iframe');
	const last = frame.getByRole('link').last();
	await last.focus();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'danach' })).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await expect(last).toBeFocused();
});

test('in sandbox="allow-scripts" the script runs all the same', async ({
	page,
	server,
	hostPage
}) => {
	const host = await hostPage(
		'stadt',
		frameOf(server.origin + embedPath, 'sandbox="allow-scripts"')
	);
	await page.goto(host);
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('searchbox')).toBeVisible();
	await frame.locator('[data-organization]').nth(2).click();
	await expect(frame.locator('[data-details]')).toBeVisible();
});

test('the frame tells its height, in our words and in WordPress’', async ({
	page,
	server,
	hostPage
}) => {
	const listening = `<script>heights=[];addEventListener('message',(event)=>{
		if(event.source===document.querySelector('iframe').contentWindow)heights.push(event.data)})</script>`;
	const framed = frameOf(`${server.origin + embedPath}#?secret=abc123`, 'sandbox="allow-scripts"');
	await page.goto(await hostPage('stadt', listening + framed));
	const heights = () =>
		page.evaluate(() => (globalThis as unknown as { heights: Record<string, unknown>[] }).heights);
	await expect.poll(async () => (await heights()).length).toBeGreaterThanOrEqual(2);
	const [own, wordpress] = await heights();
	expect(own).toMatchObject({ type: 'netzwerkkarte:height', v: 1 });
	expect(wordpress).toMatchObject({ message: 'height', value: own?.height, secret: 'abc123' });
	expect(Number(own?.height)).toBeGreaterThan(300);
	await page.evaluate(() => {
		document
			.querySelector('iframe')
			?.contentWindow?.postMessage({ type: 'netzwerkkarte:ready' }, '*');
	});
	await expect.poll(async () => (await heights()).length).toBeGreaterThanOrEqual(4);
});

test('two maps on one page both work', async ({ page, server, hostPage }) => {
	const src = server.origin + embedPath;
	const two = `<!doctype html><title>x</title><iframe src="${src}" width="700" height="500"></iframe>
		<iframe src="${src}?ansicht=liste&lang=en" width="700" height="500"></iframe>`;
	await page.goto(await hostPage('stadt', two));
	const second = page.frameLocator('iframe').nth(1);
	await expect(second.locator('html')).toHaveAttribute('lang', 'en');
	await expect(second.locator('.entry')).toHaveCount(68);
	await expect(page.frameLocator('iframe').first().getByRole('searchbox')).toBeVisible();
});

test('without script the frame has the whole list and the way to the full page', async ({
	browser,
	server,
	hostPage
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(await hostPage('stadt', frameOf(server.origin + embedPath)));
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('.entry')).toHaveCount(68);
	await expect(frame.locator('.relations > li')).toHaveCount(148);
	await expect(frame.getByRole('link', { name: 'In neuem Fenster öffnen' })).toBeVisible();
	await context.close();
});

test('language and theme come from the address, unknown ones fall back', async ({ page }) => {
	await page.goto(`${embedPath}?lang=xx&theme=neon`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	await page.emulateMedia({ colorScheme: 'dark' });
	const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	expect(await ground()).toBe('rgb(255, 255, 255)');
	await page.goto(`${embedPath}?theme=auto`);
	expect(await ground()).toBe('rgb(19, 21, 37)');
	await page.goto(`${embedPath}?theme=dark&lang=en`);
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await ground()).toBe('rgb(19, 21, 37)');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	const list = page.getByRole('navigation').getByRole('link', { name: 'List' });
	await expect(list).toHaveAttribute('href', `${embedPath}?lang=en&theme=dark&ansicht=liste`);
});

test('an address without a map says so inside the frame', async ({ page, server, hostPage }) => {
	await page.goto(await hostPage('stadt', frameOf(`${server.origin}/embed/weimar-2015/weg`)));
	await expect(heading(page)).toHaveText('Nicht mehr veröffentlicht');
});

test('no published page lets itself be framed', async ({ page, server, hostPage }) => {
	await page.goto(await hostPage('stadt', frameOf(server.origin + mapPath)));
	await expect(heading(page)).toHaveCount(0);
	await expect(page.frameLocator('iframe').getByText('Netzwerkkarte Weimar')).toHaveCount(0);
});

test('only the hosts of the map’s list may frame it, and a changed list reaches who has the bytes', async ({
	page,
	signedIn,
	request,
	server,
	hostPage
}) => {
	test.setTimeout(180_000);
	const owner = signedIn.request;
	const { map } = await publishedJson(request);
	const everywhere = { mode: 'everywhere', hosts: [] } as const;
	const allowed = await hostPage('erlaubt', frameOf(server.origin + embedPath));
	const other = await hostPage('fremd', frameOf(server.origin + embedPath));
	const listed = { mode: 'hosts', hosts: [new URL(allowed).host] } as const;
	const open = await request.get(embedPath);
	await allowFrames(owner, server.origin, map.id, everywhere, listed);
	const closed = await request.get(embedPath, {
		headers: { 'if-none-match': open.headers().etag ?? '' }
	});
	expect(closed.status()).toBe(200);
	expect(closed.headers()['content-security-policy']).toContain(
		`frame-ancestors ${new URL(allowed).host} *.${new URL(allowed).host}`
	);
	await page.goto(allowed);
	await expect(heading(page)).toHaveText(/Netzwerkkarte Weimar/);
	await page.goto(other);
	await expect(heading(page)).toHaveCount(0);
	// A host in between does not help: every ancestor is asked.
	const nested = await hostPage('aussen', frameOf(allowed));
	await page.goto(nested);
	const inner = page.frameLocator('iframe').frameLocator('iframe');
	await expect(inner.getByRole('heading', { level: 1 })).toHaveCount(0);
	await allowFrames(owner, server.origin, map.id, listed, everywhere);
	await page.goto(other);
	await expect(heading(page)).toHaveText(/Netzwerkkarte Weimar/);
});
