import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { rowOf, shortcuts, type Shortcut } from '#views/shortcuts.ts';
import ShortcutsDialog from './ShortcutsDialog.svelte';

const show = async (props: { canEdit?: boolean; mac?: boolean; singleKeys?: boolean } = {}) => {
	const asked: unknown[] = [];
	await render(ShortcutsDialog, {
		open: true,
		canEdit: true,
		mac: false,
		singleKeys: true,
		onsinglekeys: (on: boolean) => asked.push(on),
		onclose: () => asked.push('closed'),
		...props
	});
	return asked;
};

const dialog = () => page.getByRole('dialog', { name: 'Tastenkürzel' });
/** What is written at a shortcut, without the label. */
const keysOf = (label: string): string =>
	[...dialog().element().querySelectorAll('dt')]
		.find((term) => term.textContent.trim() === label)
		?.nextElementSibling?.textContent.replace(/\s+/gu, ' ')
		.trim() ?? '';

describe('the list of shortcuts', () => {
	it('has every shortcut of the table', async () => {
		await show();
		const terms = [...dialog().element().querySelectorAll('dt')].map((each) => each.textContent);
		const labels = (Object.keys(shortcuts) as Shortcut[]).map((each) => rowOf(each).label());
		expect(terms).toEqual(labels);
	});

	it('names keys as they are printed', async () => {
		await show();
		expect(keysOf('Suchen oder Befehl ausführen')).toBe('StrgK oder /');
		expect(keysOf('Wiederholen')).toBe('StrgUmschaltZ oder StrgY');
	});

	it('names them as a Mac does', async () => {
		await show({ mac: true });
		expect(keysOf('Wiederholen')).toBe('⌘⇧Z oder ⌘Y');
	});

	it('leaves out what somebody may not do', async () => {
		await show({ canEdit: false });
		expect(keysOf('Partner hinzufügen')).toBe('');
		expect(keysOf('Diese Liste zeigen')).toBe('?');
	});

	it('says which ones are off, and only those', async () => {
		await show({ singleKeys: false });
		expect(keysOf('Partner hinzufügen')).toBe('N (ausgeschaltet)');
		expect(keysOf('Rückgängig')).toBe('StrgZ');
		expect(keysOf('Vergrößern')).toBe('+');
	});

	it('switches single characters off', async () => {
		const asked = await show();
		await page.getByRole('checkbox', { name: /einzelnen Zeichen/ }).click();
		expect(asked).toEqual([false]);
	});
});
