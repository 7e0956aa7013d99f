import { expect, test } from '../fixtures/test.ts';
import { base, openPartners, partnerLink, ready } from './workspace.ts';

test('the palette leads everywhere without a mouse, and gives the focus back', async ({
	signedIn: page
}) => {
	await openPartners(page);
	const field = page.getByRole('combobox', { name: 'Suchen oder Befehl ausführen' });

	// Escape: back to where one was.
	await partnerLink(page, 'Stadt Weimar').focus();
	await page.keyboard.press('Control+k');
	await expect(field).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(field).toHaveCount(0);
	await expect(partnerLink(page, 'Stadt Weimar')).toBeFocused();

	// To a place: the focus is on its heading.
	await page.keyboard.press('Control+k');
	await page.keyboard.type('themen');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${base}/topics/tree`);
	await expect(page.getByRole('heading', { level: 1, name: 'Themen' })).toBeFocused();

	// To a partner, spelled without umlauts or capitals: the sheet opens where one is.
	await page.keyboard.press('Control+k');
	await page.keyboard.type('stadt weim');
	await expect(page.getByRole('option', { name: 'Stadt Weimar' }).first()).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 2, name: 'Stadt Weimar' })).toBeFocused();
	await expect(page).toHaveURL(new RegExp(`${base}/topics/tree\\?open=organizations`));

	// A command.
	await page.keyboard.press('Control+k');
	await page.keyboard.type('partner hinzu');
	await page.keyboard.press('Enter');
	await expect(page.locator('#new-organizations-name')).toBeFocused();
});

test('the search keeps its words while one opens what it found', async ({ signedIn: page }) => {
	await page.goto(base);
	await ready(page);
	await page.keyboard.press('/');
	await page.keyboard.type('fluechtling');
	await page.getByRole('option', { name: '„fluechtling“ in allen Angaben suchen' }).click();
	await expect(page).toHaveURL(`${base}/search?q=fluechtling`);
	await expect(page.getByRole('heading', { level: 1, name: 'Suche' })).toBeFocused();
	await expect(page.locator('mark').first()).toHaveText(/flüchtling/i);
	const found = page.getByRole('main').getByRole('listitem');
	const count = await found.count();
	await found.getByRole('link').first().click();
	await expect(page.getByRole('complementary')).toBeVisible();
	await expect(page).toHaveURL(/\?q=fluechtling&open=/);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('complementary')).toHaveCount(0);
	await expect(page).toHaveURL(`${base}/search?q=fluechtling`);
	await expect(found).toHaveCount(count);
	await expect(found.getByRole('link').first()).toBeFocused();

	const box = page.getByRole('searchbox', { name: 'In allen Angaben suchen' });
	await box.fill('gibtesnicht');
	await expect(page).toHaveURL(`${base}/search?q=gibtesnicht`);
	await expect(page.getByRole('heading', { name: 'Nichts gefunden' })).toBeVisible();
	await expect(box).toBeFocused();
});

test('shortcuts of one character are heard outside of fields, and can be switched off for good', async ({
	signedIn: page
}) => {
	await openPartners(page);
	const list = page.getByRole('dialog', { name: 'Tastenkürzel' });
	await page.keyboard.press('?');
	await expect(list).toBeVisible();
	await page.keyboard.press('n');
	await expect(page.locator('#new-organizations-name')).toHaveCount(0);
	await page.keyboard.press('Escape');
	await expect(list).toHaveCount(0);

	await page.keyboard.press('n');
	await expect(page.locator('#new-organizations-name')).toBeFocused();
	await page.keyboard.type('n?v');
	await expect(page.locator('#new-organizations-name')).toHaveValue('n?v');
	await page.locator('#new-organizations-name').fill('');
	await page.keyboard.press('Escape');

	await page.getByRole('button', { name: /Ihre Einstellungen/ }).click();
	await page.getByRole('menuitem', { name: 'Tastenkürzel' }).click();
	await page.getByRole('checkbox', { name: /einzelnen Zeichen/ }).uncheck();
	await page.keyboard.press('Escape');
	await page.reload();
	await ready(page);
	await page.keyboard.press('?');
	await page.keyboard.press('n');
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('combobox', { name: 'Suchen oder Befehl ausführen' })).toBeFocused();
	await expect(list).toHaveCount(0);
	await expect(page).toHaveURL(`${base}/partners`);
});
