import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { profileOf } from '#domain/network/queries.ts';
import { Office } from '#tests/fakes/Office.ts';
import { newId } from '#views/newId.ts';
import DuplicateHint from '#views/DuplicateHint.svelte';
import DuplicatePairs from './DuplicatePairs.svelte';

const withDoubles = () => {
	const session = new Office().open();
	for (const name of ['Garten der Kulturen', 'Garten der Kulturen e. V.'])
		session.dispatch({
			type: 'addOrganization',
			id: newId(),
			fields: { name, phone: '0361 5550101' }
		});
	return session;
};

const status = (): string => page.getByRole('status').element().textContent;

describe('the list of doubles', () => {
	it('says why two may be one, and leads to merging them', async () => {
		await render(DuplicatePairs, { session: withDoubles(), canEdit: true, base: '/app/x' });
		await expect.element(page.getByText('ähnlicher Name, gleiche Telefonnummer')).toBeVisible();
		const link = page.getByRole('link', { name: /^Garten.*zusammenführen$/ });
		expect(link.element().getAttribute('href')).toMatch(/^\/app\/x\/merge\?keep=.*&gone=/);
	});

	it('remembers for all that two are two, says so, and asks again when told', async () => {
		const session = withDoubles();
		await render(DuplicatePairs, { session, canEdit: true, base: '/app/x' });
		await page.getByRole('button', { name: /^Garten.*sind kein Doppel$/ }).click();
		await expect.element(page.getByText('1 Paar', { exact: true })).toBeVisible();
		await expect.poll(status).toMatch(/^Gemerkt: Garten/);
		expect(profileOf(session.network).notDuplicates).toHaveLength(1);
		await page.getByText('Als „kein Doppel“ gemerkt', { exact: false }).click();
		await page.getByRole('button', { name: /wieder prüfen$/ }).click();
		await expect.element(page.getByText('2 Paare')).toBeVisible();
		session.undo();
		session.undo();
		expect(profileOf(session.network).notDuplicates).toEqual([]);
	});

	it('offers nothing to those who only read', async () => {
		await render(DuplicatePairs, { session: withDoubles(), canEdit: false, base: '/app/x' });
		expect(page.getByRole('button').elements()).toEqual([]);
	});
});

describe('the hint while somebody types', () => {
	it('names who may be meant with the reason, and says so', async () => {
		const { network } = withDoubles();
		const typed = { name: 'Kulturengarten', phone: '+49 361 5550101' };
		await render(DuplicateHint, { network, typed, hrefOf: (id: string) => `#${id}` });
		const link = page.getByRole('link', { name: 'Garten der Kulturen', exact: true });
		await expect.element(link).toBeVisible();
		await expect.element(page.getByText('(gleiche Telefonnummer)').first()).toBeVisible();
		await expect.poll(status).toBe('2 ähnliche Partner sind schon eingetragen.');
	});
});
