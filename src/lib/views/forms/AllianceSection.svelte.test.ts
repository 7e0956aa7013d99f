import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { membershipsIn } from '#domain/alliances/alliance.ts';
import { Office } from '#tests/fakes/Office.ts';
import { newId } from '#views/newId.ts';
import AllianceSection from './AllianceSection.svelte';

const show = async (canEdit = true) => {
	const session = new Office().open();
	const [xenos, awo, drk] = [newId(), newId(), newId()];
	const add = (id: string, fields: object) =>
		session.dispatch({ type: 'addOrganization', id, fields });
	add(xenos, { name: 'XENOS-Netzwerk', kind: 'network', fundingUntil: '2015-06-30' });
	add(awo, { name: 'AWO Kreisverband' });
	add(drk, { name: 'DRK Ortsverein' });
	const alliance = () => {
		const found = session.network.organizations[xenos];
		if (!found) throw new Error('gone');
		return found;
	};
	const opened: unknown[] = [];
	const { rerender } = await render(AllianceSection, {
		session,
		alliance: alliance(),
		canEdit,
		onopen: (each: unknown) => opened.push(each)
	});
	const members = () =>
		membershipsIn(session.network, xenos).map(({ from, role }) => [
			session.network.organizations[from]?.name,
			role
		]);
	return { session, opened, members, again: () => rerender({ alliance: alliance() }) };
};

const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('a network as a partner', () => {
	it('takes several members in with one role, and out again, as one step each', async () => {
		const { session, members } = await show();
		await button('Mitglieder aufnehmen').click();
		await page.getByRole('checkbox', { name: 'AWO Kreisverband' }).click();
		await page.getByRole('checkbox', { name: 'DRK Ortsverein' }).click();
		await page.getByLabelText('Rolle (für alle ausgewählten, freiwillig)').fill('Teilprojekt');
		await userEvent.tab();
		await button('2 Mitglieder aufnehmen').click();
		expect(members().toSorted()).toEqual([
			['AWO Kreisverband', 'Teilprojekt'],
			['DRK Ortsverein', 'Teilprojekt']
		]);
		await page.getByRole('checkbox', { name: 'AWO Kreisverband auswählen' }).click();
		await page.getByRole('checkbox', { name: 'DRK Ortsverein auswählen' }).click();
		await button('2 Mitglieder herausnehmen').click();
		expect(members()).toEqual([]);
		session.undo();
		session.undo();
		expect(members()).toEqual([]);
	});

	it('says that its period has ended', async () => {
		await show();
		await expect.element(page.getByText('beendet')).toBeVisible();
		await expect.element(page.getByText('Der Zeitraum endete am 30.06.2015.')).toBeVisible();
	});

	it('refuses an end before the beginning and keeps what was typed', async () => {
		await show();
		const from = page.getByLabelText('Förderung von');
		await from.fill('2020-01-01');
		await userEvent.tab();
		await expect.element(from).toHaveAttribute('aria-invalid', 'true');
		await expect.element(from).toHaveValue('2020-01-01');
	});

	it('starts the next period, and wants a name for it', async () => {
		const { session, opened } = await show();
		await button('Nachfolger anlegen').click();
		await button('Anlegen').click();
		await expect
			.element(page.getByText('Geben Sie dem Nachfolger einen Namen.').first())
			.toBeVisible();
		await page.getByRole('textbox', { name: /^Name/ }).fill('IvAF-Netzwerk');
		await userEvent.tab();
		await button('Anlegen').click();
		expect(opened).toHaveLength(1);
		const names = Object.values(session.network.organizations).map(({ name }) => name);
		expect(names).toContain('IvAF-Netzwerk');
	});

	it('offers nothing to those who only read', async () => {
		await show(false);
		expect(page.getByRole('button').elements()).toEqual([]);
		expect(page.getByRole('textbox').elements()).toEqual([]);
	});
});
