import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { edit, Office, partner, partnerIn, topics } from '#tests/fakes/Office.ts';
import EditObjectForm from './EditObjectForm.svelte';
import StageForm from './StageForm.svelte';

const open = async () => {
	const office = new Office();
	const session = office.open();
	await render(EditObjectForm, { session, collection: 'organizations', id: partner });
	return { office, session };
};

const field = (label: string) => page.getByLabelText(label, { exact: true });

describe('the form of a partner', () => {
	it('takes over a field when one leaves it', async () => {
		const { session } = await open();
		await field('Telefon').fill('030 23125 140');
		expect(partnerIn(session)?.phone).toBeNull();
		await userEvent.tab();
		expect(partnerIn(session)?.phone).toBe('030 23125 140');
	});

	it('keeps what was typed and says at the field and at the top what to do', async () => {
		const { session } = await open();
		const before = partnerIn(session)?.email;
		await field('E-Mail').fill('beratung@');
		await userEvent.tab();
		await expect.element(field('E-Mail')).toHaveValue('beratung@');
		await expect.element(field('E-Mail')).toHaveAccessibleDescription(/E-Mail-Adresse/);
		await expect
			.element(page.getByRole('alert').getByText('Bitte prüfen', { exact: false }))
			.toBeVisible();
		expect(partnerIn(session)?.email).toBe(before);
	});

	it('leads from the summary to the field', async () => {
		await open();
		await field('E-Mail').fill('beratung@');
		await userEvent.tab();
		await page.getByRole('alert').getByRole('link').click();
		await expect.element(field('E-Mail')).toHaveFocus();
	});

	it('leaves the other languages of a text alone', async () => {
		const { session } = await open();
		edit(session, { description: { de: 'Hilft beim Ankommen.' } });
		await page.getByText(/^Weitere Sprachen.*Beschreibung/).click();
		await field('Beschreibung – Türkisch').fill('Varışta yardım eder.');
		await userEvent.tab();
		expect(partnerIn(session)?.description).toEqual({
			de: 'Hilft beim Ankommen.',
			tr: 'Varışta yardım eder.'
		});
	});

	it('says of a translation whether people checked it, and lets them confirm it', async () => {
		const { session } = await open();
		edit(session, {
			description: { de: 'Hilft beim Ankommen.', tr: 'Varışta yardım eder.' },
			translations: { 'description.tr': { state: 'machine', source: '' } }
		});
		await page.getByText(/^Weitere Sprachen.*Beschreibung/).click();
		await expect.element(page.getByText('älter als der deutsche Text')).toBeVisible();
		await page.getByRole('button', { name: /^Als geprüft kennzeichnen.*Türkisch/ }).click();
		await expect.element(page.getByText('geprüft', { exact: true })).toBeVisible();
		expect(partnerIn(session)?.translations['description.tr']?.state).toBe('checked');
		await field('Beschreibung').fill('Hilft allen beim Ankommen.');
		await userEvent.tab();
		await expect.element(page.getByText('älter als der deutsche Text')).toBeVisible();
	});

	it('says that a colleague has changed the field one is typing in', async () => {
		const { office, session } = await open();
		const colleague = office.open();
		await field('Telefon').fill('030 1');
		edit(colleague, { phone: '030 2' });
		await colleague.flush();
		office.listen(session);
		flushSync();
		await expect.element(field('Telefon')).toHaveValue('030 1');
		await expect.element(page.getByText(/Inzwischen geändert zu: „030 2“/)).toBeVisible();
	});

	it('shows a colleague’s change in a field nobody is typing in', async () => {
		const { office, session } = await open();
		const colleague = office.open();
		edit(colleague, { phone: '030 2' });
		await colleague.flush();
		office.listen(session);
		await expect.element(field('Telefon')).toHaveValue('030 2');
	});

	it('starts a new contact stage today', async () => {
		const session = new Office().open();
		const organization = partnerIn(session);
		if (!organization) throw new Error('no partner');
		await render(StageForm, { session, organization });
		await page.getByLabelText('Stufe', { exact: true }).selectOptions('approached');
		const { stage, stageDate } = partnerIn(session) ?? {};
		expect(stage).toBe('approached');
		expect(stageDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	});

	it('puts a partner into another sector by its topic', async () => {
		const { session } = await open();
		await page.getByLabelText('Thema', { exact: true }).selectOptions(topics[1] ?? '');
		expect(partnerIn(session)?.primaryTopic).toBe(topics[1]);
	});
});
