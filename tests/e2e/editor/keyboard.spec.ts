import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { base, partnerLink, ready, saved } from './workspace.ts';

/** Presses Tab until the focused element is the wanted one. */
async function tabTo(page: Page, wanted: RegExp, key = 'Tab'): Promise<void> {
	for (let presses = 0; presses < 80; presses++) {
		const name = await page.evaluate(() => {
			const { activeElement: element } = document;
			const label = element?.id ? document.querySelector(`label[for="${element.id}"]`) : null;
			return `${element?.getAttribute('aria-label') ?? label?.textContent ?? element?.textContent ?? ''}`
				.replace(/\s+/g, ' ')
				.trim();
		});
		if (wanted.test(name)) return;
		await page.keyboard.press(key);
	}
	throw new Error(`${wanted} was not reached by ${key}`);
}

test('the whole journey without a mouse: skip, add, edit a cell, take back, publish', async ({
	signedIn: page
}) => {
	await page.goto(`${base}/partners`);
	await ready(page);

	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
	await page.keyboard.press('Enter');

	await tabTo(page, /^Partner$/);
	await page.keyboard.press('Enter');
	await expect(page.locator('#new-organizations-name')).toBeFocused();
	await page.keyboard.type('Ohne Maus e. V.');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Ohne Maus e. V.' })).toBeFocused();
	await saved(page);

	await page.keyboard.press('Escape');
	await expect(page.getByRole('complementary')).toHaveCount(0);
	await partnerLink(page, 'Ohne Maus e. V.').focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('F2');
	await page.getByLabel('Ebene von Ohne Maus e. V.').selectOption('kreis');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('gridcell', { name: 'Landkreis' }).first()).toBeVisible();
	await saved(page);

	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await expect(partnerLink(page, 'Ohne Maus e. V.')).toHaveCount(0);
	await page.keyboard.press('Control+Shift+z');
	await expect(partnerLink(page, 'Ohne Maus e. V.')).toBeVisible();
	await page.keyboard.press('Control+z');
	await saved(page);

	await tabTo(page, /^Veröffentlichen$/, 'Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Veröffentlichen' })).toBeFocused();
	await tabTo(page, /^Jetzt veröffentlichen$/);
	await page.keyboard.press('Enter');
	await expect(page.getByText(/„Netzwerkkarte Weimar.*Ausgabe \d+/)).toBeVisible({
		timeout: 60_000
	});
});
