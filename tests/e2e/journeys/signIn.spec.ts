import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { preparedData } from '../fixtures/prepareData.ts';
import { startServer, type RunningServer } from '../fixtures/server.ts';
import { expect, test } from '../fixtures/test.ts';

// The address itself, its refusals and its limits: tests/e2e/account/signIn.spec.ts.

let folder: string;
let server: RunningServer;

const start = async (): Promise<void> => {
	server = await startServer(folder);
};

test.beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'wegenetz-journey-'));
	cpSync(preparedData, folder, { recursive: true });
	await start();
});

test.afterEach(async () => {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
});

/** Another browser, with cookies and a session of its own. */
async function signInAnew(browser: Browser): Promise<Page> {
	const page = await (await browser.newContext({ locale: 'de-DE' })).newPage();
	await page.goto(server.signInUrl ?? '');
	await page.getByRole('button', { name: 'Jetzt anmelden' }).click();
	await page.waitForURL(/\/app/);
	return page;
}

const isIn = async (page: Page): Promise<boolean> => {
	const answer = await page.request.get(`${server.origin}/app/weimar-2015/changes?since=0`);
	expect([200, 401]).toContain(answer.status());
	return answer.status() === 200;
};

test('a start prints its address and the one-time address, and nothing else', () => {
	expect(server.output().trimEnd().split('\n')).toEqual([
		`Wegenetz: ${server.origin}`,
		expect.stringMatching(
			/^Anmelden \(einmalig\): http:\/\/127\.0\.0\.1:\d+\/auth\/once\/[\w-]{43}$/
		)
	]);
	expect(server.signInUrl?.startsWith(server.origin)).toBe(true);
});

test('looking at the address any number of times signs nobody in', async ({ page }) => {
	const link = server.signInUrl ?? '';
	for (const method of ['HEAD', 'GET', 'HEAD']) await page.request.fetch(link, { method });
	await page.goto(link);
	await page.reload();
	expect(await page.context().cookies()).toEqual([]);
	expect(await isIn(page)).toBe(false);
	await page.goto(`${server.origin}/app`);
	await expect(page.getByRole('heading', { name: 'Sie sind nicht angemeldet' })).toBeVisible();
	await page.goto(link);
	await page.getByRole('button', { name: 'Jetzt anmelden' }).press('Enter');
	await page.waitForURL(/\/app/);
	expect(await isIn(page)).toBe(true);
});

test('a new start voids the address of the one before and ends nobody’s session', async ({
	browser,
	page
}) => {
	const first = await signInAnew(browser);
	await server.stop();
	await start();
	const unused = new URL(server.signInUrl ?? '').pathname;
	await server.stop();
	await start();
	expect((await page.goto(`${server.origin}${unused}`))?.status()).toBe(410);
	await expect(page.getByRole('heading', { name: 'Diese Adresse ist abgelaufen' })).toBeVisible();
	expect(await isIn(first)).toBe(true);
	await first.context().close();
});

test('signing out ends one browser, signing out everywhere ends every other at once', async ({
	browser
}) => {
	const one = await signInAnew(browser);
	await server.stop();
	await start();
	const two = await signInAnew(browser);
	await server.stop();
	await start();
	const three = await signInAnew(browser);

	await one.goto(`${server.origin}/app/weimar-2015`);
	await one.getByRole('button', { name: /Ihre Einstellungen/ }).click();
	await one.getByRole('menuitem', { name: 'Abmelden' }).click();
	await expect(one.getByRole('heading', { name: 'Sie sind abgemeldet' })).toBeVisible();
	expect([await isIn(one), await isIn(two), await isIn(three)]).toEqual([false, true, true]);

	// An open editor learns of it when it next saves, and keeps what was typed.
	await three.goto(`${server.origin}/app/weimar-2015/partners`);
	await expect(three.getByText(/gespeichert · \d\d:\d\d/)).toBeVisible();
	await two.goto(`${server.origin}/auth/sign-in`);
	await two.getByRole('button', { name: 'Auf allen Geräten abmelden' }).click();
	await expect(two.getByRole('heading', { name: 'Sie sind abgemeldet' })).toBeVisible();
	expect([await isIn(two), await isIn(three)]).toEqual([false, false]);
	await three.getByRole('main').getByRole('link', { name: 'Partner', exact: true }).click();
	await three.locator('#new-organizations-name').fill('Noch nicht gespeichert');
	await three.getByRole('button', { name: 'Partner hinzufügen' }).click();
	await expect(three.getByText(/Ihre Anmeldung ist abgelaufen/)).toBeVisible();
	await expect(three.getByRole('heading', { name: 'Noch nicht gespeichert' })).toBeVisible();
	for (const page of [one, two, three]) await page.context().close();
});
