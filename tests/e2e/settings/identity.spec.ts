import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { base, ready, saved } from '../editor/workspace.ts';

const drawing =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 25 10"><rect width="25" height="10" fill="#12ab34"/></svg>';
const darkened = 'rgb(122, 102, 0)';

const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
	page
		.locator(selector)
		.first()
		.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

async function publish(page: Page): Promise<void> {
	await page.goto(`${base}/publish`);
	await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click();
	await expect(page.getByText(/„Wegweiser Weimar.*Ausgabe \d+ ist veröffentlicht/)).toBeVisible({
		timeout: 60_000
	});
}

async function openSettings(page: Page): Promise<void> {
	await page.goto(`${base}/settings`);
	await ready(page);
}

async function typeIn(page: Page, label: string, value: string): Promise<void> {
	const field = page.getByLabel(label, { exact: true });
	await field.fill(value);
	await field.press('Tab');
}

test('the four tokens of a city reach workspace, public page, embed and guide, and are undone', async ({
	signedIn: page,
	browser,
	server
}) => {
	test.setTimeout(240_000);
	await openSettings(page);
	await typeIn(page, 'Farbe', '#FFD400');
	await page.getByLabel('Ecken').selectOption('12');
	await page.getByLabel('Schrift', { exact: true }).selectOption('serif');
	await page
		.getByLabel('Logo auswählen')
		.setInputFiles({ name: 'wappen.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(drawing) });
	await saved(page);

	// At once in the workspace.
	expect(await styleOf(page, 'a.button.primary', 'background-color')).toBe(darkened);
	expect(await styleOf(page, 'a.button.primary', 'border-radius')).toBe('12px');
	expect(await styleOf(page, 'h1', 'font-family')).toContain('Georgia');
	await expect(page.locator('nav .logo img')).toBeVisible();

	// Not in public before it is published.
	const reader = await (await browser.newContext({ baseURL: server.origin })).newPage();
	await reader.goto('/weimar-2015/map/netzwerkkarte');
	expect(await styleOf(reader, '.takeaway a', 'color')).toBe('rgb(32, 68, 170)');

	await publish(page);
	await reader.reload();
	expect(await styleOf(reader, '.takeaway a', 'color')).toBe(darkened);
	expect(await styleOf(reader, 'body', 'font-family')).toContain('Georgia');
	expect(await styleOf(reader, '.content > .search-bar', 'border-radius')).toBe('24px');
	const logo = reader.locator('header .brand-logo');
	await expect(logo).toHaveAttribute('src', /^\/weimar-2015\/logo-[0-9a-f]{16}-250x100\.svg$/);
	expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
	// The drawn map keeps its letters and the colours of its topics.
	expect(await styleOf(reader, '.wn-map', 'font-family')).toContain('Fira Sans');

	await reader.goto('/embed/weimar-2015/netzwerkkarte');
	expect(await styleOf(reader, '.embed-foot a', 'color')).toBe(darkened);
	await expect(reader.locator('.embed-head .brand-logo')).toBeVisible();

	const address = (await reader.request.get('/weimar-2015/map/netzwerkkarte')).text();
	const [, stylesheet = ''] = /href="(\/weimar-2015\/brand-[^"]+)"/.exec(await address) ?? [];
	const styles = await reader.request.get(stylesheet.replaceAll('&amp;', '&'));
	expect(styles.headers()['cache-control']).toContain('immutable');
	expect(styles.headers()['content-type']).toContain('text/css');
	const pdf = await reader.request.get('/weimar-2015/guide/wegweiser.pdf');
	expect(pdf.headers()['content-type']).toBe('application/pdf');

	await openSettings(page);
	await page.getByRole('button', { name: 'Logo entfernen' }).click();
	await saved(page);
	await page.getByRole('button', { name: 'Rückgängig', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Logo entfernen' })).toBeVisible();
	await reader.context().close();
});

test('a hostile logo is refused with a sentence, and sent nowhere', async ({ signedIn: page }) => {
	await openSettings(page);
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() === 'POST') sent.push(request.url());
	});
	await page.locator('#brand-logo').setInputFiles({
		name: 'wappen.svg',
		mimeType: 'image/svg+xml',
		buffer: Buffer.from(drawing.replace('<rect', '<script>alert(1)</script><rect'))
	});
	await expect(page.getByText(/mehr als gezeichnete Formen/)).toBeVisible();
	expect(sent).toEqual([]);
});

test('statements are warned about, filled in, published and reachable from every page', async ({
	signedIn: page,
	browser,
	server
}) => {
	test.setTimeout(180_000);
	await page.goto(`${base}/publish`);
	await expect(page.getByText('Pflichtangaben fehlen')).toBeVisible();
	await page.getByRole('link', { name: 'In den Einstellungen ergänzen' }).click();
	await expect(page.getByText('Impressum: Es fehlen Angaben')).toBeVisible();
	await typeIn(page, 'Diensteanbieter', 'Stadt Weimar');
	await typeIn(page, 'Anschrift', 'Schwanseestraße 17\n99423 Weimar');
	await typeIn(page, 'Vertreten durch', 'Oberbürgermeister');
	await typeIn(page, 'E-Mail', 'stadt@example.org');
	await expect(page.getByText('Impressum: Alle Pflichtangaben sind da.')).toBeVisible();
	await saved(page);

	const reader = await (await browser.newContext({ baseURL: server.origin })).newPage();
	await reader.goto('/weimar-2015/imprint');
	await expect(reader.getByText('Noch nicht alle Angaben')).toBeVisible();
	await publish(page);
	await reader.goto('/weimar-2015/map/netzwerkkarte');
	await reader.getByRole('link', { name: 'Impressum' }).click();
	await expect(reader.getByText('Schwanseestraße 17')).toBeVisible();
	await expect(reader.getByText('Noch nicht alle Angaben')).toHaveCount(0);

	await reader.goto('/embed/weimar-2015/netzwerkkarte');
	const [opened] = await Promise.all([
		reader.context().waitForEvent('page'),
		reader.getByRole('link', { name: 'Datenschutz' }).click()
	]);
	await expect(opened.getByRole('heading', { name: 'Datenschutz' })).toBeVisible();
	await reader.goto('/auth/sign-in');
	await expect(reader.getByRole('link', { name: 'Barrierefreiheit' }).first()).toBeVisible();
	await reader.context().close();
});
