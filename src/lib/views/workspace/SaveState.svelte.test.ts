import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { SaveState as State } from '#editor/SaveState.ts';
import SaveState from './SaveState.svelte';

const show = async (state: State) => {
	const asked: string[] = [];
	await render(SaveState, {
		state,
		signInHref: '/auth/sign-in',
		onconflict: () => asked.push('conflict'),
		onretry: () => asked.push('retry'),
		ongiveup: () => asked.push('give up')
	});
	return asked;
};

const status = () => page.getByRole('status');

describe('the save state', () => {
	it('says when all is saved, by the clock on the wall', async () => {
		const at = new Date(2026, 10, 22, 14, 3).toISOString();
		await show({ kind: 'saved', at });
		await expect.element(status()).toHaveTextContent('Alle Änderungen gespeichert · 14:03');
	});

	it('says that a save is under way', async () => {
		await show({ kind: 'saving', unsaved: 1 });
		await expect.element(status()).toHaveTextContent('Wird gespeichert …');
	});

	it('says without a connection that nothing typed is lost, and offers another try', async () => {
		const asked = await show({ kind: 'offline', since: '2026-11-22T13:03:00.000Z', unsaved: 2 });
		await expect
			.poll(() => status().element().textContent)
			.toContain('Nicht gespeichert – keine Verbindung. Ihre Eingaben bleiben erhalten.');
		await page.getByRole('button', { name: 'Erneut versuchen' }).click();
		expect(asked).toEqual(['retry']);
	});

	it('lets somebody signed out sign in beside what was typed', async () => {
		await show({ kind: 'signedOut', unsaved: 1 });
		const link = page.getByRole('link', { name: 'In neuem Fenster anmelden' });
		await expect.element(link).toHaveAttribute('target', '_blank');
	});

	it('offers both values of a conflict', async () => {
		const asked = await show({ kind: 'conflict', conflicts: [] });
		await page.getByRole('button', { name: 'Beide Werte ansehen' }).click();
		expect(asked).toEqual(['conflict']);
	});

	it('says why the server refuses, and offers the way back', async () => {
		const asked = await show({ kind: 'refused', code: 'not_allowed', unsaved: 1 });
		await page.getByRole('button', { name: 'Eingaben zurücknehmen' }).click();
		expect(asked).toEqual(['give up']);
	});
});
