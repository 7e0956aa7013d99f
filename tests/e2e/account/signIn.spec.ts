import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preparedData } from '../fixtures/prepareData.ts';
import { startServer, type RunningServer } from '../fixtures/server.ts';
import { violations } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';

// Each test needs an address that nobody has used: a start of its own.
let server: RunningServer;
let link: string;
let folder: string;

test.beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'wegenetz-account-'));
	cpSync(preparedData, folder, { recursive: true });
	server = await startServer(folder);
	link = server.signInUrl ?? '';
});

test.afterEach(async () => {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
});

test('opening the address signs nobody in, its button does, and only once', async ({ page }) => {
	for (const method of ['GET', 'HEAD', 'GET']) {
		const looked = await page.request.fetch(link, { method });
		expect(looked.status()).toBe(200);
		expect(looked.headers()['set-cookie']).toBeUndefined();
	}
	await page.goto(link);
	expect(await violations(page)).toEqual([]);
	await page.getByRole('button', { name: 'Jetzt anmelden' }).click();
	await expect(page).toHaveURL(/\/app/);
	const cookies = await page.context().cookies();
	expect(cookies).toMatchObject([{ httpOnly: true, sameSite: 'Lax', path: '/' }]);

	const again = await page.goto(link);
	expect(again?.status()).toBe(410);
	await expect(
		page.getByRole('heading', { name: 'Diese Adresse wurde schon benutzt' })
	).toBeVisible();
	expect(await violations(page)).toEqual([]);
	const posted = await page.request.post(link, {
		headers: { origin: server.origin },
		form: {}
	});
	expect(posted.status()).toBe(410);
	const unknown = await page.goto(`${server.origin}/auth/once/${'x'.repeat(43)}`);
	expect(unknown?.status()).toBe(404);
	await expect(page.getByRole('heading', { name: 'Diese Adresse gibt es nicht' })).toBeVisible();
});

test('a page of another origin can neither sign in nor out, and is told why', async ({ page }) => {
	for (const origin of ['https://boese.test', 'null', '']) {
		const headers = { accept: 'application/json', ...(origin ? { origin } : {}) };
		const refused = await page.request.post(link, { headers });
		expect(refused.status()).toBe(403);
		expect((await refused.json()).message).toContain('wurde abgelehnt');
	}
	expect((await page.request.get(link)).status()).toBe(200);
});

test('signing out on all devices holds at once in every browser', async ({ page, browser }) => {
	await page.goto(link);
	await page.getByRole('button', { name: 'Jetzt anmelden' }).click();
	await page.waitForURL(/\/app/);
	const second = await browser.newContext();
	await second.addCookies(await page.context().cookies());
	const other = await second.newPage();
	await other.goto(`${server.origin}/auth/sign-in`);
	await expect(other.getByText('Sie sind angemeldet als')).toBeVisible();
	expect(await violations(other)).toEqual([]);

	await page.goto(`${server.origin}/auth/sign-in`);
	await page.getByRole('button', { name: 'Auf allen Geräten abmelden' }).click();
	await expect(page.getByRole('heading', { name: 'Sie sind abgemeldet' })).toBeVisible();
	await other.goto(`${server.origin}/app`);
	await expect(other.getByRole('heading', { name: 'Sie sind nicht angemeldet' })).toBeVisible();
	expect(await violations(other)).toEqual([]);
	await second.close();
});

test('published pages set no cookie, whoever asks', async ({ page }) => {
	await page.goto(link);
	await page.getByRole('button', { name: 'Jetzt anmelden' }).click();
	await page.waitForURL(/\/app/);
	for (const path of ['/', '/weimar-2015', '/weimar-2015/map/netzwerkkarte', '/healthz']) {
		const answer = await page.request.get(`${server.origin}${path}`);
		expect(answer.headers()['set-cookie']).toBeUndefined();
	}
});

test('what is too large or too often is refused in a sentence with its status', async ({
	page
}) => {
	const headers = { origin: server.origin, accept: 'application/json' };
	const large = await page.request.post(`${server.origin}/app/weimar-2015/changes`, {
		headers: { ...headers, 'content-type': 'application/json' },
		data: Buffer.alloc(6 * 1024 * 1024, 'x')
	});
	expect(large.status()).toBe(413);
	expect((await large.json()).message).toContain('5 Megabyte');
	const wrong = `${server.origin}/auth/once/${'y'.repeat(43)}`;
	const statuses = [];
	for (let each = 0; each < 21; each++)
		statuses.push((await page.request.post(wrong, { headers, form: {} })).status());
	expect(new Set(statuses.slice(0, 20))).toEqual(new Set([404]));
	expect(statuses[20]).toBe(429);
	const waiting = await page.request.post(wrong, { headers, form: {} });
	expect(Number(waiting.headers()['retry-after'])).toBeGreaterThan(0);
	await page.goto(wrong);
	await expect(page.getByRole('heading', { name: 'Zu viele Versuche' })).toBeVisible();
	// Who holds a good address is not kept waiting by the tries of others behind the same wall.
	await page.goto(link);
	await expect(page.getByRole('button', { name: 'Jetzt anmelden' })).toBeVisible();
});
