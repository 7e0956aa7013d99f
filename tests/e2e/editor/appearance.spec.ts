import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { base, ready } from './workspace.ts';

const paper = (page: Page): Promise<string> =>
	page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const white = 'rgb(255, 255, 255)';
const night = 'rgb(19, 21, 37)';

/** Opens the menu at the person's name and chooses a line of it. */
async function choose(page: Page, line: string): Promise<void> {
	await page.getByRole('button', { name: /Ihre Einstellungen|Your settings/ }).click();
	await page.getByRole('menuitemradio', { name: line }).click();
}

test('dark stays dark from the first byte on, in every language, until one takes it back', async ({
	signedIn: page
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(`${base}/partners`);
	await ready(page);
	expect(await paper(page)).toBe(white);
	await choose(page, 'Dunkel');
	await expect.poll(() => paper(page)).toBe(night);

	// The page is dark before any script has run: no flash.
	for (const address of [`${base}/partners`, `/en${base}/partners`, '/app', '/en/app']) {
		const response = await page.request.get(address);
		expect(await response.text(), address).toMatch(
			/^<!doctype html>\s*<html [^>]*data-theme="dark">/
		);
	}

	await page.goto('/app');
	expect(await paper(page)).toBe(night);
	await choose(page, 'Wie das Gerät');
	await expect.poll(() => paper(page)).toBe(white);
	expect(await (await page.request.get('/app')).text()).not.toContain('data-theme');
});

test('light stays light on a dark device', async ({ signedIn: page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(base);
	await ready(page);
	expect(await paper(page)).toBe(night);
	await choose(page, 'Hell');
	await expect.poll(() => paper(page)).toBe(white);
	await page.reload();
	expect(await paper(page)).toBe(white);
});

test('published pages know nothing of it: same bytes, no cookie, and the device decides', async ({
	signedIn: page
}) => {
	const published = '/weimar-2015/map/netzwerkkarte';
	const before = await (await page.request.get(published)).text();
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/app');
	await choose(page, 'Dunkel');
	await expect.poll(() => paper(page)).toBe(night);
	const sent = page.waitForRequest((request) => new URL(request.url()).pathname === published);
	await page.goto(published);
	expect(await (await sent).headerValue('cookie')).not.toContain('wegenetz-appearance');
	expect(await page.evaluate(() => document.cookie)).toBe('');
	expect(await paper(page)).toBe(white);
	expect(await (await page.request.get(published)).text()).toBe(before);

	// Nor on the way there by a link of the workspace.
	await page.goto('/app');
	await page.getByRole('link', { name: 'Wegenetz' }).click();
	await expect(page).toHaveURL(/\/$/);
	await expect(page.getByRole('heading', { level: 1, name: 'Wegenetz' })).toBeVisible();
	expect(await paper(page)).toBe(white);
});

test('another language is the same page, with what is open in it', async ({ signedIn: page }) => {
	await page.goto(`${base}/partners`);
	await ready(page);
	await page
		.getByRole('rowheader', { name: 'Stadt Weimar', exact: true })
		.getByRole('link')
		.click();
	await expect(page.getByRole('heading', { name: 'Stadt Weimar' })).toBeFocused();
	const { pathname, search } = new URL(page.url());
	await choose(page, 'English');
	await expect(page).toHaveURL(new RegExp(`/en${pathname}\\${search}$`));
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('heading', { name: 'Stadt Weimar' })).toBeVisible();
	await expect(page.getByText(/saved · \d\d:\d\d/)).toBeVisible();
	await choose(page, 'Deutsch');
	await expect(page).toHaveURL(new RegExp(`${pathname}\\${search}$`));
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});
