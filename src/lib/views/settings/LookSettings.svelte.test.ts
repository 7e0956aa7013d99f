import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { profileOf } from '#domain/network/queries.ts';
import { faultSentence } from '#i18n/errorSentences.ts';
import { Office } from '#tests/fakes/Office.ts';
import LookSettings from './LookSettings.svelte';

const open = async () => {
	const session = new Office().open();
	const profile = () => profileOf(session.network);
	const commit = (field: string, value: string | number | null) => {
		const done = session.dispatch({ type: 'changeNetwork', fields: { [field]: value } });
		if (done.ok) void view.rerender({ profile: profile() });
		return done.ok ? null : faultSentence(done.error);
	};
	const view = await render(LookSettings, { profile: profile(), commit });
	return { session, profile };
};

const colour = () => page.getByLabelText('Farbe', { exact: true });

const chooseFile = (name: string, type: string, content: string) =>
	userEvent.upload(page.getByLabelText('Logo auswählen'), new File([content], name, { type }));

describe('the look of an office', () => {
	it('says what becomes of a colour that is too light for text', async () => {
		const { profile } = await open();
		await colour().fill('#FFD400');
		await userEvent.tab();
		expect(profile().brandColour).toBe('#ffd400');
		await expect
			.element(
				page.getByText(/Ihre Farbe #FFD400 hat auf Weiß nur 1,4 : 1\. Für Schrift und Knöpfe/)
			)
			.toBeVisible();
	});

	it('says that a dark colour stays as it is', async () => {
		await open();
		await colour().fill('#00554D');
		await userEvent.tab();
		await expect.element(page.getByText(/nehmen sie unverändert/)).toBeVisible();
	});

	it('keeps what was typed and says what a colour looks like', async () => {
		const { profile } = await open();
		await colour().fill('gelb');
		await userEvent.tab();
		await expect.element(colour()).toHaveValue('gelb');
		await expect.element(colour()).toHaveAccessibleDescription(/Das ist kein Farbwert/);
		expect(profile().brandColour).toBeNull();
	});

	it('gives the colours of the app back when the field is emptied', async () => {
		const { profile } = await open();
		await colour().fill('#00554D');
		await userEvent.tab();
		await colour().fill('');
		await userEvent.tab();
		expect(profile().brandColour).toBeNull();
		await expect.element(page.getByText(/gelten die Farben von Wegenetz/)).toBeVisible();
	});

	it('takes corners and font from a list', async () => {
		const { profile } = await open();
		await page.getByLabelText('Ecken').selectOptions('12');
		await page.getByLabelText('Schrift', { exact: true }).selectOptions('serif');
		expect(profile()).toMatchObject({ brandRadius: 12, brandFont: 'serif' });
	});

	it('takes a drawn logo, shows it and takes it away again', async () => {
		const { profile } = await open();
		await chooseFile(
			'wappen.svg',
			'image/svg+xml',
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><path d="M0 0h4v2z"/></svg>'
		);
		await expect.poll(() => profile().logo).toMatch(/^data:image\/svg\+xml;size=200x100;base64,/);
		await page.getByRole('button', { name: 'Logo entfernen' }).click();
		expect(profile().logo).toBeNull();
	});

	it.each([
		[
			'boese.svg',
			'image/svg+xml',
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>alert(1)</script></svg>',
			/mehr als gezeichnete Formen/
		],
		['kein.png', 'image/png', 'GIF89a', /weder ein SVG noch ein vollständiges PNG/],
		[
			'gross.svg',
			'image/svg+xml',
			`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${'<path d="M0 0h9"/>'.repeat(9_000)}</svg>`,
			/größer als 100 kB/
		]
	])(
		'refuses %s with a sentence and keeps what was there',
		async (name, type, content, sentence) => {
			const { profile } = await open();
			await chooseFile(name, type, content);
			await expect
				.element(page.getByLabelText('Logo auswählen'))
				.toHaveAccessibleDescription(sentence);
			expect(profile().logo).toBeNull();
		}
	);

	it('previews the shades that will be used, light and dark', async () => {
		await open();
		await colour().fill('#FFD400');
		await userEvent.tab();
		const button = (scheme: string) =>
			getComputedStyle(
				page
					.getByRole('img', { name: `Vorschau ${scheme}` })
					.element()
					.querySelector('.button') ?? document.body
			).backgroundColor;
		await expect.poll(() => button('dunkel')).toBe('rgb(255, 212, 0)');
		expect(button('hell')).toBe('rgb(122, 102, 0)');
	});
});
