import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { EditorSession } from '#editor/EditorSession.svelte.ts';
import { EditorSession as Session } from '#editor/EditorSession.svelte.ts';
import { idOf } from '#tests/arbitraries/commands.ts';
import { edit, Office, officeNetwork, partner, partnerIn, topics } from '#tests/fakes/Office.ts';
import NetworkTable from './NetworkTable.svelte';

const given = {
	opened: null,
	canEdit: true,
	mapHref: '/map',
	mergeHref: '/merge',
	lettersHref: (ids: readonly string[]) => `/documents?${ids.length}`,
	importHref: '/import',
	onremoved: () => undefined
};

async function show(session: EditorSession, props: object = {}) {
	return render(NetworkTable, { ...given, collection: 'organizations', session, ...props });
}

async function open(canEdit = true): Promise<EditorSession> {
	await page.viewport(1440, 900);
	const session = new Office().open();
	edit(session, { name: 'Sprachschule Lingua' });
	await show(session, { canEdit });
	return session;
}

const nameLink = () => page.getByRole('link', { name: 'Sprachschule Lingua' });
const focused = () => document.activeElement;
const cellOfFocus = () => focused()?.closest('td, th') ?? null;

function columnOf(cell: Element | null): string {
	const index = cell?.getAttribute('aria-colindex');
	return document.querySelector(`thead [aria-colindex="${index}"]`)?.textContent?.trim() ?? '';
}

async function goTo(column: string): Promise<void> {
	nameLink().element().focus();
	for (let step = 0; step < 12; step++) {
		if (columnOf(cellOfFocus()) === column) return;
		await userEvent.keyboard('{ArrowRight}');
	}
	throw new Error(`no column ${column}`);
}

const never = () => new Promise<never>(() => undefined);

/** A network of so many partners that most of them are not drawn. */
function large(count: number): EditorSession {
	const session = new Session({
		network: officeNetwork,
		revision: 1,
		save: never
	});
	session.dispatch({
		type: 'batch',
		label: 'import',
		commands: Array.from({ length: count }, (_, n) => ({
			type: 'addOrganization' as const,
			id: idOf(99, n),
			fields: { name: `Partner ${n + 1}`, phone: `030 ${n + 1}` }
		}))
	});
	return session;
}

function clipboard(type: 'copy' | 'paste', text = ''): DataTransfer {
	const clipboardData = new DataTransfer();
	if (text) clipboardData.setData('text/plain', text);
	const event = new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true });
	focused()?.dispatchEvent(event);
	return clipboardData;
}

describe('the table of partners', () => {
	it('is a real grid that names its rows and columns and counts them', async () => {
		await open();
		const grid = page.getByRole('grid', { name: 'Partner' });
		await expect.element(grid).toBeVisible();
		await expect.element(page.getByRole('columnheader', { name: 'Telefon' })).toBeVisible();
		await expect
			.element(page.getByRole('rowheader', { name: 'Sprachschule Lingua' }))
			.toBeVisible();
		// The head, the heading of what has no topic, the others.
		expect(Number(grid.element().getAttribute('aria-rowcount'))).toBeGreaterThanOrEqual(4);
		const rowIndices = [...document.querySelectorAll('[aria-rowindex]')].map((row) =>
			Number(row.getAttribute('aria-rowindex'))
		);
		expect(rowIndices).toEqual(rowIndices.map((_, at) => at + 1));
	});

	it('has one tab stop', async () => {
		await open();
		expect(document.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1);
		expect(
			document.querySelectorAll('[role="grid"] :is(a, button, input):not([tabindex])')
		).toHaveLength(0);
	});

	it('keeps a telephone number on one line, however narrow the window', async () => {
		await page.viewport(1000, 700);
		const session = new Office().open();
		edit(session, { phone: '030 23125 100', email: 'sprachschule@lingua.musterstadt.example.org' });
		await show(session);
		expect(page.getByText('030 23125 100').element().getClientRects()).toHaveLength(1);
	});

	it('begins to edit with F2, saves with Enter and goes down', async () => {
		const session = await open();
		await goTo('Telefon');
		const row = Number(cellOfFocus()?.closest('tr')?.getAttribute('aria-rowindex'));
		await userEvent.keyboard('{F2}');
		await userEvent.keyboard('030 23125 204{Enter}');
		expect(partnerIn(session)?.phone).toBe('030 23125 204');
		await expect
			.poll(() => cellOfFocus()?.closest('tr')?.getAttribute('aria-rowindex'))
			.not.toBe(String(row));
		expect(columnOf(cellOfFocus())).toBe('Telefon');
	});

	it('replaces what is in a cell when somebody types, and goes right with Tab', async () => {
		const session = await open();
		edit(session, { phone: '030 1' });
		await goTo('Telefon');
		await userEvent.keyboard('0361 9{Tab}');
		expect(partnerIn(session)?.phone).toBe('0361 9');
		await expect.poll(() => columnOf(cellOfFocus())).toBe('Zuletzt geprüft');
	});

	it('keeps letters from being shortcuts while a cell has the focus', async () => {
		await open();
		await goTo('Telefon');
		let heard = 0;
		const hear = (event: KeyboardEvent): void => {
			if (!event.defaultPrevented) heard += 1;
		};
		window.addEventListener('keydown', hear);
		await userEvent.keyboard('n');
		window.removeEventListener('keydown', hear);
		expect(heard).toBe(0);
		await expect.element(page.getByRole('textbox', { name: /^Telefon von/ })).toHaveValue('n');
	});

	it('leaves a cell as it was on Escape', async () => {
		const session = await open();
		await goTo('Telefon');
		await userEvent.keyboard('{F2}');
		await userEvent.keyboard('030{Escape}');
		expect(partnerIn(session)?.phone).toBeNull();
		await expect.poll(() => columnOf(cellOfFocus())).toBe('Telefon');
	});

	it('keeps a value that is refused in the cell, with the reason', async () => {
		const session = await open();
		await goTo('E-Mail');
		await userEvent.keyboard('{F2}');
		await userEvent.keyboard('lingua@{Enter}');
		await expect.element(page.getByRole('alert')).toBeVisible();
		await expect.element(page.getByRole('textbox', { name: /^E-Mail von/ })).toHaveValue('lingua@');
		expect(partnerIn(session)?.email).toBeNull();
	});

	it('chooses a level out of its list, a topic by typing its name', async () => {
		const session = await open();
		await goTo('Ebene');
		await userEvent.keyboard('{F2}');
		await page.getByLabelText('Ebene von Sprachschule Lingua').selectOptions('kreis');
		await userEvent.keyboard('{Enter}');
		expect(partnerIn(session)?.level).toBe('kreis');
		await goTo('Thema');
		const { name } = session.network.topics[topics[0] ?? ''] ?? {};
		await userEvent.keyboard(`${name?.de}`);
		await userEvent.keyboard('{Enter}');
		expect(partnerIn(session)?.primaryTopic).toBe(topics[0]);
	});

	it('edits nothing for who may only read, and Tab leaves the grid', async () => {
		const session = await open(false);
		await goTo('Telefon');
		await userEvent.keyboard('{F2}');
		clipboard('paste', '030 99');
		await userEvent.keyboard('{Delete}');
		expect(document.querySelector('tbody input:not([type="checkbox"])')).toBeNull();
		expect(partnerIn(session)?.phone).toBeNull();
		await userEvent.keyboard('{Tab}');
		expect(cellOfFocus()).toBeNull();
	});

	it('finds by every word of the search, and says when nothing fits', async () => {
		await open();
		await page.getByRole('searchbox').fill('lingua sprach');
		await expect.element(nameLink()).toBeVisible();
		await page.getByRole('searchbox').fill('gibt es nicht');
		await expect.element(page.getByText('Nichts gefunden', { exact: false })).toBeVisible();
	});

	it('ticks rows in the selection that the map shares, with the space bar too', async () => {
		const session = await open();
		await page.getByRole('checkbox', { name: 'Sprachschule Lingua auswählen' }).click();
		expect([...session.selection]).toEqual([partner]);
		await expect.element(page.getByText('1 ausgewählt')).toBeVisible();
		await goTo('Telefon');
		await userEvent.keyboard(' ');
		expect(session.selection.size).toBe(0);
	});

	it('brings Strg+F into its own search: the browser finds only what is drawn', async () => {
		await open();
		await goTo('Telefon');
		await userEvent.keyboard('{Control>}f{/Control}');
		expect(focused()).toBe(page.getByRole('searchbox').element());
	});
});

describe('a range of cells', () => {
	it('is copied as a spreadsheet takes it', async () => {
		await open();
		await goTo('Telefon');
		await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
		const copied = clipboard('copy').getData('text/plain');
		expect(copied.split('\t')).toHaveLength(2);
	});

	it('takes a block out of Excel, tells what it cannot read, and is one undo', async () => {
		const session = await open();
		edit(session, { phone: '030 1' });
		await goTo('Ebene');
		clipboard('paste', 'Landkreis\tErstgespräch\t"030 2"');
		expect(partnerIn(session)).toMatchObject({
			level: 'kreis',
			stage: 'first_talk',
			phone: '030 2'
		});
		clipboard('paste', 'Mars\tdormant\t030 3');
		expect(partnerIn(session)).toMatchObject({ level: 'kreis', stage: 'dormant', phone: '030 3' });
		await expect.element(page.getByText(/„Mars“ steht nicht zur Auswahl/)).toBeVisible();
		session.undo();
		expect(partnerIn(session)).toMatchObject({ stage: 'first_talk', phone: '030 2' });
		session.undo();
		expect(partnerIn(session)).toMatchObject({ level: null, stage: null, phone: '030 1' });
	});

	it('offers rows for which the table has no room as new ones', async () => {
		const session = await open();
		nameLink().element().focus();
		await userEvent.keyboard('{Control>}{End}{/Control}{Home}{ArrowRight}');
		const before = Object.keys(session.network.organizations).length;
		clipboard('paste', 'Umbenannt\tVerein\nNeu Eins\tVerein\nNeu Zwei\tJobcenter');
		expect(Object.keys(session.network.organizations)).toHaveLength(before);
		await page.getByRole('button', { name: /2 .*anlegen/ }).click();
		const names = Object.values(session.network.organizations).map(({ name }) => name);
		expect(names).toEqual(expect.arrayContaining(['Umbenannt', 'Neu Eins', 'Neu Zwei']));
	});

	it('is emptied and filled down, one undo each', async () => {
		const session = await open();
		edit(session, { phone: '030 1' });
		await goTo('Telefon');
		await userEvent.keyboard('{Control>}{ArrowUp}{/Control}');
		await userEvent.keyboard('{Shift>}{Control>}{ArrowDown}{/Control}{/Shift}');
		await userEvent.keyboard('{Control>}d{/Control}');
		const phones = () => Object.values(session.network.organizations).map(({ phone }) => phone);
		expect(new Set(phones()).size).toBe(1);
		session.undo();
		expect(phones()).toContain('030 1');
		await goTo('Telefon');
		await userEvent.keyboard('{Delete}');
		expect(partnerIn(session)?.phone).toBeNull();
		session.undo();
		expect(partnerIn(session)?.phone).toBe('030 1');
	});
});

describe('a table of 5,000 partners', () => {
	it('draws few of them, says how many there are, and reaches the last', async () => {
		await page.viewport(1440, 700);
		await show(large(5_000));
		// As the frame of the workspace holds it.
		Object.assign((document.querySelector('.scroll') as HTMLElement).style, { height: '600px' });
		expect(document.querySelectorAll('tbody [aria-rowindex]').length).toBeLessThan(80);
		const grid = page.getByRole('grid').element();
		expect(Number(grid.getAttribute('aria-rowcount'))).toBeGreaterThan(5_000);
		document.querySelector<HTMLElement>('tbody th[scope="row"] a')?.focus();
		await userEvent.keyboard('{Control>}{End}{/Control}');
		await expect
			.poll(() => cellOfFocus()?.closest('tr')?.getAttribute('aria-rowindex'))
			.toBe(grid.getAttribute('aria-rowcount'));
		await expect
			.poll(() => (focused() as HTMLElement).getBoundingClientRect().bottom)
			.toBeLessThan(700);
		await userEvent.keyboard('{Control>}{Home}{/Control}{Home}');
		expect(cellOfFocus()?.closest('tr')?.getAttribute('aria-rowindex')).toBe('2');
	});

	it('never loses the focus while it is scrolled', async () => {
		await page.viewport(1440, 700);
		await show(large(1_000));
		const link = page.getByRole('link', { name: 'Partner 3', exact: true }).element();
		link.focus();
		const scroller = link.closest('.scroll') as HTMLElement;
		for (const top of [2_000, 20_000, 200, 30_000]) {
			scroller.scrollTop = top;
			await new Promise((done) => setTimeout(done, 60));
			expect(focused()).toBe(link);
		}
	});

	it('makes one row anew when one partner changes', async () => {
		await page.viewport(1440, 700);
		const session = large(5_000);
		await show(session);
		await expect.element(page.getByText('030 3', { exact: true })).toBeVisible();
		const changed = new Set<string>();
		const note = (records: readonly MutationRecord[]): void => {
			for (const { target } of records) {
				const element = target instanceof Element ? target : target.parentElement;
				const row = element?.closest('tr')?.getAttribute('aria-rowindex');
				if (row) changed.add(row);
			}
		};
		const observer = new MutationObserver(note);
		observer.observe(page.getByRole('grid').element(), {
			subtree: true,
			childList: true,
			characterData: true,
			attributes: true
		});
		session.dispatch({
			type: 'changeOrganization',
			id: idOf(99, 2),
			fields: { phone: '0361 3' }
		});
		await expect.element(page.getByText('0361 3', { exact: true })).toBeVisible();
		note(observer.takeRecords());
		observer.disconnect();
		expect(changed.size).toBe(1);
	});

	it('prints all of them', async () => {
		await page.viewport(1440, 700);
		await show(large(400));
		window.dispatchEvent(new Event('beforeprint'));
		expect(document.querySelectorAll('tbody th[scope="row"]').length).toBeGreaterThanOrEqual(400);
		window.dispatchEvent(new Event('afterprint'));
		expect(document.querySelectorAll('tbody th[scope="row"]').length).toBeLessThan(80);
	});
});

describe('what is done with all ticked rows', () => {
	const begin = async (task: string): Promise<void> => {
		await page.getByRole('checkbox', { name: 'Alle auswählen' }).click();
		await page.getByLabelText('Welches Feld').selectOptions(task);
		await page.getByRole('button', { name: 'Ändern …' }).click();
	};
	const set = () => page.getByRole('button', { name: 'Für alle setzen' }).click();
	const partners = (session: EditorSession) => Object.values(session.network.organizations);

	it('is one step that one undo takes back', async () => {
		const session = await open();
		await begin('Ebene');
		await page.getByRole('dialog').getByLabelText('Ebene').selectOptions('kreis');
		await set();
		expect(new Set(partners(session).map(({ level }) => level))).toEqual(new Set(['kreis']));
		session.undo();
		expect(new Set(partners(session).map(({ level }) => level))).toEqual(new Set([null]));
	});

	it('sets a contact stage with its day and note', async () => {
		const session = await open();
		await begin('Kontaktstufe');
		const dialog = page.getByRole('dialog');
		await dialog.getByLabelText('Kontaktstufe').selectOptions('approached');
		await dialog.getByLabelText('Erreicht am').fill('2026-10-05');
		await dialog.getByLabelText('Notiz zu diesem Schritt').fill('Rundbrief');
		await set();
		expect(partnerIn(session)).toMatchObject({
			stage: 'approached',
			stageDate: '2026-10-05',
			stageNote: 'Rundbrief'
		});
	});

	it('adds a topic to those that each row has', async () => {
		const session = await open();
		edit(session, { primaryTopic: null, topics: [topics[0] ?? ''] });
		await begin('Weitere Themen hinzufügen');
		for (const box of page.getByRole('dialog').getByRole('checkbox').all()) await box.click();
		await set();
		expect(partnerIn(session)?.topics).toHaveLength(2);
	});
});

describe('find and replace', () => {
	it('shows each place before and after, leaves out what is ticked off, and is one undo', async () => {
		const session = await open();
		edit(session, { city: 'Weimar', note: 'Weimar hat zwei Stellen' });
		await page.getByRole('button', { name: 'Suchen und ersetzen' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByLabelText('Suchen nach').fill('weimar');
		await dialog.getByLabelText('Ersetzen durch').fill('Jena');
		await expect.element(dialog.getByText('2 Fundstellen')).toBeVisible();
		await dialog.getByRole('checkbox', { name: /Interne Notiz/ }).click();
		await dialog.getByRole('button', { name: '1 Stelle ersetzen' }).click();
		expect(partnerIn(session)).toMatchObject({ city: 'Jena', note: 'Weimar hat zwei Stellen' });
		session.undo();
		expect(partnerIn(session)?.city).toBe('Weimar');
	});
});

describe('the view of a table', () => {
	it('shows what its filters let pass, as chips that go one by one', async () => {
		const session = await open();
		edit(session, { level: 'kreis' });
		await page.getByRole('button', { name: 'Filter', exact: true }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByLabelText('Spalte').selectOptions('level');
		await dialog.getByRole('checkbox', { name: 'Landkreis' }).click();
		await dialog.getByRole('button', { name: 'Filtern' }).click();
		const names = () => document.querySelectorAll('tbody th[scope="row"]').length;
		expect(names()).toBe(1);
		const drop = page.getByRole('button', { name: 'Filter entfernen: Ebene: Landkreis' });
		drop.element().dispatchEvent(new MouseEvent('click', { bubbles: true }));
		await expect.poll(names).toBeGreaterThan(1);
	});

	it('has the columns somebody chose, in the order they chose', async () => {
		await open();
		await page.getByRole('button', { name: 'Spalten' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('checkbox', { name: 'Ort' }).click();
		for (let step = 0; step < 7; step++) await dialog.getByLabelText('Ort nach vorn').click();
		expect(dialog.getByLabelText('Ort nach vorn').element()).toBe(document.activeElement);
		const heads = [...document.querySelectorAll('thead th')].map((th) => th.textContent?.trim());
		expect(heads[2]).toBe('Ort');
	});

	it('is saved for all, stands in the address, and is found by it', async () => {
		const session = await open();
		const told: Readonly<Record<string, string>>[] = [];
		await page.getByLabelText('Gruppiert nach').selectOptions('');
		await page.getByRole('button', { name: /^Ansicht:/ }).click();
		await page.getByRole('menuitem', { name: 'Als Ansicht speichern …' }).click();
		await page.getByLabelText('Name der Ansicht').fill('Ohne Gruppen');
		await page.getByRole('button', { name: 'Speichern', exact: true }).click();
		const [[id, view] = []] = Object.entries(
			session.network.networks[session.network.id]?.tableViews ?? {}
		);
		expect(view).toMatchObject({ name: 'Ohne Gruppen', tab: 'organizations', grouping: '' });

		const other = new Session({ network: session.network, revision: 1, save: never });
		await show(other, {
			query: new URLSearchParams(`view=${id}`),
			onview: (now: Readonly<Record<string, string>>) => told.push(now)
		});
		await expect.poll(() => told.at(-1)).toEqual({ view: id });
		await expect
			.element(page.getByRole('button', { name: 'Ansicht: Ohne Gruppen' }).last())
			.toBeVisible();
		session.undo();
		expect(session.network.networks[session.network.id]?.tableViews).toEqual({});
	});

	it('is still there when somebody comes back to the tab', async () => {
		const session = new Office().open();
		const first = await show(session);
		await page.getByLabelText('Gruppiert nach').selectOptions('level');
		await first.unmount();
		await show(session);
		await expect.element(page.getByLabelText('Gruppiert nach')).toHaveValue('level');
	});
});

it('the row of a partner opened elsewhere comes into view', async () => {
	await page.viewport(1440, 400);
	const session = large(200);
	const table = await show(session);
	await table.rerender({ opened: { collection: 'organizations', id: idOf(99, 188), edit: false } });
	await expect
		.element(page.getByRole('link', { name: 'Partner 189', exact: true }))
		.toBeInViewport();
});
