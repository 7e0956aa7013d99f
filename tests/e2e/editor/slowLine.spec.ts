import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { base } from './workspace.ts';

/** Holds every script of the page back. Returns the moment at which they come. */
async function slow(page: Page): Promise<() => void> {
	let come: () => void = () => undefined;
	const there = new Promise<void>((resolve) => (come = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await there;
		await route.continue();
	});
	return come;
}

const open = (page: Page, path: string) => page.goto(path, { waitUntil: 'domcontentloaded' });

test('what is chosen in a menu before the script is there is done when it comes', async ({
	signedIn: page
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	const come = await slow(page);
	await open(page, '/app');
	await page.getByRole('button', { name: /Ihre Einstellungen/ }).click();
	await page.getByRole('menuitemradio', { name: 'Dunkel' }).click();
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
	come();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.getByRole('menu')).toBeHidden();
	await page.getByRole('button', { name: /Ihre Einstellungen/ }).click();
	await page.getByRole('menuitemradio', { name: 'Wie das Gerät' }).click();
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('words typed and a button pressed before the script is there are not lost', async ({
	signedIn: page
}) => {
	const come = await slow(page);
	await open(page, `${base}/import`);
	await page.locator('#list-text').fill('Name\nVerein früh getippt');
	await page.getByRole('main').getByRole('button').first().click();
	await page.getByRole('button', { name: 'Suchen' }).click();
	come();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('#preview-title')).toBeVisible();
	await expect(page.getByText('Verein früh getippt').first()).toBeVisible();
});

test('a name that is being typed when the script comes stays in its field', async ({
	signedIn: page
}) => {
	const come = await slow(page);
	await open(page, '/app/account');
	const field = page.getByRole('textbox', { name: 'Name' });
	const before = await field.inputValue();
	await field.press('End');
	await field.pressSequentially(' und');
	come();
	await page.waitForLoadState('networkidle');
	await field.pressSequentially(' Co');
	await expect(field).toHaveValue(`${before} und Co`);
});
