import { expect, test } from '../fixtures/test.ts';
import { addPartner, openPartners, saved, type } from './workspace.ts';

test('two people change different fields of one partner, and both stay', async ({
	signedIn: one,
	secondSignedIn: two
}) => {
	await openPartners(one);
	await addPartner(one, 'Zwei zugleich');
	await one.getByRole('link', { name: 'Bearbeiten', exact: true }).click();
	await expect(one.locator('#organizations-name')).toBeFocused();
	await two.goto(one.url());
	await expect(two.locator('#organizations-name')).toHaveValue('Zwei zugleich');
	await type(one, 'phone', '030 23125 001');
	await type(two, 'city', 'Erfurt');
	await saved(one);
	await saved(two);
	// Colleagues' changes arrive by themselves.
	await expect(one.locator('#organizations-city')).toHaveValue('Erfurt');
	await expect(two.locator('#organizations-phone')).toHaveValue('030 23125 001');
});

test('two people change the same field, and the second decides between both values', async ({
	signedIn: one,
	secondSignedIn: two
}) => {
	await openPartners(one);
	await addPartner(one, 'Dasselbe Feld');
	await one.getByRole('link', { name: 'Bearbeiten', exact: true }).click();
	await expect(one.locator('#organizations-name')).toBeFocused();
	await two.goto(one.url());
	await expect(two.locator('#organizations-name')).toHaveValue('Dasselbe Feld');
	// The second one hears nothing of it before saving.
	await two.route(/\/(changes|live)\?/, (route) => route.abort());
	await two.reload();
	await expect(two.locator('#organizations-name')).toHaveValue('Dasselbe Feld');
	await type(one, 'phone', '030 23125 001');
	await saved(one);
	await type(two, 'phone', '030 23125 002');
	await two.getByRole('button', { name: 'Beide Werte ansehen' }).click();
	const dialog = two.getByRole('dialog', { name: 'Gleichzeitig geändert' });
	await expect(dialog).toContainText('030 23125 001');
	await expect(dialog).toContainText('030 23125 002');
	await dialog.getByRole('button', { name: 'Meine Eingabe nehmen' }).click();
	await saved(two);
	await expect(one.locator('#organizations-phone')).toHaveValue('030 23125 002');
});

test('who else has the network and the partner open is said by name, and no longer once they have left', async ({
	signedIn: one,
	secondSignedIn: two
}) => {
	await openPartners(one);
	await addPartner(one, 'Zusammen offen');
	const here = 'Auch hier: Sie selbst in einem anderen Fenster';
	await two.goto(one.url().split('?')[0] ?? '');
	await expect(one.getByRole('banner').getByText(here)).toBeVisible();
	await expect(one.getByRole('complementary').getByText(here)).toHaveCount(0);
	await two.goto(one.url());
	await expect(one.getByRole('complementary').getByText(here)).toBeVisible();
	await two.close();
	await expect(one.getByText(here)).toHaveCount(0);
});
