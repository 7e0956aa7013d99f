import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Opened } from '#views/opened.ts';
import { Office, partner, partnerIn } from '#tests/fakes/Office.ts';
import ObjectSheet from './ObjectSheet.svelte';

const open = async (opened: Opened) => {
	const session = new Office().open();
	const asked: (Opened | null)[] = [];
	const removed: string[] = [];
	const drafts = $state({});
	await render(ObjectSheet, {
		session,
		opened,
		canEdit: true,
		drafts,
		onopen: (to: Opened | null) => asked.push(to),
		onremoved: (name: string) => removed.push(name)
	});
	return { session, asked, removed, drafts };
};

const fresh: Opened = { collection: 'organizations', id: null, preset: {} };

describe('the sheet', () => {
	it('takes the focus into the name of a new partner', async () => {
		await open(fresh);
		await expect.element(page.getByLabelText('Name', { exact: false }).first()).toHaveFocus();
	});

	it('adds a partner and opens it', async () => {
		const { session, asked } = await open(fresh);
		await userEvent.keyboard('Sprachcafé{Enter}');
		const added = Object.values(session.network.organizations).find(
			({ name }) => name === 'Sprachcafé'
		);
		expect(added).toMatchObject({ kind: 'organization', visibility: 'public' });
		expect(asked).toEqual([{ collection: 'organizations', id: added?.id, edit: false }]);
	});

	it('asks for the name that is missing and takes the focus there', async () => {
		const { session, asked } = await open(fresh);
		const before = session.network;
		await page.getByRole('button', { name: 'Partner hinzufügen' }).click();
		await expect.element(page.getByLabelText('Name', { exact: false }).first()).toHaveFocus();
		await expect.element(page.getByRole('alert')).toBeVisible();
		expect(session.network).toBe(before);
		expect(asked).toEqual([]);
	});

	it('takes the focus to the name of the partner one looks at', async () => {
		const { session } = await open({ collection: 'organizations', id: partner, edit: false });
		await expect
			.element(page.getByRole('heading', { name: partnerIn(session)?.name ?? '–' }))
			.toHaveFocus();
	});

	it('closes on Escape', async () => {
		const { asked } = await open({ collection: 'organizations', id: partner, edit: true });
		await userEvent.keyboard('{Escape}');
		expect(asked).toEqual([null]);
	});

	it('deletes without asking and hands up the name for the way back', async () => {
		const { session, asked, removed } = await open({
			collection: 'organizations',
			id: partner,
			edit: true
		});
		const name = partnerIn(session)?.name;
		await page.getByRole('button', { name: 'Löschen' }).click();
		expect(partnerIn(session)).toBeUndefined();
		expect(asked).toEqual([null]);
		expect(removed).toEqual([name]);
	});
});
