import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Office } from '#tests/fakes/Office.ts';
import { newId } from '#views/newId.ts';
import MergePartners from './MergePartners.svelte';

/** Two entries of one place, side by side. */
const show = async () => {
	const session = new Office().open();
	const [keep, gone, service] = [newId(), newId(), newId()];
	const add = (id: string, fields: object) =>
		session.dispatch({ type: 'addOrganization', id, fields });
	add(keep, { name: 'AWO Kreisverband', phone: '03643 1', note: 'Links.', languages: ['de'] });
	add(gone, {
		name: 'AWO-KV e. V.',
		phone: '03643 2',
		note: 'Rechts.',
		languages: ['tr'],
		website: 'https://awo.example.org',
		visibility: 'internal'
	});
	session.dispatch({
		type: 'addService',
		id: service,
		fields: { organization: gone, name: { de: 'Sprachcafé' } }
	});
	const asked: string[] = [];
	const partnerAt = (id: string) => {
		const partner = session.network.organizations[id];
		if (!partner) throw new Error('gone');
		return partner;
	};
	const { rerender } = await render(MergePartners, {
		session,
		keep: partnerAt(keep),
		gone: partnerAt(gone),
		backHref: '/duplicates',
		onswap: () => {
			asked.push('swap');
			void rerender({ keep: partnerAt(gone), gone: partnerAt(keep) });
		},
		onmerged: () => asked.push('merged')
	});
	return { session, keep, gone, service, asked };
};

const group = (name: string) => page.getByRole('group', { name, exact: true });
const merge = () => page.getByRole('button', { name: 'Zu einem Eintrag zusammenführen' }).click();

describe('two partners side by side', () => {
	it('asks only where both say something else, and shows what is added', async () => {
		await show();
		const asked = page
			.getByRole('group')
			.elements()
			.map((each) => each.querySelector('legend')?.textContent);
		expect(asked).toEqual(['Name', 'Telefon', 'Sprachen', 'Sichtbarkeit', 'Interne Notiz']);
		const added = page
			.getByRole('term')
			.elements()
			.map((each) => each.textContent);
		expect(added).toEqual(['Weiterer Name', 'Internetadresse']);
		await expect.element(page.getByText('1 Angebot: Sprachcafé')).toBeVisible();
	});

	it('warns that something internal may come out', async () => {
		await show();
		await expect.element(page.getByText(/ist nur intern sichtbar/)).toBeVisible();
	});

	it('takes the chosen values, joins sets and notes, and one undo brings both back', async () => {
		const { session, keep, gone, service, asked } = await show();
		const before = session.network;
		await group('Telefon').getByRole('radio').nth(1).click();
		await merge();
		expect(asked).toEqual(['merged']);
		const now = session.network.organizations[keep];
		expect(session.network.organizations[gone]).toBeUndefined();
		expect(now).toMatchObject({
			name: 'AWO Kreisverband',
			alternateName: 'AWO-KV e. V.',
			phone: '03643 2',
			note: 'Links.\n\nRechts.',
			languages: ['de', 'tr'],
			website: 'https://awo.example.org',
			visibility: 'public'
		});
		expect(session.network.services[service]?.organization).toBe(keep);
		session.undo();
		expect(session.network.organizations).toEqual(before.organizations);
		expect(session.network.services).toEqual(before.services);
	});

	it('is done by the keyboard alone', async () => {
		const { session, keep } = await show();
		group('Name').getByRole('radio').first().element().focus();
		await userEvent.keyboard('{ArrowDown}');
		await merge();
		expect(session.network.organizations[keep]?.name).toBe('AWO-KV e. V.');
	});

	it('keeps what was chosen by its value when the sides change', async () => {
		const { session, gone, asked } = await show();
		await group('Telefon').getByRole('radio').nth(1).click();
		await page.getByRole('button', { name: 'Seiten tauschen' }).click();
		expect(asked).toEqual(['swap']);
		await merge();
		expect(session.network.organizations[gone]?.phone).toBe('03643 2');
	});
});
