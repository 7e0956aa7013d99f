import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DateField from './DateField.svelte';

async function show(
	props: { value?: string; min?: string; max?: string; takes?: boolean } = {}
): Promise<{ taken: string[]; rerender: (value: string) => Promise<void> }> {
	const { value = '', takes = true, ...limits } = props;
	const taken: string[] = [];
	const all = {
		id: 'day',
		label: 'Geprüft am',
		value,
		...limits,
		changedNote: (day: string) => `Jetzt ${day}`,
		oncommit: (day: string) => {
			taken.push(day);
			return takes;
		}
	};
	const screen = await render(DateField, all);
	return { taken, rerender: (now) => screen.rerender({ ...all, value: now }) };
}

const field = () => page.getByLabelText('Geprüft am');

describe('a field for a day', () => {
	it('gives a day typed on the keyboard, and none with a year half typed', async () => {
		const { taken } = await show();
		await userEvent.tab();
		await expect.element(field()).toHaveFocus();
		await userEvent.keyboard('11032026');
		await expect.poll(() => taken.length).toBeGreaterThan(0);
		expect(new Set(taken)).toEqual(new Set(['2026-11-03']));
	});

	it('says how a day is written', async () => {
		await show();
		await expect.element(field()).toHaveAccessibleDescription('Zum Beispiel 03.11.2026');
	});

	it('keeps what is stored when a day is only begun, and says so', async () => {
		const { taken } = await show({ value: '2026-11-03' });
		await userEvent.click(field());
		await userEvent.keyboard('{Backspace}');
		await userEvent.tab();
		await userEvent.tab();
		await userEvent.tab();
		await userEvent.tab();
		await expect.element(field()).toHaveAccessibleDescription(/Geben Sie Tag, Monat und Jahr ein/);
		await expect.element(field()).toHaveAttribute('aria-invalid', 'true');
		expect(taken).toEqual([]);
	});

	it('gives nothing when the day is removed', async () => {
		const { taken } = await show({ value: '2026-11-03' });
		await userEvent.fill(field(), '');
		await userEvent.click(document.body);
		expect(taken).toEqual(['']);
	});

	it('refuses a day outside its limits in words, and leaves it to be mended', async () => {
		const { taken } = await show({ min: '2026-11-03', max: '2027-11-03' });
		await userEvent.fill(field(), '2026-11-02');
		await userEvent.click(document.body);
		await expect
			.element(field())
			.toHaveAccessibleDescription(/den 03\.11\.2026 oder einen späteren/);
		await expect.element(field()).toHaveValue('2026-11-02');
		await userEvent.fill(field(), '2027-11-04');
		await userEvent.click(document.body);
		await expect
			.element(field())
			.toHaveAccessibleDescription(/den 03\.11\.2027 oder einen früheren/);
		expect(taken).toEqual([]);
		await userEvent.fill(field(), '2027-11-03');
		expect(taken).toEqual(['2027-11-03']);
	});

	it('keeps a day that was not taken, and says what a colleague chose meanwhile', async () => {
		const { rerender } = await show({ value: '2026-11-03', takes: false });
		await userEvent.fill(field(), '2026-12-24');
		await rerender('2026-12-01');
		await expect.element(field()).toHaveValue('2026-12-24');
		await expect.element(page.getByRole('status')).toHaveTextContent('Jetzt 2026-12-01');
	});
});
