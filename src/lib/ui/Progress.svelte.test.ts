import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Progress from './Progress.svelte';

const bar = (): HTMLProgressElement =>
	page.getByRole('progressbar', { name: 'Übernahme' }).element() as HTMLProgressElement;

describe('progress', () => {
	it('says how much is done', async () => {
		await render(Progress, { label: 'Übernahme', value: 10, max: 30 });
		expect(bar().position).toBeCloseTo(1 / 3);
	});

	it('claims nothing where nobody knows', async () => {
		await render(Progress, { label: 'Übernahme' });
		expect(bar().position).toBe(-1);
	});

	it('can be given up by the keyboard', async () => {
		let given = 0;
		await render(Progress, {
			label: 'Übernahme',
			cancelWord: 'Abbrechen',
			oncancel: () => (given += 1)
		});
		await userEvent.tab();
		await userEvent.keyboard('{Enter}');
		expect(given).toBe(1);
	});
});
