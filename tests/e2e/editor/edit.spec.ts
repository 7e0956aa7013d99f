import { expect, test } from '../fixtures/test.ts';
import { addPartner, editPartner, openPartners, partnerLink, saved, type } from './workspace.ts';

test('a changed name is there after loading the page anew, and undo brings the old one back', async ({
	signedIn: page
}) => {
	await openPartners(page);
	await editPartner(page, 'Stadt Weimar');
	await type(page, 'name', 'Stadt Weimar (Rathaus)');
	await saved(page);
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Stadt Weimar (Rathaus)' })).toBeVisible();
	await openPartners(page);
	await editPartner(page, 'Stadt Weimar (Rathaus)');
	await type(page, 'name', 'Stadt Weimar');
	await page.getByRole('button', { name: 'Rückgängig', exact: true }).click();
	await expect(page.locator('#organizations-name')).toHaveValue('Stadt Weimar (Rathaus)');
	await page.getByRole('button', { name: 'Wiederholen', exact: true }).click();
	await expect(page.locator('#organizations-name')).toHaveValue('Stadt Weimar');
	await saved(page);
});

test('a new partner gets a relation that both ends show', async ({ signedIn: page }) => {
	await openPartners(page);
	await addPartner(page, 'Sprachcafé an der Ilm');
	await page
		.getByRole('complementary')
		.getByRole('link', { name: 'Verbindung', exact: true })
		.click();
	await page.locator('#new-relations-type').selectOption('refers_to');
	await page.locator('#new-relations-to').fill('stadt wei');
	await page.getByRole('option', { name: 'Stadt Weimar', exact: true }).click();
	await page.getByRole('button', { name: 'Verbindung hinzufügen' }).click();
	await saved(page);
	await page.goto('/app/weimar-2015/partners');
	await partnerLink(page, 'Sprachcafé an der Ilm').click();
	await expect(page.getByText('verweist an')).toBeVisible();
	await page
		.getByRole('complementary')
		.getByRole('link', { name: 'Stadt Weimar', exact: true })
		.click();
	await expect(page.getByText('bekommt Ratsuchende von')).toBeVisible();
});

test('what is deleted comes back by the message that says so', async ({ signedIn: page }) => {
	await openPartners(page);
	await addPartner(page, 'Nur kurz da');
	await page.getByRole('link', { name: 'Bearbeiten', exact: true }).click();
	await page.getByRole('button', { name: 'Löschen' }).click();
	await expect(page.getByText('Nur kurz da gelöscht.')).toBeVisible();
	await expect(partnerLink(page, 'Nur kurz da')).toHaveCount(0);
	await page.locator('.toast').getByRole('button', { name: 'Rückgängig' }).click();
	await expect(partnerLink(page, 'Nur kurz da')).toBeVisible();
	await saved(page);
});

test('typing stays when the connection is gone, and is saved when it is back', async ({
	signedIn: page
}) => {
	await openPartners(page);
	await addPartner(page, 'Leitungstest');
	await page.getByRole('link', { name: 'Bearbeiten', exact: true }).click();
	await page.context().setOffline(true);
	await type(page, 'city', 'Jena');
	await expect(page.getByText(/Nicht gespeichert – keine Verbindung/)).toBeVisible();
	await expect(page.locator('#organizations-city')).toHaveValue('Jena');
	// Without a click: the browser says that the line is back.
	await page.context().setOffline(false);
	await saved(page);
});

test('somebody signed out keeps what was typed and goes on after signing in again', async ({
	signedIn: page
}) => {
	await openPartners(page);
	await addPartner(page, 'Abgemeldet');
	await page.getByRole('link', { name: 'Bearbeiten', exact: true }).click();
	const cookies = await page.context().cookies();
	await page.context().clearCookies();
	await type(page, 'city', 'Gera');
	await expect(page.getByText(/Ihre Anmeldung ist abgelaufen/)).toBeVisible();
	await expect(page.getByRole('link', { name: 'In neuem Fenster anmelden' })).toBeVisible();
	await page.context().addCookies(cookies);
	await page.getByRole('button', { name: 'Erneut versuchen' }).click();
	await saved(page);
	await expect(page.locator('#organizations-city')).toHaveValue('Gera');
});
