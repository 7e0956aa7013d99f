import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { apply } from '#domain/commands/apply.ts';
import { summarizeChange } from '#domain/history/summarizeChange.ts';
import { club, id, sampleNetwork } from '#tests/arbitraries/sampleNetwork.ts';
import type { HistorySource } from './historySource.ts';
import ObjectHistoryHarness from './testing/ObjectHistoryHarness.svelte';

const at = '2026-11-26T10:00:00.000Z';

function source(): HistorySource {
	const command = { type: 'changeOrganization', id: club, fields: { phone: '030 1' } } as const;
	const applied = apply(sampleNetwork, command, { changeId: id(100), at });
	if (!applied.ok) throw new Error(applied.error.code);
	const { change } = applied.value;
	const entry = {
		revision: 5,
		at,
		author: 'Anna',
		byOperator: false,
		summary: summarizeChange(change, 5),
		patches: change.patches,
		patchCount: 1
	};
	return {
		load: async ({ id: asked }) =>
			asked === club ? { entries: [entry], gone: {}, olderBefore: null } : null,
		href: ({ id: asked }) => `/history?around=${asked}`
	};
}

it('the history of one object says who did what, unfolds, and leads to the whole', async () => {
	const object = { collection: 'organizations', id: club } as const;
	await render(ObjectHistoryHarness, { network: sampleNetwork, object, source: source() });
	await page.getByText('Anna hat Partner „Verein“ geändert').click();
	await expect.element(page.getByText('030 1')).toBeVisible();
	await expect
		.element(page.getByRole('link', { name: 'Ganzer Verlauf' }))
		.toHaveAttribute('href', `/history?around=${club}`);
});

it('says so when the history cannot be had', async () => {
	const object = { collection: 'organizations', id: id(999) } as const;
	await render(ObjectHistoryHarness, { network: sampleNetwork, object, source: source() });
	await expect.element(page.getByText('Der Verlauf war nicht zu laden.')).toBeVisible();
});
