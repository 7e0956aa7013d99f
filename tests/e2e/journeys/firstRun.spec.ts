import type { Page } from '@playwright/test';
import { ready, saved } from '../editor/workspace.ts';
import { expect, test } from '../fixtures/test.ts';
import { listRows, pastedPartners } from '../../fixtures/pastedPartners.ts';

const office = 'Ausländerbehörde Neustadt';

async function fillIn(page: Page, title: string): Promise<void> {
	await page.goto('/app');
	await page.getByRole('link', { name: 'Neues Netzwerk anlegen' }).click();
	await page.getByLabel('Name des Netzwerks').fill(title);
	await page.getByLabel('Name Ihrer Behörde').fill(office);
}

test('from nothing to a published map with a pasted list of 30 partners', async ({
	signedIn: page
}) => {
	test.setTimeout(120_000);
	await fillIn(page, 'Netzwerk Neustadt am Übergang');
	await expect(page.getByLabel('Adresse im Netz')).toHaveValue('netzwerk-neustadt-am-uebergang');
	await page.getByLabel('Wohnen').uncheck();
	await expect(page.getByText('11 von 12 Themen gewählt')).toBeVisible();
	await page.getByRole('button', { name: 'Anlegen und Liste einfügen' }).click();
	await expect(page).toHaveURL('/app/netzwerk-neustadt-am-uebergang/import');
	await ready(page);

	await page.getByLabel('Zeilen aus Ihrer Tabelle').fill(pastedPartners);
	await page.getByRole('button', { name: 'Vorschau zeigen' }).click();
	await expect(page.getByText('30 neu')).toBeVisible();
	// The topic that was not chosen: the list brings it back.
	await page.getByLabel('„Wohnen“').selectOption('als neues Thema anlegen');
	await page.getByRole('button', { name: '30 Partner übernehmen' }).click();
	await expect(page.getByText('30 Partner übernommen.')).toBeVisible();
	await saved(page);

	await page.getByRole('link', { name: 'Auf der Karte ansehen' }).click();
	await expect(page.getByText('31 Partner ·')).toBeVisible();
	await page.getByRole('link', { name: 'Übersicht' }).click();
	await expect(page.getByText('Das Netzwerk ist noch nicht veröffentlicht.')).toBeVisible();

	await page.getByRole('link', { name: 'Veröffentlichen' }).first().click();
	await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click();
	await expect(page.getByText(/Ausgabe 1 ist veröffentlicht/)).toBeVisible({ timeout: 60_000 });
	const published = await (
		await page.request.get('/netzwerk-neustadt-am-uebergang/map/netzwerkkarte')
	).text();
	for (const [name] of listRows) expect.soft(published).toContain(name);
	expect(published).not.toContain('Frau Muster');
	expect(published).not.toContain('Adresse nicht weitergeben');

	await page.getByRole('link', { name: 'Übersicht' }).click();
	await expect(page.getByText('Das Netzwerk ist noch nicht veröffentlicht.')).toHaveCount(0);
	await expect(page.getByText(/Seit der letzten Ausgabe/)).toHaveCount(0);
	await page.getByText('1 Partner hat noch kein Thema.').click();
	await page.getByRole('link', { name: 'Fahrradwerkstatt Kette rechts' }).click();
	await page.locator('#organizations-phone').fill('030 23125 299');
	await page.locator('#organizations-phone').press('Tab');
	await saved(page);
	await page.getByRole('link', { name: 'Übersicht' }).click();
	await expect(
		page.getByText(/Seit der letzten Ausgabe vom .* gibt es 1 Änderung\./)
	).toBeVisible();
});

test('an address that is taken is said at its field, and nothing typed is lost', async ({
	signedIn: page
}) => {
	await fillIn(page, 'Mein Netz');
	await page.getByLabel('Adresse im Netz').fill('weimar-2015');
	await page.getByLabel('Gesundheit').uncheck();
	await page.getByRole('button', { name: 'Netzwerk anlegen' }).click();
	await expect(page.getByRole('alert')).toBeFocused();
	await expect(page.getByLabel('Adresse im Netz')).toHaveAccessibleDescription(
		/Unter dieser Adresse gibt es schon ein Netzwerk/
	);
	await expect(page.getByLabel('Name des Netzwerks')).toHaveValue('Mein Netz');
	await expect(page.getByLabel('Adresse im Netz')).toHaveValue('weimar-2015');
	await expect(page.getByLabel('Gesundheit')).not.toBeChecked();
});

test('a new network says the first steps', async ({ signedIn: page }) => {
	await fillIn(page, 'Netzwerk Anfang');
	await page.getByRole('button', { name: 'Netzwerk anlegen' }).click();
	await expect(page).toHaveURL('/app/netzwerk-anfang');
	await expect(page.getByRole('heading', { name: 'In drei Schritten zur Karte' })).toBeVisible();
	await page.goto('/app/netzwerk-anfang/map');
	await expect(page.getByText('Noch kein Partner auf der Karte')).toBeVisible();
	await page.goto('/app/netzwerk-anfang/publish');
	await expect(page.getByText('Noch kein Partner zum Veröffentlichen')).toBeVisible();
	await page.goto('/app/netzwerk-anfang/partners');
	await page.getByRole('main').getByRole('link', { name: 'Liste übernehmen' }).first().click();
	await expect(page).toHaveURL('/app/netzwerk-anfang/import');
});

test.describe('without JavaScript', () => {
	test.use({ contextOptions: { javaScriptEnabled: false } });

	test('a network is made, and what was typed survives a refusal', async ({ signedIn: page }) => {
		await fillIn(page, 'Netz ohne Skript');
		await page.getByLabel('Name Ihrer Behörde').fill(' ');
		await page.getByLabel('Arbeit, Anerkennung und Fachkräfte').uncheck();
		await page.getByRole('button', { name: 'Netzwerk anlegen' }).click();
		await expect(page.getByRole('alert')).toContainText('Nennen Sie Ihre Behörde.');
		await expect(page.getByLabel('Name des Netzwerks')).toHaveValue('Netz ohne Skript');
		await expect(page.getByLabel('Arbeit, Anerkennung und Fachkräfte')).not.toBeChecked();
		await page.getByLabel('Name Ihrer Behörde').fill(office);
		await page.getByRole('button', { name: 'Musterstadt kopieren' }).click();
		await expect(page).toHaveURL('/app/netz-ohne-skript');
		await expect(page.getByText('Erfundenes Beispiel').first()).toBeVisible();
	});
});
