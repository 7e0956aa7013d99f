import { expect, test } from '../fixtures/test.ts';

test('a name given in the person menu stands there and beside changes; an empty one is refused', async ({
	signedIn: page
}) => {
	await page.goto('/app');
	await page.getByRole('button', { name: /Ihre Einstellungen/ }).click();
	await page.getByRole('menuitem', { name: 'Ihr Name' }).click();
	await page.waitForURL('/app/account');
	const field = page.getByRole('textbox', { name: 'Name' });
	const before = await field.inputValue();

	await field.fill('   ');
	await page.getByRole('button', { name: 'Namen speichern' }).click();
	await expect(page.getByRole('alert')).toBeFocused();
	await expect(field).toHaveAccessibleDescription(/Bitte tragen Sie einen Namen ein/);

	await field.fill('A. Yılmaz');
	await page.getByRole('button', { name: 'Namen speichern' }).click();
	await expect(page.getByText('Ab jetzt heißen Sie hier A. Yılmaz')).toBeVisible();
	await page.goto('/app/weimar-2015/history');
	await expect(page.getByRole('button', { name: /A\. Yılmaz/ })).toBeVisible();

	await page.goto('/app/account');
	await field.fill(before);
	await page.getByRole('button', { name: 'Namen speichern' }).click();
	await expect(page.getByText(`Ab jetzt heißen Sie hier ${before}`)).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a name that is too long stays in the field, and what to do is said', async ({
		signedIn: page
	}) => {
		await page.goto('/app/account');
		const long = 'a'.repeat(81);
		await page.getByRole('textbox', { name: 'Name' }).fill(long);
		await page.getByRole('button', { name: 'Namen speichern' }).click();
		await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue(long);
		await expect(page.getByRole('alert')).toContainText('höchstens 80 Zeichen');
	});
});
