import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Office } from '#tests/fakes/Office.ts';
import { pastedPartners } from '#tests/fixtures/pastedPartners.ts';
import ImportList from './ImportList.svelte';

const open = async (canEdit = true) => {
	await page.viewport(1200, 900);
	const session = new Office().open();
	const names = () => Object.values(session.network.organizations).map(({ name }) => name);
	const before = names().length;
	await render(ImportList, { session, base: '/app/netz', canEdit });
	return { session, names, added: () => names().length - before };
};

const field = () => page.getByLabelText('Zeilen aus Ihrer Tabelle');

async function preview(text: string): Promise<void> {
	await field().fill(text);
	await page.getByRole('button', { name: 'Vorschau zeigen' }).click();
}

const choose = async (bytes: Uint8Array<ArrayBuffer> | string, name: string): Promise<void> => {
	const transfer = new DataTransfer();
	transfer.items.add(new File([bytes], name));
	const input = page.getByLabelText('Datei wählen').element() as HTMLInputElement;
	input.files = transfer.files;
	input.dispatchEvent(new Event('change', { bubbles: true }));
	await Promise.resolve();
};

describe('taking over a list', () => {
	it('writes nothing before somebody says so, then all of it as one step', async () => {
		const { session, added } = await open();
		await preview(pastedPartners);
		await expect.element(page.getByRole('heading', { name: /Vorschau/ })).toHaveFocus();
		await expect.element(page.getByText('30 neu')).toBeVisible();
		expect(added()).toBe(0);
		await page.getByRole('button', { name: '30 Partner übernehmen' }).click();
		await expect.element(page.getByText('30 Partner übernommen.')).toBeVisible();
		expect(added()).toBe(30);
		await page.getByRole('button', { name: 'Rückgängig' }).click();
		await expect.element(page.getByText('Die Übernahme ist rückgängig gemacht.')).toBeVisible();
		expect(added()).toBe(0);
		expect(session.canUndo).toBe(false);
	});

	it('leads on to the map and to the table', async () => {
		await open();
		await preview('Name\nLotsen e. V.');
		await page.getByRole('button', { name: '1 Partner übernehmen' }).click();
		const href = (name: string) => page.getByRole('link', { name }).element().getAttribute('href');
		await expect.element(page.getByRole('link', { name: 'Auf der Karte ansehen' })).toBeVisible();
		expect(href('Auf der Karte ansehen')).toBe('/app/netz/map');
		expect(href('In der Tabelle prüfen')).toBe('/app/netz/partners');
	});

	it('lets somebody correct what a column holds', async () => {
		const { session } = await open();
		await preview('Name\tKürzel\nLotsen e. V.\tgeheim');
		await page.getByLabelText('Spalte „Kürzel“').selectOptions('Interne Notiz');
		await page.getByRole('button', { name: '1 Partner übernehmen' }).click();
		const lotsen = Object.values(session.network.organizations).find(
			({ name }) => name === 'Lotsen e. V.'
		);
		expect(lotsen).toMatchObject({ alternateName: null, note: 'geheim' });
	});

	it('frees the column that held a field which another one gets', async () => {
		await open();
		await preview('Einrichtung\tTräger\nKita Pusteblume\tAWO');
		await page.getByLabelText('Spalte „Träger“').selectOptions('Name');
		await expect
			.element(page.getByLabelText('Spalte „Einrichtung“'))
			.toHaveDisplayValue('nicht übernehmen');
	});

	it('says row and reason of what cannot be taken, and takes the rest', async () => {
		const { names } = await open();
		await preview('Name\tE-Mail\nLotsen e. V.\tlotsen@example.org\nVHS\tkeine Adresse');
		await expect
			.element(page.getByText(/Zeile 3, Spalte „E-Mail“: „keine Adresse“ ist keine E-Mail-Adresse/))
			.toBeVisible();
		await page.getByRole('button', { name: '1 Partner übernehmen' }).click();
		expect(names()).toContain('Lotsen e. V.');
		expect(names()).not.toContain('VHS');
		await expect.element(page.getByText('1 Zeile wurde nicht übernommen:')).toBeVisible();
		await expect.element(page.getByText(/^VHS – Zeile 3/)).toBeVisible();
	});

	it('makes a topic that the network does not have, if somebody wishes so', async () => {
		const { session } = await open();
		await preview('Name\tThema\nRadwerkstatt\tMobilität');
		await page.getByLabelText('„Mobilität“').selectOptions('als neues Thema anlegen');
		await page.getByRole('button', { name: '1 Partner übernehmen' }).click();
		const topic = Object.values(session.network.topics).find(({ name }) => name.de === 'Mobilität');
		const partner = Object.values(session.network.organizations).find(
			({ name }) => name === 'Radwerkstatt'
		);
		expect(partner?.primaryTopic).toBe(topic?.id);
	});

	it('keeps what was pasted when one goes back from the preview', async () => {
		await open();
		await preview('Name\nLotsen e. V.');
		await page.getByRole('button', { name: 'Andere Liste nehmen' }).click();
		await expect.element(field()).toHaveValue('Name\nLotsen e. V.');
		await expect.element(field()).toHaveFocus();
	});

	it('reads what is pasted into the empty field at once', async () => {
		await open();
		await field().click();
		const area = field().element() as HTMLTextAreaElement;
		area.value = 'Name\nLotsen e. V.';
		area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
		await expect.element(page.getByText('1 neu')).toBeVisible();
	});
});

describe('a file', () => {
	it('in the encoding of German Excel keeps its umlauts, and says so', async () => {
		const { names } = await open();
		const text = 'Name;Ort\nBüro für Übergänge;Köln';
		const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
		await choose(bytes, 'liste.csv');
		await expect.element(page.getByText(/nicht in UTF-8 gespeichert/)).toBeVisible();
		await page.getByRole('button', { name: '1 Partner übernehmen' }).click();
		expect(names()).toContain('Büro für Übergänge');
	});

	it('that is a workbook is answered by what to do instead', async () => {
		await open();
		await choose(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'Partner.xlsx');
		await expect
			.element(page.getByText(/„Partner.xlsx“ ist eine Arbeitsmappe.*als CSV oder kopieren Sie/))
			.toBeVisible();
	});

	it('that is no text, or nothing at all, gets a sentence', async () => {
		await open();
		await choose(
			new Uint8Array(2000).map((_, index) => index % 9),
			'bild.png'
		);
		await expect.element(page.getByText(/„bild.png“ ist keine Tabelle/)).toBeVisible();
		await choose('', 'leer.csv');
		await expect.element(page.getByText(/unter der Kopfzeile nichts/)).toBeVisible();
	});

	it('that is too large is not even read', async () => {
		await open();
		await choose(new Uint8Array(20_000_001), 'riesig.csv');
		await expect.element(page.getByText(/„riesig.csv“ ist zu groß. Höchstens 20 MB/)).toBeVisible();
	});

	it('can be dropped', async () => {
		await open();
		const transfer = new DataTransfer();
		transfer.items.add(new File(['Name\nLotsen e. V.'], 'liste.csv'));
		const zone = page.getByRole('group', { name: 'CSV-Datei hierher ziehen' }).element();
		zone.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
		await expect.element(page.getByText('1 neu')).toBeVisible();
	});
});

describe('the page', () => {
	it('asks for rows where there are none', async () => {
		await open();
		await page.getByRole('button', { name: 'Vorschau zeigen' }).click();
		await expect.element(field()).toHaveAccessibleDescription(/Fügen Sie zuerst Zeilen ein/);
		await expect.element(field()).toHaveFocus();
	});

	it('is worked by keys alone', async () => {
		const { names } = await open();
		await field().click();
		await userEvent.keyboard('Lotsen');
		await userEvent.tab();
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByRole('heading', { name: /Vorschau/ })).toHaveFocus();
		const take = page.getByRole('button', { name: '1 Partner übernehmen' });
		for (let presses = 0; presses < 20 && document.activeElement !== take.element(); presses++)
			await userEvent.tab();
		await userEvent.keyboard('{Enter}');
		expect(names()).toContain('Lotsen');
	});

	it('offers nothing to those who only read', async () => {
		await open(false);
		await expect.element(page.getByText(/Nur wer bearbeiten darf/)).toBeVisible();
		await expect.element(field()).not.toBeInTheDocument();
	});
});
