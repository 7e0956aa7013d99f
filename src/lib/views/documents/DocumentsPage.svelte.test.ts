import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { DocumentKind } from '#domain/documents/documentKinds.ts';
import { profileOf } from '#domain/network/queries.ts';
import { today } from '#views/today.ts';
import { edit, Office, partner, partnerIn } from '#tests/fakes/Office.ts';
import type { LetterChoice } from './documentQuery.ts';
import DocumentsPage from './DocumentsPage.svelte';

const open = async (partners: readonly string[], kind: DocumentKind = 'joint_letter') => {
	const session = new Office().open();
	edit(session, { name: 'Caritas' });
	const chosen: LetterChoice[] = [];
	await render(DocumentsPage, {
		session,
		choice: { kind, partners },
		officer: 'Anna Amt',
		map: null,
		href: '/app/x/documents',
		onchoose: (choice: LetterChoice) => chosen.push(choice)
	});
	return { session, chosen };
};
const texts = (session: Parameters<typeof profileOf>[0]) => profileOf(session).templateTexts;

describe('letters', () => {
	it('ask for whom they are, and nothing else, until somebody is chosen', async () => {
		const { chosen } = await open([]);
		await expect.element(page.getByText('An wen soll das Schreiben gehen?')).toBeVisible();
		await page.getByRole('checkbox', { name: 'Caritas' }).click();
		expect(chosen).toEqual([{ kind: 'joint_letter', partners: [partner] }]);
	});

	it('show what goes out, and what is missing', async () => {
		await open([partner]);
		await expect.element(page.getByText('Bearbeitet von: Anna Amt')).toBeVisible();
		await expect
			.element(page.getByText('[Telefon der Behörde: bitte ergänzen]').first())
			.toBeVisible();
	});

	it('are recorded only when the officer says so', async () => {
		const { session } = await open([partner], 'grid_form');
		expect(partnerIn(session)?.doneSteps).toEqual({});
		await page.getByRole('button', { name: 'Als Schritt eintragen' }).click();
		expect(Object.values(partnerIn(session)?.doneSteps ?? {})).toEqual([
			{ day: today(), text: 'Rasterbogen', note: null }
		]);
	});

	it('complete the step that was planned for them', async () => {
		const { session } = await open([partner]);
		edit(session, { nextStep: 'Gemeinsames Anschreiben senden' });
		await page.getByRole('button', { name: 'Als Schritt eintragen' }).click();
		expect(partnerIn(session)).toMatchObject({ nextStep: null, stage: 'approached' });
	});
});

describe('the wording of an office', () => {
	it('is refused with a placeholder that does not exist, and stays in the field', async () => {
		const { session } = await open([partner]);
		await page.getByText('Text der Vorlage ändern').click();
		const subject = page.getByLabelText('Betreff');
		await subject.fill('An {Patrner}');
		await userEvent.tab();
		await expect.element(page.getByText(/Den Platzhalter „Patrner“ gibt es nicht/)).toBeVisible();
		await expect.element(subject).toHaveValue('An {Patrner}');
		expect(texts(session.network)).toEqual({});
	});

	it('shows at once, and goes back to the template', async () => {
		const { session } = await open([partner]);
		await page.getByText('Text der Vorlage ändern').click();
		await page.getByLabelText('Betreff').fill('Ein Wort an {Partner}');
		await userEvent.tab();
		await expect.element(page.getByRole('heading', { name: 'Ein Wort an Caritas' })).toBeVisible();
		await page.getByRole('button', { name: 'Zurück zur Vorlage' }).click();
		expect(texts(session.network)).toEqual({});
		await expect
			.element(page.getByLabelText('Betreff'))
			.toHaveValue('Zusammenarbeit im Themenbereich {Themenbereich}');
	});
});
