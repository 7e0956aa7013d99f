import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { edit, Office, partner, partnerIn } from '#tests/fakes/Office.ts';
import ObjectSheet from '../ObjectSheet.svelte';

const open = async () => {
	const session = new Office().open();
	await render(ObjectSheet, {
		session,
		opened: { collection: 'organizations', id: partner, edit: true },
		canEdit: true,
		drafts: {},
		onopen: () => undefined,
		onremoved: () => undefined
	});
	return session;
};

const field = (label: string) => page.getByLabelText(label, { exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('the sheet of a partner', () => {
	it('leads from its list of sections to the heading', async () => {
		await open();
		await page.getByRole('link', { name: 'Ansprechstellen', exact: true }).click();
		await expect
			.element(page.getByRole('heading', { name: 'Ansprechstellen', exact: true }))
			.toHaveFocus();
	});

	it('adds an offer, edits it and deletes it without leaving', async () => {
		const session = await open();
		const offers = () => Object.values(session.network.services);
		await button('Angebot hinzufügen').click();
		await expect.poll(() => document.activeElement?.id).toBe('new-services-name');
		await userEvent.keyboard('Beratung{Enter}');
		expect(offers()).toMatchObject([{ name: { de: 'Beratung' }, organization: partner }]);
		await page.getByLabelText('Mitzubringende Unterlagen').first().fill('Pass');
		await userEvent.tab();
		expect(offers()[0]?.requiredDocuments).toEqual({ de: 'Pass' });
		await button('Beratung löschen').click();
		expect(offers()).toEqual([]);
		await expect.element(button('Angebot hinzufügen')).toHaveFocus();
	});

	it('takes a timetable as text and shows it as it will be printed', async () => {
		const session = await open();
		await button('Eigene Zeiten angeben').click();
		await field('Zeiten als Text').fill('Mo–Do 9–12 und 14–16, Fr n. V.');
		await userEvent.tab();
		expect(partnerIn(session)?.hours?.regular.map(({ day }) => day)).toEqual([
			'MO',
			'TU',
			'WE',
			'TH',
			'FR'
		]);
		await expect.element(page.getByText('Mo–Do 9:00–12:00 und 14:00–16:00 Uhr')).toBeVisible();
		await expect.element(page.getByText('Fr nach Vereinbarung')).toBeVisible();
	});

	it('keeps a timetable that it does not understand in the field and says which word', async () => {
		const session = await open();
		await button('Eigene Zeiten angeben').click();
		await field('Zeiten als Text').fill('Mo 9–12 außer Feiertage');
		await userEvent.tab();
		await expect
			.element(page.getByText('„außer“ wurde nicht verstanden', { exact: false }))
			.toBeVisible();
		await expect.element(field('Zeiten als Text')).toHaveValue('Mo 9–12 außer Feiertage');
		expect(partnerIn(session)?.hours?.regular).toEqual([]);
	});

	it('copies the times of a day to the other workdays', async () => {
		const session = await open();
		await button('Eigene Zeiten angeben').click();
		await field('Dienstag').fill('9–12');
		await userEvent.tab();
		await button('Dienstag auf Montag bis Freitag übertragen').click();
		expect(partnerIn(session)?.hours?.regular).toHaveLength(5);
	});

	it('warns at a text that looks like a client’s data and takes it all the same', async () => {
		const session = await open();
		edit(session, { note: 'Herr Aksoy, geb. 12.03.1988' });
		await expect
			.element(page.getByText('Das sieht nach Daten einer ratsuchenden Person aus'))
			.toBeVisible();
		edit(session, { note: 'Frau Müller, Zimmer 12' });
		await expect
			.element(page.getByText('sieht aus wie der Name einer Ansprechperson', { exact: false }))
			.toBeVisible();
	});

	it('lists every step of the contact stage', async () => {
		const session = await open();
		for (const [stage, date] of [
			['identified', '2026-01-02'],
			['approached', '2026-02-03']
		] as const)
			session.dispatch({ type: 'setStage', organization: partner, stage, date, note: null });
		await expect.element(page.getByText('02.01.2026')).toBeVisible();
		await expect.element(page.getByText('03.02.2026')).toBeVisible();
	});
});
