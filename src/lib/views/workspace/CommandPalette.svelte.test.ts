import Send from '@lucide/svelte/icons/send';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { after, club, id, office, sampleNetwork } from '#tests/arbitraries/sampleNetwork.ts';
import type { Opened } from '#views/opened.ts';
import CommandPalette from './CommandPalette.svelte';

/** The palette over a small network; everything it asks for is written down. */
const show = async () => {
	const asked: string[] = [];
	const network = after(sampleNetwork, {
		type: 'changeOrganization',
		id: club,
		fields: { name: 'Türkischer Verein' }
	});
	const command = (name: string, label: string) => ({
		id: name,
		label,
		icon: Send,
		run: () => asked.push(name)
	});
	await render(CommandPalette, {
		open: true,
		network,
		places: [command('place-map', 'Karte'), command('place-topics', 'Themen')],
		actions: [command('undo', 'Rückgängig')],
		onopen: (opened: Opened) => asked.push(`open ${opened.collection} ${opened.id}`),
		onsearch: (query: string) => asked.push(`search ${query}`),
		onclose: () => asked.push('closed')
	});
	return asked;
};

const field = () => page.getByRole('combobox', { name: 'Suchen oder Befehl ausführen' });
const active = (): string => {
	const name = field().element().getAttribute('aria-activedescendant') ?? '';
	const option = document.getElementById(name);
	expect(option?.getAttribute('aria-selected')).toBe('true');
	return option?.querySelector('bdi')?.textContent ?? '';
};

describe('the command palette', () => {
	it('has the field in focus and offers places and commands', async () => {
		await show();
		await expect.element(field()).toHaveFocus();
		const places = page.getByRole('group', { name: 'Bereiche' });
		await expect.element(places.getByRole('option', { name: 'Karte' })).toBeVisible();
		await expect.element(page.getByRole('option', { name: 'Rückgängig' })).toBeVisible();
		expect(active()).toBe('Karte');
	});

	it('finds a partner however it is spelled, and opens it on Enter', async () => {
		const asked = await show();
		await userEvent.keyboard('tuerkischer');
		await expect.poll(active).toBe('Türkischer Verein');
		await userEvent.keyboard('{Enter}');
		expect(asked).toEqual(['closed', `open organizations ${club}`]);
	});

	it('shows whose offer it is', async () => {
		await show();
		await userEvent.keyboard('Beratung');
		const offer = page.getByRole('group', { name: 'Angebote' }).getByRole('option');
		await expect.poll(() => offer.element().textContent).toContain('Türkischer Verein');
	});

	it('goes round with the arrows, the focus stays in the field', async () => {
		await show();
		await userEvent.keyboard('{ArrowDown}');
		expect(active()).toBe('Themen');
		await userEvent.keyboard('{ArrowUp}{ArrowUp}');
		expect(active()).toBe('Rückgängig');
		await userEvent.keyboard('{ArrowDown}');
		expect(active()).toBe('Karte');
		await expect.element(field()).toHaveFocus();
	});

	it('begins with the best again when the words change', async () => {
		await show();
		await userEvent.keyboard('{ArrowDown}{ArrowDown}');
		await userEvent.keyboard('er');
		await expect.poll(active).toBe('Ausländerbehörde');
	});

	it('runs a command, and closes first', async () => {
		const asked = await show();
		await userEvent.keyboard('ruckgangig{Enter}');
		expect(asked).toEqual(['closed', 'undo']);
	});

	it('says how much there is once the typing rests', async () => {
		await show();
		await userEvent.keyboard('behörde');
		await expect.element(page.getByRole('status')).toHaveTextContent('1 Treffer');
	});

	it('offers to look everywhere, also where no name fits', async () => {
		const asked = await show();
		await userEvent.keyboard('xyz');
		const status = page.getByRole('status');
		await expect.poll(() => status.element().textContent).toContain('Nichts gefunden.');
		await page.getByRole('option', { name: '„xyz“ in allen Angaben suchen' }).click();
		expect(asked).toEqual(['closed', 'search xyz']);
	});

	it('closes on Escape', async () => {
		const asked = await show();
		await userEvent.keyboard('{Escape}');
		await expect.poll(() => asked).toEqual(['closed']);
	});

	it('opens what is clicked', async () => {
		const asked = await show();
		await userEvent.keyboard('behörde');
		await page.getByRole('option', { name: 'Ausländerbehörde' }).click();
		expect(asked).toContain(`open organizations ${office}`);
		expect(id(1)).toBe(office);
	});
});
