import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { noFilter } from '#domain/procedure/workList.ts';
import { addDays } from '#domain/shared/weeks.ts';
import { today } from '#views/today.ts';
import { edit, Office, partnerIn } from '#tests/fakes/Office.ts';
import { laterDay } from './procedureCommands.ts';
import WorkListPage from './WorkListPage.svelte';

const officers = { me: null, all: [] };
const now = today();

const open = async (fields: Parameters<typeof edit>[1] = {}, canEdit = true) => {
	const session = new Office().open();
	edit(session, { name: 'Caritas', ...fields });
	await render(WorkListPage, {
		session,
		officers,
		filter: noFilter,
		canEdit,
		href: '/app/x/tasks',
		documentsHref: '/app/x/documents',
		onfilter: () => undefined
	});
	return session;
};
const planned = {
	nextStep: 'Gespräch vereinbaren',
	nextStepDate: now,
	stage: 'approached'
} as const;

describe('the work list', () => {
	it('completes a step: kept with its day, the usual next one in its place, at the stage it led to', async () => {
		const session = await open(planned);
		await page.getByRole('button', { name: 'Erledigt: Schritt mit Caritas' }).click();
		await page.getByLabelText('Ergebnis').fill('Rückruf am Montag');
		await page.getByRole('button', { name: 'Erledigt', exact: true }).click();
		const changed = partnerIn(session);
		expect(Object.values(changed?.doneSteps ?? {})).toEqual([
			{ day: now, text: 'Gespräch vereinbaren', note: 'Rückruf am Montag' }
		]);
		expect(changed).toMatchObject({ stage: 'first_talk', stageDate: now });
		expect(changed?.nextStep).toContain('Rasterbogen');
		await expect
			.element(page.getByText('Caritas: Schritt erledigt und festgehalten.'))
			.toBeVisible();
		await page.getByRole('button', { name: 'Rückgängig' }).click();
		expect(partnerIn(session)).toMatchObject({ ...planned, doneSteps: {} });
	});

	it('moves what is overdue to a week from today, not into the past', async () => {
		const session = await open({ ...planned, nextStepDate: addDays(now, -40) });
		await expect.element(page.getByRole('heading', { name: 'Überfällig 1' })).toBeVisible();
		await page.getByRole('button', { name: '+ 1 Woche: Schritt mit Caritas' }).click();
		expect(partnerIn(session)?.nextStepDate).toBe(laterDay(null, now));
		await expect
			.element(page.getByRole('heading', { name: /^Nächste Woche|^Später/ }))
			.toBeVisible();
	});

	it('proposes what usually comes next where nothing is planned', async () => {
		const session = await open();
		await page.getByRole('button', { name: 'Schritt planen mit Caritas' }).click();
		await expect.element(page.getByLabelText('Nächster Schritt')).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		expect(partnerIn(session)?.nextStep).toBe('Gemeinsames Anschreiben senden');
	});

	it('asks for what is missing and keeps the form; Escape leaves everything as it was', async () => {
		const session = await open();
		const before = session.network;
		await page.getByRole('button', { name: 'Schritt planen mit Caritas' }).click();
		await page.getByLabelText('Nächster Schritt').clear();
		await userEvent.keyboard('{Enter}');
		await expect
			.element(page.getByText('Bitte schreiben Sie, was als Nächstes zu tun ist.'))
			.toBeVisible();
		await userEvent.keyboard('{Escape}');
		await expect.element(page.getByLabelText('Nächster Schritt')).not.toBeInTheDocument();
		expect(session.network).toBe(before);
	});

	it('is walked through with arrows, button by button', async () => {
		await open();
		const buttons = page.getByRole('button', { name: /^Schritt planen mit/ });
		(buttons.first().element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(buttons.nth(1)).toHaveFocus();
		await userEvent.keyboard('{ArrowUp}');
		await expect.element(buttons.first()).toHaveFocus();
	});

	it('only shows what is due to those who do not edit', async () => {
		await open(planned, false);
		await expect.element(page.getByText('Gespräch vereinbaren')).toBeVisible();
		expect(page.getByRole('button', { name: /Schritt/ }).elements()).toEqual([]);
	});
});
