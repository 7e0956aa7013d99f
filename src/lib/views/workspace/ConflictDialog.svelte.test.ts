import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { edit, Office, partnerIn, type PartnerFields } from '#tests/fakes/Office.ts';
import ConflictDialog from './ConflictDialog.svelte';

/** Two people give one partner other values; the second one sees the dialog. */
const conflict = async (
	their: PartnerFields = { phone: '030 1' },
	own: PartnerFields = { phone: '030 2' }
) => {
	const office = new Office();
	const [mine, theirs] = [office.open(), office.open('Maria K.')];
	edit(theirs, their);
	await theirs.flush();
	edit(mine, own);
	await mine.flush();
	const { saveState } = mine;
	if (saveState.kind !== 'conflict') throw new Error(`no conflict but ${saveState.kind}`);
	await render(ConflictDialog, {
		open: true,
		network: mine.network,
		conflicts: saveState.conflicts,
		writerOf: mine.writerOf,
		onresolve: (changeId, choose) => void mine.resolve(changeId, choose),
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

	it('says who saved the other value, and when', async () => {
		await conflict();
		const dialog = page.getByRole('dialog');
		await expect
			.poll(() => dialog.element().textContent)
			.toMatch(/Jetzt gespeichert \(Maria K\., \d\d:\d\d\)/);
	});

	it('keeps both: the saved value stays, one’s own goes into the note with field and day', async () => {
		const session = await conflict();
		await page.getByRole('button', { name: 'Beide behalten' }).click();
		expect(partnerIn(session)?.phone).toBe('030 1');
		expect(partnerIn(session)?.note).toMatch(
			/^Gleichzeitig eingegeben am \d\d\.\d\d\.\d{4}, Telefon: 030 2$/
		);
		await session.flush();
		expect(session.saveState.kind).toBe('saved');
	});

	it('offers no note where words of a list stand against each other', async () => {
		await conflict({ level: 'bund' }, { level: 'land' });
		await expect.element(page.getByRole('button', { name: 'Meine Eingabe nehmen' })).toBeVisible();
		await expect
			.element(page.getByRole('button', { name: 'Beide behalten' }))
			.not.toBeInTheDocument();
	});

	it('lets each of several fields be decided by itself, with the keyboard', async () => {
		const session = await conflict(
			{ phone: '030 1', city: 'Jena', website: 'https://eins.example/' },
			{ phone: '030 2', city: 'Weimar', website: 'https://zwei.example/' }
		);
		const choices = page.getByRole('group', { name: 'Was soll gelten?' });
		await expect.poll(() => choices.elements().length).toBe(3);
		const choose = async (place: number, label: string) => {
			choices.nth(place).getByRole('radio', { name: label }).element().focus();
			await userEvent.keyboard(' ');
		};
		await choose(0, 'Meine Eingabe nehmen');
		await choose(1, 'Beide behalten');
		await page.getByRole('button', { name: 'So übernehmen' }).click();
		const kept = partnerIn(session);
		const places = ['phone', 'city', 'website'] as const;
		const mine = ['030 2', 'Weimar', 'https://zwei.example/'];
		expect(places.filter((field, index) => kept?.[field] === mine[index])).toHaveLength(1);
		expect(kept?.note).toContain('Gleichzeitig eingegeben');
	});

	it('lets the decision be taken back, also one for what was saved', async () => {
		const session = await conflict();
		await page.getByRole('button', { name: 'Gespeichertes behalten' }).click();
		session.undo();
		expect(partnerIn(session)?.phone).toBe('030 2');
		await session.flush();
		expect(session.saveState.kind).toBe('saved');
	});
});
