import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import StatusLine from './StatusLine.svelte';

it('is there before it has something to say: only then its words are read out', async () => {
	const { rerender } = await render(StatusLine, { text: '' });
	const region = page.getByRole('status').element();
	expect(region.textContent?.trim()).toBe('');
	await rerender({ text: 'Gespeichert', tone: 'ok' });
	await expect.poll(() => region.textContent?.trim()).toBe('Gespeichert');
	expect(page.getByRole('status').element()).toBe(region);
});
