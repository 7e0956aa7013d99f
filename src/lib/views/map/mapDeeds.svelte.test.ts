import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { partViolations } from '#tests/fixtures/partViolations.ts';
import { idOf, mapOf } from './testing/mapSession.ts';
import { middleOf, openEditor, spoken, stopOf, type Opened } from './testing/openEditor.ts';

const named = ({ session }: Opened, name: string) =>
	Object.values(session.network.organizations).find((one) => one.name === name);

/** Clicks twice on the ground, as a hand would. */
function doubleClick({ cy }: Opened, position: { x: number; y: number }): void {
	for (const type of ['tapstart', 'tap', 'dbltap']) cy.emit({ type, position } as never);
}

describe('adding a partner on the map', () => {
	it('takes topic, stage and seat of the place that was double-clicked, and selects it', async () => {
		const it = await openEditor();
		doubleClick(it, middleOf(it, 'wohnen', 'agreed'));
		await page.getByLabelText('Name').fill('Wohnungshilfe');
		expect(await partViolations(document.body)).toEqual([]);
		await userEvent.keyboard('{Enter}');
		const added = named(it, 'Wohnungshilfe');
		expect(added).toMatchObject({
			primaryTopic: idOf('twohnen'),
			stage: 'referral_path_agreed'
		});
		expect([...it.session.selection]).toEqual([added?.id]);
		expect(mapOf(it.session).slots[added?.id ?? '']).toMatchObject({ ring: 'agreed' });
		await expect
			.poll(() => document.activeElement?.getAttribute('data-organization'))
			.toBe(added?.id);
		await userEvent.keyboard('e');
		expect(it.edited).toEqual([added?.id]);
		it.session.undo();
		expect(named(it, 'Wohnungshilfe')).toBeUndefined();
	});

	it('leaves without a trace, and the keyboard is where it was', async () => {
		const it = await openEditor();
		const before = it.session.network;
		stopOf('bib').focus();
		await userEvent.keyboard('n');
		await page.getByLabelText('Name').fill('Doch nicht');
		await userEvent.keyboard('{Escape}');
		expect(it.session.network).toBe(before);
		await expect.poll(() => document.activeElement).toBe(stopOf('bib'));
	});

	it('offers by key the cell of the partner one is on, and names what may be the same', async () => {
		const it = await openEditor();
		stopOf('vhs').focus();
		await userEvent.keyboard('n');
		await page.getByLabelText('Name').fill('Volkshochschule');
		await page.getByRole('button', { name: 'Volkshochschule Musterstadt', exact: true }).click();
		expect([...it.session.selection]).toEqual([idOf('vhs')]);
		await expect.element(page.getByLabelText('Name')).not.toBeInTheDocument();
	});

	it('is not begun by a double click that began on a partner', async () => {
		const it = await openEditor();
		const position = middleOf(it, 'wohnen', 'agreed');
		const node = it.cy.getElementById(idOf('vhs'));
		node.emit({ type: 'tap', position } as never);
		it.cy.emit({ type: 'dbltap', position } as never);
		await tick();
		expect(document.querySelector('[role="dialog"]')).toBeNull();
	});
});

describe('connecting partners', () => {
	const between = ({ session }: Opened, a: string, b: string) =>
		Object.values(session.network.relations).filter(
			({ from, to }) => [from, to].every((end) => end === idOf(a) || end === idOf(b)) && from !== to
		);

	it('works by keys alone: V, the other one, the type', async () => {
		const it = await openEditor();
		stopOf('bib').focus();
		await userEvent.keyboard('v');
		await page.getByRole('combobox').fill('Volkshochschule Musterstadt');
		await userEvent.keyboard('{Enter}');
		expect(await partViolations(document.body)).toEqual([]);
		await page.getByRole('button', { name: 'Richtung umkehren' }).click();
		await page.getByRole('button', { name: /^verweist an/ }).click();
		expect(between(it, 'bib', 'vhs')).toMatchObject([
			{ from: idOf('vhs'), to: idOf('bib'), type: 'refers_to' }
		]);
		await expect.poll(spoken).toContain('Verbunden: Volkshochschule Musterstadt verweist an');
	});

	it('is pulled from the handle to another partner; what is there already is shown and not doubled', async () => {
		const it = await openEditor();
		const relation = Object.values(it.session.network.relations).find(
			({ type, from, to }) => type === 'refers_to' && ![from, to].includes(idOf('abh'))
		);
		if (!relation) throw new Error('The sample has referrals.');
		it.session.select([relation.from]);
		await tick();
		await pull(it, relation.to);
		await expect.element(page.getByText('Schon verbunden:')).toBeVisible();
		const before = Object.keys(it.session.network.relations).length;
		const stated = page.getByRole('button', { name: /^verweist an.*steht schon da/ });
		(stated.element() as HTMLElement).click();
		expect(Object.keys(it.session.network.relations)).toHaveLength(before);
	});

	it('adds the partner at the end of a line that is let go on the ground, and connects it', async () => {
		const it = await openEditor();
		it.session.select([idOf('bib')]);
		await tick();
		await pull(it, middleOf(it, 'wohnen', 'confirmed'));
		await page.getByLabelText('Name').fill('Wohnungshilfe');
		await userEvent.keyboard('{Enter}');
		await page.getByRole('button', { name: /^verweist an/ }).click();
		const added = named(it, 'Wohnungshilfe');
		expect(Object.values(it.session.network.relations)).toContainEqual(
			expect.objectContaining({ from: idOf('bib'), to: added?.id })
		);
	});
});

/** Pulls the handle of the selected partner to another one, or to a point of the surface. */
async function pull(it: Opened, to: string | { x: number; y: number }): Promise<void> {
	const handle = document.querySelector<HTMLElement>('.handles .connect');
	const frame = document.querySelector('.editor')?.getBoundingClientRect();
	const point = typeof to === 'string' ? it.layout.positions[to] : to;
	if (!handle || !frame || !point) throw new Error('Nothing to pull.');
	const [zoom, pan] = [it.cy.zoom(), it.cy.pan()];
	const start = handle.getBoundingClientRect();
	const end = {
		clientX: frame.left + point.x * zoom + pan.x,
		clientY: frame.top + point.y * zoom + pan.y
	};
	const fire = (type: string, at: { clientX: number; clientY: number }): boolean =>
		handle.dispatchEvent(
			new PointerEvent(type, { ...at, bubbles: true, button: 0, pointerId: 1, isPrimary: true })
		);
	handle.setPointerCapture = () => undefined;
	fire('pointerdown', { clientX: start.left + 4, clientY: start.top + 4 });
	fire('pointermove', end);
	await tick();
	fire('pointerup', end);
	await tick();
}

describe('editing in place', () => {
	it('renames at the label: F2, Enter', async () => {
		const it = await openEditor();
		stopOf('bib').focus();
		await userEvent.keyboard('{F2}');
		await page.getByLabelText('Name').fill('Bücherei');
		await userEvent.keyboard('{Enter}');
		expect(it.session.network.organizations[idOf('bib')]?.name).toBe('Bücherei');
		await expect.poll(() => document.activeElement).toBe(stopOf('bib'));
	});

	it('keeps what was typed when somebody clicks elsewhere, and nothing on Escape', async () => {
		const it = await openEditor();
		stopOf('bib').focus();
		await userEvent.keyboard('{F2}');
		await page.getByLabelText('Name').fill('Bücherei');
		stopOf('vhs').focus();
		expect(it.session.network.organizations[idOf('bib')]?.name).toBe('Bücherei');
		await userEvent.keyboard('{F2}');
		await page.getByLabelText('Name').fill('Anders');
		await userEvent.keyboard('{Escape}');
		expect(it.session.network.organizations[idOf('vhs')]?.name).toBe('Volkshochschule Musterstadt');
	});

	it('deletes what is selected in one step, but never the office itself', async () => {
		const it = await openEditor();
		it.session.select([idOf('bib'), idOf('vhs'), idOf('abh')]);
		await tick();
		stopOf('bib').focus();
		await userEvent.keyboard('{Delete}');
		const { organizations } = it.session.network;
		expect([idOf('bib'), idOf('vhs'), idOf('abh')].map((id) => id in organizations)).toEqual([
			false,
			false,
			true
		]);
		await page.getByRole('button', { name: 'Rückgängig' }).click();
		expect(idOf('bib') in it.session.network.organizations).toBe(true);
	});
});

describe('many at once', () => {
	it('selects all, moves them by a form, and keeps the sector where none is chosen', async () => {
		const it = await openEditor();
		it.session.select([idOf('bib'), idOf('vhs')]);
		await tick();
		stopOf('bib').focus();
		await userEvent.keyboard('m');
		await page.getByLabelText('Ring').selectOptions('gemeinsam tätig');
		await page.getByRole('button', { name: 'Verschieben', exact: true }).click();
		for (const name of ['bib', 'vhs'])
			expect(it.session.network.organizations[idOf(name)]?.stage).toBe('joint_work');
		expect(it.session.network.organizations[idOf('vhs')]?.primaryTopic).toBe(idOf('tdeutsch'));
		await userEvent.keyboard('{Control>}a{/Control}');
	});

	it('aligns them by the menu of the selection', async () => {
		const it = await openEditor();
		it.session.select([idOf('vhs'), idOf('bib')]);
		await tick();
		stopOf('vhs').focus();
		await userEvent.keyboard('{Shift>}{F10}{/Shift}');
		await page
			.getByRole('menuitem', { name: 'In denselben Sektor wie Volkshochschule Musterstadt' })
			.click();
		expect(it.session.network.organizations[idOf('bib')]?.primaryTopic).toBe(idOf('tdeutsch'));
	});

	it('leaves the pinned where they are when all are arranged anew, and shows and says the pin', async () => {
		const it = await openEditor();
		stopOf('bib').focus();
		await userEvent.keyboard('p');
		const slot = mapOf(it.session).slots[idOf('bib')];
		expect(slot?.pinned).toBe(true);
		expect(document.querySelectorAll('.pins circle')).toHaveLength(1);
		expect(stopOf('bib').getAttribute('aria-label')).toContain('angeheftet');
		const before = { ...it.cy.getElementById(idOf('bib')).position() };
		await page.getByRole('button', { name: 'Neu anordnen' }).click();
		await tick();
		expect(mapOf(it.session).slots[idOf('bib')]).toEqual(slot);
		expect(it.cy.getElementById(idOf('bib')).position()).toEqual(before);
	});
});

describe('finding and seeing', () => {
	it('flies to who is found and puts the keyboard there', async () => {
		const it = await openEditor();
		it.cy.viewport({ zoom: 3, pan: { x: 0, y: 0 } });
		stopOf('bib').focus();
		await userEvent.keyboard('/');
		await page.getByRole('combobox').fill('jobcenter');
		expect(await partViolations(document.body)).toEqual([]);
		await userEvent.keyboard('{Enter}');
		expect([...it.session.selection]).toEqual([idOf('jc')]);
		await expect.poll(() => document.activeElement).toBe(stopOf('jc'));
		await expect
			.poll(() => Math.round(it.cy.getElementById(idOf('jc')).renderedPosition().x))
			.toBe(Math.round(it.cy.width() / 2));
	});

	it('shows what is selected with 1, and the whole map with 0', async () => {
		const it = await openEditor();
		const whole = it.cy.zoom();
		it.session.select([idOf('bib'), idOf('vhs')]);
		await tick();
		stopOf('bib').focus();
		await userEvent.keyboard('1');
		expect(it.cy.zoom()).toBeGreaterThan(whole);
		await userEvent.keyboard('0');
		expect(it.cy.zoom()).toBeCloseTo(whole, 3);
	});

	it('has a menu for partner, relation and ground, by key and by button', async () => {
		const it = await openEditor();
		stopOf('caritas').focus();
		await userEvent.keyboard('{ArrowRight}');
		await expect.poll(() => document.activeElement?.hasAttribute('data-relation')).toBe(true);
		await userEvent.keyboard('{Shift>}{F10}{/Shift}');
		await expect.element(page.getByRole('menuitem', { name: /^Löschen/ })).toBeVisible();
		expect(await partViolations(document.body)).toEqual([]);
		await userEvent.keyboard('{Escape}');
		it.session.select([idOf('caritas')]);
		await tick();
		await page.getByRole('button', { name: /^Befehle für Caritas/ }).click();
		await page.getByRole('menuitem', { name: /^Umbenennen/ }).click();
		await expect.element(page.getByLabelText('Name')).toBeVisible();
		await userEvent.keyboard('{Escape}');
		await page.getByRole('button', { name: 'Befehle der Karte' }).click();
		await page.getByRole('menuitem', { name: /^Alle auswählen/ }).click();
		expect(it.session.selection.size).toBe(it.layout.nodes.length + 1);
	});
});
