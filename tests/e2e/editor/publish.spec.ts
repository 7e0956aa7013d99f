import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { base, editPartner, openPartners, saved, type } from './workspace.ts';

async function publish(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Veröffentlichen' }).first().click();
	await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click();
	await expect(page.getByText(/„Wegweiser Weimar.*Ausgabe \d+ ist veröffentlicht/)).toBeVisible({
		timeout: 60_000
	});
}

const published = async (page: Page, path: string): Promise<string> =>
	(await page.request.get(path)).text();

test('a published change stands on page and embed, and is gone after undoing and publishing', async ({
	signedIn: page
}) => {
	test.setTimeout(180_000);
	await openPartners(page);
	await editPartner(page, 'Stadt Weimar');
	await type(page, 'name', 'Stadt Weimar am Markt');
	await saved(page);
	expect(await published(page, '/weimar-2015/map/netzwerkkarte')).not.toContain('am Markt');
	await publish(page);
	expect(await published(page, '/weimar-2015/map/netzwerkkarte')).toContain('Weimar am Markt');
	expect(await published(page, '/embed/weimar-2015/netzwerkkarte')).toContain('Weimar am Markt');
	expect(await published(page, '/weimar-2015/guide/wegweiser')).toContain('Weimar am Markt');
	await page.getByRole('button', { name: 'Rückgängig', exact: true }).click();
	await saved(page);
	await page.goto(`${base}/partners`);
	await publish(page);
	expect(await published(page, '/weimar-2015/map/netzwerkkarte')).not.toContain('am Markt');
});

test('publishing without any change leaves the edition as it is', async ({ signedIn: page }) => {
	await page.goto(`${base}/publish`);
	await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click();
	await expect(page.getByText(/„Netzwerkkarte Weimar/).last()).toBeVisible({ timeout: 60_000 });
	await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click();
	await expect(page.getByText(/nichts hat sich geändert/)).toHaveCount(2, { timeout: 60_000 });
});

test('addresses that lead nowhere but here are warned of', async ({ signedIn: page }) => {
	await page.goto(`${base}/publish`);
	await expect(page.getByText('Adressen zeigen auf diesen Computer')).toBeVisible();
});
