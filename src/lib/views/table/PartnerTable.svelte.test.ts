import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { idOf } from '#tests/arbitraries/commands.ts';
import { edit, Office, partner, partnerIn } from '#tests/fakes/Office.ts';
import PartnerTable from './PartnerTable.svelte';

const open = async (canEdit = true) => {
	await page.viewport(1440, 900);
	const office = new Office();
	const session = office.open();
	edit(session, { name: 'Sprachschule Lingua' });
	await render(PartnerTable, {
		session,
		opened: null,
		canEdit,
		mapHref: '/map',
		mergeHref: '/merge',
		importHref: '/import',
		onremoved: () => undefined
	});
	return { office, session };
};

const nameLink = () => page.getByRole('link', { name: 'Sprachschule Lingua' });

async function goTo(column: string): Promise<void> {
	await nameLink().element().focus();
	for (let step = 0; step < 12; step++) {
		const cell = document.activeElement?.closest('td, th');
		const index = cell ? [...(cell.parentElement?.children ?? [])].indexOf(cell) : -1;
		const head = document.querySelectorAll('thead th')[index];
		if (head?.textContent?.trim() === column) return;
		await userEvent.keyboard('{ArrowRight}');
	}
	throw new Error(`no column ${column}`);
}

describe('the partner table', () => {
	it('is a real table that names its rows and columns', async () => {
		await open();
		await expect.element(page.getByRole('grid', { name: 'Partner' })).toBeVisible();
		await expect.element(page.getByRole('columnheader', { name: 'Telefon' })).toBeVisible();
		await expect
			.element(page.getByRole('rowheader', { name: 'Sprachschule Lingua' }))
			.toBeVisible();
	});

	it('keeps a telephone number on one line, however narrow the table', async () => {
		await page.viewport(1000, 700);
		const session = new Office().open();
		edit(session, { phone: '030 23125 100', email: 'sprachschule@lingua.musterstadt.example.org' });
		await render(PartnerTable, {
			session,
			opened: null,
			canEdit: true,
			mapHref: '/map',
			mergeHref: '/merge',
			importHref: '/import',
			onremoved: () => undefined
		});
		const number = page.getByText('030 23125 100').element();
		expect(number.getClientRects()).toHaveLength(1);
	});

	it('brings the row of the opened partner into view', async () => {
		await page.viewport(1440, 400);
		const session = new Office().open();
		const ids = Array.from({ length: 50 }, (_, n) => idOf(99, n));
		for (const [n, id] of ids.entries())
			session.dispatch({ type: 'addOrganization', id, fields: { name: `Partner ${n + 10}` } });
		const props = {
			session,
			canEdit: true,
			mapHref: '/map',
			mergeHref: '/merge',
			importHref: '/import',
			onremoved: () => undefined
		};
		const table = await render(PartnerTable, { ...props, opened: null });
		const row = page.getByRole('link', { name: 'Partner 59' });
		await expect.element(row).not.toBeInViewport();
		await table.rerender({
			opened: { collection: 'organizations', id: ids.at(-1) ?? '', edit: false }
		});
		await expect.element(row).toBeInViewport();
	});

	it('edits a cell with F2 and Enter and gives the focus back to it', async () => {
		const { session } = await open();
		await goTo('Telefon');
		await userEvent.keyboard('{F2}');
		await userEvent.keyboard('030 23125 204{Enter}');
		expect(partnerIn(session)?.phone).toBe('030 23125 204');
		await expect.poll(() => document.activeElement?.textContent?.trim()).toBe('030 23125 204');
	});

	it('leaves a cell as it was on Escape', async () => {
		const { session } = await open();
		await goTo('Telefon');
		await userEvent.keyboard('{F2}');
		await userEvent.keyboard('030{Escape}');
		expect(partnerIn(session)?.phone).toBeNull();
	});

	it('keeps a value that is refused in the cell, with the reason', async () => {
		const { session } = await open();
		await goTo('E-Mail');
		await userEvent.keyboard('{F2}');
		await userEvent.keyboard('lingua@{Enter}');
		await expect.element(page.getByRole('alert')).toBeVisible();
		await expect.element(page.getByRole('textbox', { name: /^E-Mail von/ })).toHaveValue('lingua@');
		expect(partnerIn(session)?.email).toBeNull();
	});

	it('has one tab stop: the next Tab leaves the grid’s body', async () => {
		await open();
		const stops = [...document.querySelectorAll('tbody [tabindex="0"]')];
		expect(stops).toHaveLength(1);
	});

	it('ticks rows in the selection that the map shares', async () => {
		const { session } = await open();
		await page.getByRole('checkbox', { name: 'Sprachschule Lingua auswählen' }).click();
		expect([...session.selection]).toEqual([partner]);
		await expect.element(page.getByText('1 ausgewählt')).toBeVisible();
	});

	it('changes many partners in one step that one undo takes back', async () => {
		const { session } = await open();
		await page.getByRole('checkbox', { name: 'Alle auswählen' }).click();
		await page.getByLabelText('Welches Feld').selectOptions('level');
		await page.getByLabelText('Neuer Wert').selectOptions('kreis');
		await page.getByRole('button', { name: 'Für alle setzen' }).click();
		const levels = () =>
			Object.values(session.network.organizations).map(({ level }) => level === 'kreis');
		expect(levels().every(Boolean)).toBe(true);
		session.undo();
		expect(levels().every(Boolean)).toBe(false);
	});

	it('finds by every word of the search, and says when nothing fits', async () => {
		await open();
		await page.getByRole('searchbox').fill('lingua sprach');
		await expect.element(nameLink()).toBeVisible();
		await page.getByRole('searchbox').fill('gibt es nicht');
		await expect.element(page.getByText('Nichts gefunden', { exact: false })).toBeVisible();
	});

	it('edits nothing for who may only read', async () => {
		await open(false);
		await goTo('Telefon');
		await userEvent.keyboard('{F2}');
		expect(document.querySelector('tbody input[type="tel"]')).toBeNull();
	});
});
