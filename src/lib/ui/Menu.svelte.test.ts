import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Menu from './Menu.svelte';

/** A menu of two groups; what is chosen is written down. */
const show = async () => {
	const chosen: string[] = [];
	await render(Menu, {
		label: 'Ihre Einstellungen',
		trigger: createRawSnippet(() => ({ render: () => '<span>Andrea Muster</span>' })),
		groups: [
			{
				label: 'Aussehen',
				items: [
					{ label: 'Hell', checked: true, onselect: () => chosen.push('Hell') },
					{ label: 'Dunkel', checked: false, onselect: () => chosen.push('Dunkel') }
				]
			},
			{ items: [{ label: 'Abmelden', onselect: () => chosen.push('Abmelden') }] }
		]
	});
	return chosen;
};

const button = () => page.getByRole('button', { name: 'Andrea Muster' });
const menu = () => page.getByRole('menu', { name: 'Ihre Einstellungen' });
const focused = (): string => document.activeElement?.textContent.trim() ?? '';

describe('the menu', () => {
	it('opens on its button, says so, and has the first line in focus', async () => {
		await show();
		await expect.element(button()).toHaveAttribute('aria-expanded', 'false');
		await button().click();
		await expect.element(menu()).toBeVisible();
		await expect.element(button()).toHaveAttribute('aria-expanded', 'true');
		expect(focused()).toBe('Hell');
	});

	it('says what is chosen, and under which heading', async () => {
		await show();
		await button().click();
		const group = menu().getByRole('group', { name: 'Aussehen' });
		const radio = group.getByRole('menuitemradio', { name: 'Hell' });
		await expect.element(radio).toHaveAttribute('aria-checked', 'true');
	});

	it('is used without a mouse: arrow, letter, Enter', async () => {
		const chosen = await show();
		(button().element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowUp}');
		expect(focused()).toBe('Abmelden');
		await userEvent.keyboard('{ArrowDown}');
		expect(focused()).toBe('Hell');
		await userEvent.keyboard('d');
		expect(focused()).toBe('Dunkel');
		await userEvent.keyboard('{Enter}');
		expect(chosen).toEqual(['Dunkel']);
		await expect.element(menu()).not.toBeInTheDocument();
		expect(focused()).toBe('Andrea Muster');
	});

	it('closes on Escape and gives the focus back', async () => {
		const chosen = await show();
		await button().click();
		await userEvent.keyboard('{Escape}');
		await expect.element(menu()).not.toBeInTheDocument();
		expect(focused()).toBe('Andrea Muster');
		expect(chosen).toEqual([]);
	});

	it('closes when its button is pressed again', async () => {
		await show();
		await button().click();
		await button().click();
		await expect.element(menu()).not.toBeInTheDocument();
	});

	it('stays inside the window', async () => {
		await show();
		await button().click();
		const { left, top, right, bottom } = menu().element().getBoundingClientRect();
		expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
		expect(right).toBeLessThanOrEqual(innerWidth);
		expect(bottom).toBeLessThanOrEqual(innerHeight);
	});
});
