import { expect, test } from '../fixtures/test.ts';
import { addPartner, base, openPartners, saved, type } from './workspace.ts';

test('the history says who did what, follows what is undone, and leads to it', async ({
	signedIn: page
}) => {
	await openPartners(page);
	await addPartner(page, 'Verlaufsprobe');
	await page.getByRole('link', { name: 'Bearbeiten', exact: true }).click();
	await type(page, 'phone', '030 23125 999');
	await saved(page);
	await page.getByRole('link', { name: 'Verlauf', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Verlauf' })).toBeFocused();

	const today = page.getByRole('region', { name: /^Heute, / });
	const lines = today.getByRole('listitem').filter({ has: page.locator('time') });
	await expect(lines.nth(0)).toContainText(/hat Partner „Verlaufsprobe“ geändert/);
	await expect(lines.nth(0)).toContainText('Telefon');
	await expect(lines.nth(1)).toContainText(/hat Partner „Verlaufsprobe“ hinzugefügt/);
	await lines.nth(0).getByText('Einzelheiten').click();
	await expect(lines.nth(0).getByText('030 23125 999')).toBeVisible();

	await page.keyboard.press('Control+z');
	await saved(page);
	await expect(lines.nth(0)).toContainText('rückgängig gemacht oder wiederholt');

	await lines.nth(1).getByRole('link', { name: 'Partner „Verlaufsprobe“' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'Verlaufsprobe' })).toBeFocused();
	await expect(page).toHaveURL(new RegExp(`${base}/history\\?open=organizations`));
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+z');
	await saved(page);
	await expect(lines.nth(0)).toContainText(/hat Partner „Verlaufsprobe“ gelöscht/);
});
