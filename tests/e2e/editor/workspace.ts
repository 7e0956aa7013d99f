import { expect, type Page } from '@playwright/test';

export const base = '/app/weimar-2015';

/** Everything typed has reached the server. */
export const saved = (page: Page): Promise<void> =>
	expect(page.getByText(/Alle Änderungen gespeichert/)).toBeVisible();

/** Opens the partner table and waits until it answers to keys. */
export async function openPartners(page: Page): Promise<void> {
	await page.goto(`${base}/partners`);
	await ready(page);
}

/** The page is alive once the clock of this computer stands in the save state. */
export const ready = (page: Page): Promise<void> =>
	expect(page.getByText(/gespeichert · \d\d:\d\d/)).toBeVisible();

export const partnerLink = (page: Page, name: string) =>
	page.getByRole('rowheader', { name, exact: true }).getByRole('link');

/** Opens the form of a partner by its name in the table. */
export async function editPartner(page: Page, name: string): Promise<void> {
	await partnerLink(page, name).click();
	await page.getByRole('link', { name: 'Bearbeiten', exact: true }).click();
	await expect(page.locator('#organizations-name')).toBeFocused();
}

/** Adds a partner by the form and comes back to it. */
export async function addPartner(page: Page, name: string): Promise<void> {
	await page.getByRole('main').getByRole('link', { name: 'Partner', exact: true }).click();
	await expect(page.locator('#new-organizations-name')).toBeFocused();
	await page.locator('#new-organizations-name').fill(name);
	await page.getByRole('button', { name: 'Partner hinzufügen' }).click();
	await expect(page.getByRole('heading', { name, exact: true })).toBeFocused();
	await saved(page);
}

/** Types into a field of the opened form and leaves it. */
export async function type(page: Page, field: string, value: string): Promise<void> {
	await page.locator(`#organizations-${field}`).fill(value);
	await page.locator(`#organizations-${field}`).press('Tab');
}
