import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { edit, Office, partnerIn } from '#tests/fakes/Office.ts';
import ConflictDialog from './ConflictDialog.svelte';

/** Two people give one partner another phone number; the second one sees the dialog. */
const conflict = async () => {
	const office = new Office();
	const [mine, theirs] = [office.open(), office.open()];
	edit(theirs, { phone: '030 1' });
	await theirs.flush();
	edit(mine, { phone: '030 2' });
	await mine.flush();
	const { saveState } = mine;
	if (saveState.kind !== 'conflict') throw new Error(`no conflict but ${saveState.kind}`);
	await render(ConflictDialog, {
		open: true,
		network: mine.network,
		conflicts: saveState.conflicts,
		onresolve: (changeId: string, keep: 'theirs' | 'mine') => mine.resolve(changeId, keep),
		onclose: () => undefined
	});
	return mine;
};

describe('the conflict dialog', () => {
	it('shows both values, and what they are of', async () => {
		const session = await conflict();
		const dialog = page.getByRole('dialog', { name: 'Gleichzeitig geändert' });
		const text = (): string => dialog.element().textContent;
		await expect.poll(text).toContain(`Telefon – ${partnerIn(session)?.name}`);
		expect(text()).toContain('030 1');
		expect(text()).toContain('030 2');
	});

	it('keeps what is saved', async () => {
		const session = await conflict();
		await page.getByRole('button', { name: 'Gespeichertes behalten' }).click();
		expect(partnerIn(session)?.phone).toBe('030 1');
		expect(session.hasUnsaved).toBe(false);
	});

	it('writes one’s own over it when one says so', async () => {
		const session = await conflict();
		await page.getByRole('button', { name: 'Meine Eingabe nehmen' }).click();
		expect(partnerIn(session)?.phone).toBe('030 2');
		await session.flush();
		expect(session.saveState.kind).toBe('saved');
	});
});
