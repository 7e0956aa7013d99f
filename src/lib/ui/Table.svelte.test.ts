import '#styles/workspace.css';
import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Table from './Table.svelte';

async function show(width: number, columnCount: number): Promise<void> {
	await page.viewport(width, 600);
	await render(Table, {
		caption: 'Ausgaben',
		columns: Array.from({ length: columnCount }, (_, index) => ({
			key: `k${index}`,
			label: `Verpflichtungserklärung ${index}`
		})),
		rows: ['a', 'b'],
		keyOf: (row: unknown) => String(row),
		cell: createRawSnippet<[unknown, string]>((row, key) => ({
			render: () => `<span>${String(row())}-${key()}</span>`
		}))
	});
}

describe('a table', () => {
	it('names itself, its columns and its rows', async () => {
		await show(1200, 2);
		await expect.element(page.getByRole('table', { name: 'Ausgaben' })).toBeVisible();
		expect(page.getByRole('columnheader').elements()).toHaveLength(2);
		await expect.element(page.getByRole('rowheader', { name: 'a-k0' })).toBeVisible();
		await expect.element(page.getByRole('cell', { name: 'b-k1' })).toBeVisible();
	});

	it('is reached by the keyboard where it scrolls, and only there', async () => {
		await show(700, 9);
		const region = page.getByRole('region', { name: 'Ausgaben' });
		await expect.element(region).toHaveAttribute('tabindex', '0');
		await userEvent.tab();
		await expect.element(region).toHaveFocus();
		await page.viewport(3000, 600);
		await expect.element(region).not.toBeInTheDocument();
	});

	it('stacks on a phone, each value behind the name of its column', async () => {
		await show(390, 9);
		const cell = document.querySelector('td');
		if (!cell) throw new Error('no cell');
		expect(getComputedStyle(cell, '::before').content).toContain('Verpflichtungserklärung 1');
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
	});
});
