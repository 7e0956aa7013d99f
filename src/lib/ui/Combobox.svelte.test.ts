import '#styles/workspace.css';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Combobox from './Combobox.svelte';

const options = ['AWO Beratung', 'Bürgerbüro', 'Caritas Beratung', 'Jobcenter'].map((label) => ({
	value: label.slice(0, 1).toLowerCase(),
	label
}));

async function show(props: { value?: string; emptyWord?: string; takes?: boolean } = {}) {
	const { takes = true, value = 'c', ...rest } = props;
	const taken: string[] = [];
	await render(Combobox, {
		id: 'partner',
		label: 'Partner',
		name: 'partner',
		options,
		value,
		...rest,
		oncommit: (chosen: string) => {
			taken.push(chosen);
			return takes;
		}
	});
	return taken;
}

const field = () => page.getByRole('combobox', { name: 'Partner' });
const list = () => page.getByRole('listbox', { name: 'Partner' });
const shown = (): (string | undefined)[] =>
	[...document.querySelectorAll('[role="option"]')].map((option) => option.textContent?.trim());
const activeOption = (): string | undefined => {
	const id = field().element().getAttribute('aria-activedescendant');
	return id ? document.getElementById(id)?.textContent?.trim() : undefined;
};

describe('a choice out of a long list', () => {
	it('shows what is chosen, and all there is on a click', async () => {
		await show();
		await expect.element(field()).toHaveValue('Caritas Beratung');
		await expect.element(field()).toHaveAttribute('aria-expanded', 'false');
		await field().click();
		await expect.element(list()).toBeVisible();
		expect(shown()).toEqual(options.map(({ label }) => label));
		expect(activeOption()).toBe('Caritas Beratung');
		await expect
			.element(page.getByRole('option', { name: 'Caritas Beratung' }))
			.toHaveAttribute('aria-selected', 'true');
	});

	it('finds by a part of the name; Enter takes the first', async () => {
		const taken = await show();
		await userEvent.fill(field(), 'burger');
		await expect.poll(shown).toEqual(['Bürgerbüro']);
		expect(activeOption()).toBe('Bürgerbüro');
		await expect.element(page.getByRole('status')).toHaveTextContent('1 zur Auswahl');
		await userEvent.keyboard('{Enter}');
		expect(taken).toEqual(['b']);
		await expect.element(field()).toHaveAttribute('aria-expanded', 'false');
		await expect.element(field()).toHaveFocus();
	});

	it('goes round by arrows', async () => {
		const taken = await show();
		await field().click();
		await userEvent.keyboard('{ArrowDown}');
		await expect.poll(activeOption).toBe('Jobcenter');
		await userEvent.keyboard('{ArrowDown}');
		await expect.poll(activeOption).toBe('AWO Beratung');
		await userEvent.keyboard('{ArrowUp}');
		await expect.poll(activeOption).toBe('Jobcenter');
		await userEvent.keyboard('{Enter}');
		expect(taken).toEqual(['j']);
	});

	it('opens by an arrow without the mouse', async () => {
		await show();
		await userEvent.tab();
		await expect.element(field()).toHaveFocus();
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(list()).toBeVisible();
	});

	it('takes an option that is clicked', async () => {
		const taken = await show();
		await field().click();
		await page.getByRole('option', { name: 'AWO Beratung' }).click();
		expect(taken).toEqual(['a']);
	});

	it('leaves all as it was on Escape, and only then lets what is around it close', async () => {
		const taken = await show();
		const heard: string[] = [];
		const hear = (event: KeyboardEvent): void => void heard.push(event.key);
		document.addEventListener('keydown', hear);
		await userEvent.fill(field(), 'job');
		await userEvent.keyboard('{Escape}');
		await expect.element(field()).toHaveValue('Caritas Beratung');
		await expect.element(field()).toHaveAttribute('aria-expanded', 'false');
		expect(heard).not.toContain('Escape');
		await userEvent.keyboard('{Escape}');
		expect(heard).toContain('Escape');
		expect(taken).toEqual([]);
		document.removeEventListener('keydown', hear);
	});

	it('takes a name typed in full when left, and no half one', async () => {
		const taken = await show();
		await userEvent.fill(field(), 'Jobc');
		await userEvent.tab();
		expect(taken).toEqual([]);
		await expect.element(field()).toHaveValue('Caritas Beratung');
		await userEvent.fill(field(), 'JOBCENTER');
		await userEvent.tab();
		expect(taken).toEqual(['j']);
	});

	it('is emptied only where nothing is a choice', async () => {
		const taken = await show({ emptyWord: 'keiner' });
		await userEvent.fill(field(), '');
		await userEvent.tab();
		expect(taken).toEqual(['']);
	});

	it('stays as it was where something must be chosen', async () => {
		const taken = await show();
		await userEvent.fill(field(), '');
		await userEvent.tab();
		expect(taken).toEqual([]);
		await expect.element(field()).toHaveValue('Caritas Beratung');
	});

	it('says when nothing is found', async () => {
		await show();
		await userEvent.fill(field(), 'xyz');
		await expect
			.poll(() => page.getByRole('status').element().textContent)
			.toContain('Nichts gefunden');
	});

	it('travels with a form by its value', async () => {
		await show();
		expect(document.querySelector<HTMLInputElement>('input[name="partner"]')?.value).toBe('c');
	});
});
