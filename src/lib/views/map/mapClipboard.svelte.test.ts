import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { partViolations } from '#tests/fixtures/partViolations.ts';
import { idOf, mapOf } from './testing/mapSession.ts';
import { openEditor, spoken, stopOf } from './testing/openEditor.ts';

function clip(type: 'copy' | 'paste', clipboardData: DataTransfer): DataTransfer {
	const target = document.activeElement ?? document.body;
	target.dispatchEvent(
		new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true })
	);
	return clipboardData;
}

describe('copy and paste on the map', () => {
	it('puts what is selected on the clipboard, also as a list for other programs', async () => {
		const it = await openEditor();
		it.session.select([idOf('vhs'), idOf('bib')]);
		await tick();
		stopOf('vhs').focus();
		const data = clip('copy', new DataTransfer());
		expect(data.getData('text/plain').split('\n').toSorted()).toEqual([
			'Stadtbibliothek',
			'Volkshochschule Musterstadt'
		]);
		await expect.poll(spoken).toContain('2 Partner kopiert');
	});

	it('asks before it doubles anybody, and makes copies that say so, in one step', async () => {
		const it = await openEditor();
		stopOf('bib').focus();
		const data = clip('copy', new DataTransfer());
		const before = it.session.network;
		clip('paste', data);
		await expect.element(page.getByRole('dialog')).toBeVisible();
		expect(await partViolations(document.body)).toEqual([]);
		expect(it.session.network).toBe(before);
		await page.getByRole('button', { name: 'Als Kopie einfügen' }).click();
		const names = Object.values(it.session.network.organizations).map(({ name }) => name);
		expect(names).toContain('Stadtbibliothek (Kopie)');
		it.session.undo();
		expect(it.session.network.organizations).toEqual(before.organizations);
	});

	it('shows those that are there already, on this map too if they had been left out', async () => {
		const it = await openEditor();
		stopOf('bib').focus();
		const data = clip('copy', new DataTransfer());
		const { id, query } = mapOf(it.session);
		it.session.dispatch({
			type: 'changeMap',
			id,
			fields: { query: { ...query, exclude: [idOf('bib')] } }
		});
		await tick();
		stopOf('vhs').focus();
		clip('paste', data);
		await page.getByRole('button', { name: 'Die vorhandenen zeigen' }).click();
		expect([...it.session.selection]).toEqual([idOf('bib')]);
		expect(mapOf(it.session).query.exclude).toEqual([]);
	});

	it('takes what was deleted back in at once, and refuses what is none of ours', async () => {
		const it = await openEditor();
		stopOf('bib').focus();
		const data = clip('copy', new DataTransfer());
		it.session.dispatch({ type: 'removeOrganization', id: idOf('bib') });
		await tick();
		stopOf('vhs').focus();
		clip('paste', data);
		const names = Object.values(it.session.network.organizations).map(({ name }) => name);
		expect(names.filter((name) => name === 'Stadtbibliothek')).toHaveLength(1);
		const before = it.session.network;
		const foreign = new DataTransfer();
		foreign.setData('text/plain', '<script>alert(1)</' + 'script>');
		clip('paste', foreign);
		await expect.poll(spoken).toContain('keine Partner aus Wegenetz');
		const broken = new DataTransfer();
		broken.setData('text/plain', '{"schema":"wegenetz/partners/1","network":"x"}');
		clip('paste', broken);
		await expect.poll(spoken).toContain('nichts davon eingefügt');
		expect(it.session.network).toBe(before);
	});
});
