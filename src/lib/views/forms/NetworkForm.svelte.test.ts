import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { profileOf } from '#domain/network/queries.ts';
import { Office } from '#tests/fakes/Office.ts';
import NetworkForm from './NetworkForm.svelte';
import { profileForm } from './profileForm.ts';
import { statementForms } from './statementForms.ts';

describe('what a network says of itself', () => {
	it('is saved field by field, and undone like everything else', async () => {
		const session = new Office().open();
		await render(NetworkForm, { session, prefix: 'network', sections: profileForm });
		await page.getByLabelText('Herausgeber', { exact: true }).fill('Stadt Probe');
		await userEvent.tab();
		expect(profileOf(session.network).publisher).toBe('Stadt Probe');
		session.undo();
		expect(profileOf(session.network).publisher).toBeNull();
	});

	it('keeps each detail of a statement apart from the others', async () => {
		const session = new Office().open();
		await render(NetworkForm, {
			session,
			prefix: 'imprint',
			sections: [statementForms({}).imprint],
			record: 'statements'
		});
		await page.getByLabelText('Diensteanbieter').fill('Stadt Probe');
		await page.getByLabelText('Vertreten durch').fill('Oberbürgermeisterin');
		await userEvent.tab();
		expect(profileOf(session.network).statements).toEqual({
			imprintProvider: 'Stadt Probe',
			imprintRepresentative: 'Oberbürgermeisterin'
		});
		await page.getByLabelText('Diensteanbieter').fill('');
		await userEvent.tab();
		expect(profileOf(session.network).statements).toEqual({
			imprintRepresentative: 'Oberbürgermeisterin'
		});
	});

	it('says which enforcement body the catalogue has, or asks for one', () => {
		const hint = (jurisdiction: string): string =>
			statementForms({ jurisdiction })
				.accessibility.fields.find(({ field }) => field === 'enforcement')
				?.hint?.() ?? '';
		expect(hint('DE-HE')).toContain('Informationstechnik des Landes Hessen');
		expect(hint('DE-TH')).toContain('bitte Name und Anschrift eintragen');
	});
});
