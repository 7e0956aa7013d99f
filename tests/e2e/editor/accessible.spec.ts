import { violations } from '../fixtures/axe.ts';
import { workPages } from '../fixtures/pages.ts';
import { expect, test } from '../fixtures/test.ts';
import { base, partnerLink } from './workspace.ts';

const looks = [
	{ name: 'light', scheme: 'light', width: 1440 },
	{ name: 'dark', scheme: 'dark', width: 1440 },
	{ name: '320 px', scheme: 'light', width: 320 }
] as const;

/** Pages that are of no network. */
const ownPages: readonly string[] = [
	workPages['/app'],
	workPages['/app/account'],
	workPages['/app/new'],
	workPages['/app/gallery']
];
const places = Object.values(workPages).filter((place) => !ownPages.includes(place));

for (const { name, scheme, width } of looks) {
	test(`axe finds nothing in the workspace, ${name}`, async ({ signedIn: page }) => {
		test.setTimeout(180_000);
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme: scheme });
		const found: string[] = [];
		const look = async (where: string): Promise<void> => {
			for (const each of await violations(page)) found.push(`${where} ${each}`);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			if (overflow > 0) found.push(`${where} is ${overflow} px wider than the window`);
		};
		for (const place of ownPages) {
			await page.goto(place, { waitUntil: 'networkidle' });
			await look(place);
		}
		await page.goto('/app');
		await page.getByRole('button', { name: /Ihre Einstellungen/ }).click();
		await expect(page.getByRole('menu', { name: 'Ihre Einstellungen' })).toBeVisible();
		await look('menu');
		for (const place of places) {
			await page.goto(`${base}${place}`, { waitUntil: 'networkidle' });
			await look(place);
		}
		await page.goto(`${base}/partners`, { waitUntil: 'networkidle' });
		await page.keyboard.press('Control+k');
		await page.keyboard.type('weimar');
		await expect(page.getByRole('option', { name: 'Stadt Weimar' }).first()).toBeVisible();
		await look('palette');
		await page.keyboard.press('Escape');
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog', { name: 'Tastenkürzel' })).toBeVisible();
		await look('shortcuts');
		await page.keyboard.press('Escape');
		await partnerLink(page, 'Stadt Weimar').click();
		await expect(page.getByRole('heading', { name: 'Stadt Weimar' })).toBeFocused();
		await look('sheet');
		await page.getByRole('link', { name: 'Bearbeiten', exact: true }).click();
		await page.locator('#organizations-email').fill('keine Adresse');
		await page.locator('#organizations-email').press('Tab');
		await look('form with an error');
		expect(found).toEqual([]);
	});
}
