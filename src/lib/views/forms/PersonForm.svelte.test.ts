import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Office, partner } from '#tests/fakes/Office.ts';
import EditObjectForm from './EditObjectForm.svelte';

const id = '00000000-0000-4000-8000-00000000c0de';

const open = async () => {
	const session = new Office().open();
	session.dispatch({
		type: 'addContact',
		id,
		fields: { organization: partner, title: { de: 'Anmeldung' } }
	});
	await render(EditObjectForm, { session, collection: 'contacts', id });
	const nameOf = () => {
		const key = session.network.contacts[id]?.personName;
		return key ? session.network.personalValues[key] : undefined;
	};
	return { session, nameOf };
};

describe('the person behind a contact', () => {
	it('is not taken without a legal basis, and what was typed stays', async () => {
		const { nameOf } = await open();
		await page.getByLabelText('Name der Person').fill('Ada Beispiel');
		await userEvent.tab();
		await expect.element(page.getByLabelText('Name der Person')).toHaveValue('Ada Beispiel');
		await expect
			.element(page.getByLabelText('Name der Person'))
			.toHaveAccessibleDescription(/Rechtsgrundlage/);
		expect(nameOf()).toBeUndefined();
	});

	it('is held with basis, scope and day of deletion', async () => {
		const { session, nameOf } = await open();
		await page.getByLabelText('Rechtsgrundlage').fill('Einwilligung vom 03.11.2026');
		await page.getByLabelText('Löschen bis').fill('2027-11-03');
		await page.getByLabelText('Name der Person').fill('Ada Beispiel');
		await userEvent.tab();
		expect(nameOf()).toBe('Ada Beispiel');
		expect(session.network.contacts[id]).toMatchObject({
			personBasis: 'Einwilligung vom 03.11.2026',
			personScope: 'internal',
			personDeleteBy: '2027-11-03'
		});
	});
});
