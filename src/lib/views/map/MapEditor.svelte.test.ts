import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { curvePoint } from '#domain/map/relationCurves.ts';
import { idOf, mapOf } from './testing/mapSession.ts';
import { letGo, middleOf, openEditor, spoken } from './testing/openEditor.ts';

describe('the map of the officers', () => {
	it('draws every node, label and relation where the geometry says', async () => {
		const { cy, layout } = await openEditor();
		expect(cy.nodes('.partner').length).toBe(layout.nodes.length);
		expect(cy.edges().length).toBe(layout.curves.length);
		for (const { id, x, y, label } of layout.nodes) {
			const node = cy.getElementById(id);
			expect(node.position()).toEqual({ x, y });
			if (!label) continue;
			const box = node.boundingBox({
				includeNodes: false,
				includeLabels: true,
				includeOverlays: false
			});
			expect((box.x1 + box.x2) / 2).toBeCloseTo(label.box.x + label.box.width / 2, -1);
			expect((box.y1 + box.y2) / 2).toBeCloseTo(label.box.y + label.box.height / 2, -1);
		}
		for (const curve of layout.curves.filter(({ toAnchor }) => !toAnchor)) {
			const edge = cy.getElementById(`relation ${curve.id}`);
			const [control] = edge.controlPoints();
			expect(control?.x).toBeCloseTo(curve.control.x, 0);
			expect(control?.y).toBeCloseTo(curve.control.y, 0);
			expect(edge.sourceEndpoint().x).toBeCloseTo(curve.start.x, 0);
			expect(edge.targetEndpoint().y).toBeCloseTo(curve.end.y, 0);
		}
	});

	it('hides the canvas from readers and gives every partner a named stop instead', async () => {
		const { layout } = await openEditor();
		expect(document.querySelector('canvas')?.closest('[aria-hidden="true"]')).not.toBeNull();
		const stops = [...document.querySelectorAll('[role="application"] button')];
		expect(stops).toHaveLength(layout.nodes.length + 1);
		expect(stops.filter((stop) => stop.getAttribute('tabindex') === '0')).toHaveLength(1);
		await expect
			.element(page.getByRole('button', { name: /^Caritas Migrationsberatung \(MBE\), / }))
			.toBeInTheDocument();
	});

	it('changes the topic of a partner that is dropped into another sector', async () => {
		const it = await openEditor();
		letGo(it, 'caritas', middleOf(it, 'wohnen', 'joint'));
		await tick();
		const caritas = it.session.network.organizations[idOf('caritas')];
		expect(caritas?.primaryTopic).toBe(idOf('twohnen'));
		expect(caritas?.stage).toBe('joint_work');
		expect(it.staged).toEqual([]);
		await expect.poll(spoken).toContain('(MBE) Hauptthema: Wohnen');
	});

	it('moves nobody else, and takes all of it back in one step', async () => {
		const it = await openEditor();
		const before = new Map(it.cy.nodes().map((node) => [node.id(), { ...node.position() }]));
		letGo(it, 'caritas', middleOf(it, 'wohnen', 'agreed'));
		await tick();
		for (const [id, position] of before) {
			if (id !== idOf('caritas')) expect(it.cy.getElementById(id).position()).toEqual(position);
		}
		it.session.undo();
		await tick();
		const caritas = it.session.network.organizations[idOf('caritas')];
		expect(caritas?.primaryTopic).toBe(idOf('tberatung'));
		expect(mapOf(it.session).slots).toEqual({});
		expect(it.cy.getElementById(idOf('caritas')).position()).toEqual(before.get(idOf('caritas')));
	});

	it('changes the stage of a partner that is dropped into another ring, and offers day and note', async () => {
		const it = await openEditor();
		letGo(it, 'alpha', middleOf(it, 'deutsch', 'agreed'));
		await tick();
		expect(it.session.network.organizations[idOf('alpha')]).toMatchObject({
			stage: 'referral_path_agreed',
			primaryTopic: idOf('tdeutsch')
		});
		expect(it.staged).toEqual([idOf('alpha')]);
		await page.getByLabelText('Notiz').fill('Absprache am Telefon');
		await userEvent.keyboard('{Enter}');
		expect(it.session.network.organizations[idOf('alpha')]?.stageNote).toBe('Absprache am Telefon');
		await expect.element(page.getByLabelText('Notiz')).not.toBeInTheDocument();
	});

	it('says what a drop has changed, and takes it back with all that was written about it', async () => {
		const it = await openEditor();
		const before = it.session.network.organizations[idOf('alpha')];
		letGo(it, 'alpha', middleOf(it, 'wohnen', 'agreed'));
		await tick();
		const line = page.getByRole('form', { name: /Hauptthema: Wohnen · Kontaktstufe: / });
		await line.getByLabelText('Notiz').fill('Absprache am Telefon');
		await userEvent.keyboard('{Tab}');
		expect(it.session.network.organizations[idOf('alpha')]?.stageNote).toBe('Absprache am Telefon');
		await line.getByRole('button', { name: 'Rückgängig' }).click();
		expect(it.session.network.organizations[idOf('alpha')]).toEqual(before);
		await expect.element(line).not.toBeInTheDocument();
	});

	it('offers no undo that would take back something else', async () => {
		const it = await openEditor();
		letGo(it, 'alpha', middleOf(it, 'deutsch', 'agreed'));
		await tick();
		const button = page.getByRole('form').getByRole('button', { name: 'Rückgängig' });
		await expect.element(button).toBeVisible();
		it.session.dispatch({
			type: 'changeOrganization',
			id: idOf('vhs'),
			fields: { phone: '030 23125 100' }
		});
		await expect.element(button).not.toBeInTheDocument();
	});

	it('moves all that are selected together, each where it falls, in one step', async () => {
		const it = await openEditor();
		it.session.select([idOf('alpha'), idOf('vhs')]);
		await tick();
		const target = middleOf(it, 'wohnen', 'confirmed');
		it.cy.getElementById(idOf('vhs')).position({ x: target.x + 4, y: target.y });
		letGo(it, 'alpha', target);
		await tick();
		const topics = ['alpha', 'vhs'].map(
			(name) => it.session.network.organizations[idOf(name)]?.primaryTopic
		);
		expect(topics).toEqual([idOf('twohnen'), idOf('twohnen')]);
		const slots = mapOf(it.session).slots;
		expect(slots[idOf('alpha')]?.index).not.toBe(slots[idOf('vhs')]?.index);
		it.session.undo();
		expect(it.session.network.organizations[idOf('vhs')]?.primaryTopic).toBe(idOf('tdeutsch'));
		expect(mapOf(it.session).slots).toEqual({});
	});

	it('selects a relation where its line is clicked, and both its ends stand out', async () => {
		const it = await openEditor();
		const curve = it.layout.curves.find(({ toAnchor }) => !toAnchor);
		if (!curve) throw new Error('The sample has relations.');
		const middle = curvePoint(curve.start, curve.control, curve.end, 0.5);
		it.cy.emit('tapstart');
		it.cy.emit({ type: 'tap', position: middle } as never);
		await tick();
		expect([...it.session.selection]).toEqual([curve.id]);
		expect(it.cy.getElementById(curve.from).hasClass('neighbour')).toBe(true);
		expect(it.cy.getElementById(`relation ${curve.id}`).hasClass('chosen')).toBe(true);
	});

	it('touches only what a change concerns', async () => {
		const it = await openEditor();
		const total = it.cy.elements().length;
		const touchedBy = async (change: () => void): Promise<number> => {
			const before = it.canvas.touched;
			change();
			await tick();
			return it.canvas.touched - before;
		};
		const name = { type: 'changeOrganization', id: idOf('vhs') } as const;
		expect(await touchedBy(() => it.session.dispatch({ ...name, fields: { phone: '1' } }))).toBe(0);
		expect(
			await touchedBy(() => it.session.dispatch({ ...name, fields: { name: 'Abendschule' } }))
		).toBeLessThan(12);
		const add = { from: idOf('vhs'), to: idOf('bib'), type: 'refers_to' } as const;
		expect(
			await touchedBy(() =>
				it.session.dispatch({ type: 'addRelation', id: idOf('rnew'), fields: add })
			)
		).toBeLessThan(4);
		await touchedBy(() => it.session.select([idOf('bib')]));
		expect(await touchedBy(() => it.session.select([idOf('vhs')]))).toBeLessThan(total / 3);
	});

	it('lets a partner snap back that is dropped outside any cell', async () => {
		const it = await openEditor();
		const before = it.session.network;
		const { x, y } = it.layout.positions[idOf('vhs')] ?? { x: 0, y: 0 };
		letGo(it, 'vhs', { x: 5, y: 5 });
		await tick();
		expect(it.session.network).toBe(before);
		expect(it.cy.getElementById(idOf('vhs')).position()).toEqual({ x, y });
		await expect.poll(spoken).toContain('bleibt, wo er war');
	});

	it('selects by pointer and by session alike, and says what is selected', async () => {
		const it = await openEditor();
		it.cy.getElementById(idOf('vhs')).select();
		await tick();
		expect([...it.session.selection]).toEqual([idOf('vhs')]);
		await expect.poll(spoken).toContain('Ausgewählt: Volkshochschule Musterstadt.');
		it.session.select([idOf('jc')]);
		await tick();
		expect(it.cy.$('node:selected').map((node) => node.id())).toEqual([idOf('jc')]);
		expect(it.cy.getElementById(idOf('afa')).hasClass('neighbour')).toBe(true);
		expect(it.cy.getElementById(idOf('bib')).hasClass('dimmed')).toBe(true);
	});

	it('is walked by keys along relations, each with its own words', async () => {
		const it = await openEditor();
		const first = document.querySelector<HTMLElement>('[role="application"] [tabindex="0"]');
		first?.focus();
		await userEvent.keyboard('caritas');
		await expect
			.poll(() => document.activeElement?.getAttribute('data-organization'))
			.toBe(idOf('caritas'));
		await userEvent.keyboard('{ArrowRight}');
		await expect
			.poll(() => document.activeElement?.getAttribute('aria-label'))
			.toMatch(/^Verbindung 1 von \d+: .*Caritas.*Eingabe: zu /);
		await userEvent.keyboard('{Enter}');
		await expect
			.poll(() => document.activeElement?.getAttribute('data-organization'))
			.not.toBe(idOf('caritas'));
		await userEvent.keyboard('{ArrowUp}{Enter}');
		expect(it.opened).toEqual([idOf('caritas')]);
	});

	it('moves a partner without a pointer', async () => {
		const it = await openEditor();
		document.querySelector<HTMLElement>(`[data-organization="${idOf('bib')}"]`)?.focus();
		await userEvent.keyboard('m');
		await page.getByLabelText('Sektor').selectOptions('Deutsch lernen');
		await page.getByLabelText('Ring').selectOptions('Steckbrief bestätigt');
		await page.getByRole('button', { name: 'Verschieben' }).click();
		expect(it.session.network.organizations[idOf('bib')]).toMatchObject({
			primaryTopic: idOf('tdeutsch'),
			stage: 'profile_confirmed'
		});
	});

	it('stores all seats when it is arranged anew', async () => {
		const it = await openEditor();
		await page.getByRole('button', { name: 'Neu anordnen' }).click();
		expect(Object.keys(mapOf(it.session).slots)).toHaveLength(it.layout.nodes.length);
	});
});
