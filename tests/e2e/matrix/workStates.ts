import type { Page } from '@playwright/test';
import type { Reach } from './Place.ts';

/** The clock of this computer stands in the save state once the workspace answers to keys. */
export const workspaceReady: Reach = (page) =>
	page
		.getByText(/· \d\d:\d\d/)
		.first()
		.waitFor();

/** Pages outside a network have no save state to tell by. */
export const calm: Reach = (page) => page.waitForLoadState('networkidle');

/** A map stands once its canvas is drawn. */
export const mapReady: Reach = async (page) => {
	await workspaceReady(page);
	await page.locator('.editor canvas').first().waitFor({ state: 'attached' });
};

export const openMenu: Reach = async (page) => {
	await page.getByRole('button', { name: /Ihre Einstellungen|Your settings/ }).click();
	await page.getByRole('menu').waitFor();
};

export const openPalette: Reach = async (page) => {
	await page.keyboard.press('Control+k');
	await page.getByRole('dialog').waitFor();
	await page.keyboard.type('weimar');
	await page.getByRole('dialog').getByRole('option').first().waitFor();
};

export const openShortcuts: Reach = async (page) => {
	await page.keyboard.press('?');
	await page.getByRole('dialog').waitFor();
};

/** The sheet of the first object of a collection that the page leads to. */
export const openSheet =
	(collection: string): Reach =>
	async (page) => {
		await page.locator(`main a[href*="open=${collection}."]:not([href*=".new"])`).first().click();
		await page.getByRole('complementary').waitFor();
	};

/** Two partners side by side, before they become one. */
export const choosePair: Reach = async (page) => {
	for (const [field, name] of [
		['#merge-keep', 'Tafel'],
		['#merge-gone', 'Jobcenter']
	] as const) {
		await page.locator(field).fill(name);
		await page.locator(field).press('Enter');
	}
	await page.locator('#merge-fields').waitFor();
};

/** Partners and offers of the first topic that has some. */
export const showFiled: Reach = async (page) => {
	const counts = page.locator('main button[aria-expanded]').first();
	await counts.click();
	await page.locator('main .filed').waitFor();
};

/** A topic needs a name. */
export const renameWrongly: Reach = async (page) => {
	await page.locator('main a[id^="topic-"]').first().press('F2');
	const field = page.locator('main .rename input');
	await field.fill('');
	await field.press('Enter');
	await page.locator('[aria-invalid="true"]').waitFor();
};

/** Signs and icons to choose from. */
export const openTopicLook: Reach = async (page) => {
	await page.locator('main button[aria-haspopup="menu"]').first().click();
	await page.getByRole('menuitem').nth(2).click();
	await page.getByRole('dialog').waitFor();
};

/** Puts something into a field that it does not take, and waits until it says so. */
export async function fillWrongly(page: Page, field: string, typed: string): Promise<void> {
	await page.locator(field).first().fill(typed);
	await page.locator(field).first().press('Tab');
	await page.locator('[aria-invalid="true"]').first().waitFor();
}

/** The form of the first object of a collection, with a field that refuses what is typed. */
export const refuseField =
	(collection: string, field: string, typed: string): Reach =>
	async (page) => {
		await openSheet(collection)(page);
		// Partners are shown before they are edited, everything else opens as its form.
		if (collection === 'organizations')
			await page.locator(`aside a[href*="open=${collection}."][href$="&edit"]`).last().click();
		await fillWrongly(page, `#${collection}-${field}`, typed);
	};

export const refuseSlug: Reach = async (page) => {
	await page.locator('#new-title').fill('Mein Netz');
	await page.locator('#new-office').fill('Ausländerbehörde');
	await page.locator('#new-slug').fill('weimar-2015');
	await page.locator('footer button[type="submit"]').click();
	await page.locator('[aria-invalid="true"]').first().waitFor();
};

/** Planning a step without saying what it is. */
export const refuseStep: Reach = async (page) => {
	await page.locator('main [data-act="edit"]').first().click();
	await page.locator('main form input').first().fill('');
	await page.locator('main form button[type="submit"]').click();
	await page.locator('[aria-invalid="true"]').first().waitFor();
};

/** Letters to two partners, with the form between text and mails. */
export const chooseLetters: Reach = async (page) => {
	await page.locator('#letter-kind').selectOption('grid_form');
	for (const index of [0, 1])
		await page.locator('main details input[id^="letter-to-"]').nth(index).check();
	await page.locator('main article').waitFor();
};

/** A placeholder that does not exist. */
export const refuseWording: Reach = async (page) => {
	await page.locator('main details summary').last().click();
	await fillWrongly(page, '#template-subject', 'An {Nirgends}');
};

export const refuseName: Reach = async (page) => {
	await page.locator('#own-name').fill('');
	await page.locator('main button[type="submit"]').click();
	await page.locator('[aria-invalid="true"]').first().waitFor();
};

const list = 'Name\tE-Mail\nVerein ohne Adresse\tkeine Adresse\nVerein Zwei\tzwei@example.org';

export const previewList =
	(rows: string): Reach =>
	async (page) => {
		await page.locator('#list-text').fill(rows);
		await page.locator('main button').first().click();
		await page.locator('#preview-title').waitFor();
	};
export const refuseRows = previewList(list);
export const acceptRows = previewList('Name\tE-Mail\nVerein Zwei\tzwei@example.org');

export const findNothing: Reach = async (page) => {
	await page.locator('#search-words').fill('xyzxyz');
	await page.waitForURL(/xyzxyz/);
};
