import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import source from './keepEarly.js?raw';

/** What the page's own script would have been told, once it is there. */
let told: string[];
let root: HTMLElement;

/** A page as the server sent it, with nobody listening but the keeper. */
function arrive(html: string): void {
	root.innerHTML = html;
	new Function(source)();
}

/** The page's script comes: it listens, and writes its own values over those of the fields. */
function wake(values: Readonly<Record<string, string>> = {}): void {
	for (const type of ['click', 'input', 'change', 'submit'])
		root.addEventListener(type, (event) => {
			if (type === 'submit') event.preventDefault();
			const target = event.target as HTMLElement & { value?: string };
			told.push(`${type} ${target.id} ${target.value ?? ''}`.trim());
		});
	for (const [id, value] of Object.entries(values))
		(document.getElementById(id) as HTMLInputElement).value = value;
	document.dispatchEvent(new Event('wegenetz:alive'));
}

beforeEach(() => {
	told = [];
	root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => root.remove());

describe('what is done before the script is there', () => {
	it('is done once it is, in the same order, and each press once', async () => {
		arrive(
			'<button type="button" id="a">A</button><button type="button" id="b">B</button><label>F <input id="f"></label>'
		);
		await page.getByRole('button', { name: 'B' }).click();
		await userEvent.type(page.getByRole('textbox', { name: 'F' }), 'xy');
		await page.getByRole('button', { name: 'A' }).click();
		await page.getByRole('button', { name: 'B' }).click();
		expect(document.getElementById('b')?.getAttribute('aria-busy')).toBe('true');
		wake();
		expect(told).toEqual(['click b', 'input f xy', 'change f xy', 'click a']);
		expect(document.getElementById('b')?.hasAttribute('aria-busy')).toBe(false);
	});

	it('leaves typed words in the field, and the caret where it was', async () => {
		arrive('<label>F <input id="f" value="alt"></label>');
		const field = page.getByRole('textbox', { name: 'F' });
		await field.click();
		await userEvent.keyboard('{Home}neu und ');
		wake({ f: 'alt' });
		await expect.element(field).toHaveValue('neu und alt');
		expect((field.element() as HTMLInputElement).selectionStart).toBe('neu und '.length);
		// Still being typed: nothing is finished.
		expect(told).toEqual(['input f neu und alt']);
	});

	it('keeps what was ticked and chosen', async () => {
		arrive(
			'<label><input type="checkbox" id="c">C</label><label>S <select id="s"><option>1</option><option>2</option></select></label>'
		);
		await page.getByRole('checkbox', { name: 'C' }).click();
		await page.getByRole('combobox', { name: 'S' }).selectOptions('2');
		wake({ s: '1' });
		await expect.element(page.getByRole('checkbox', { name: 'C' })).toBeChecked();
		await expect.element(page.getByRole('combobox', { name: 'S' })).toHaveValue('2');
		expect(told).toContain('change s 2');
	});

	it('sends a form that only the script understands once, and not to the address of the page', async () => {
		const before = location.href;
		arrive('<form id="f"><input name="q" aria-label="Q"><button id="s">Los</button></form>');
		await userEvent.type(page.getByRole('textbox', { name: 'Q' }), 'x{Enter}');
		await page.getByRole('button', { name: 'Los' }).click();
		expect(location.href).toBe(before);
		wake();
		expect(told.filter((each) => each.startsWith('submit'))).toEqual(['submit f']);
	});

	it('is left to the browser where it needs no script', async () => {
		let sent = 0;
		arrive(`<button type="button" id="p" popovertarget="m">P</button><div id="m" popover>M</div>
			<form id="f" method="POST" action="/nirgends"><button id="s">Los</button></form>`);
		root.addEventListener('submit', (event) => {
			sent += event.defaultPrevented ? 0 : 1;
			event.preventDefault();
		});
		await page.getByRole('button', { name: 'Los' }).click();
		await page.getByRole('button', { name: 'P' }).click();
		await expect.element(page.getByText('M', { exact: true })).toBeVisible();
		expect(sent).toBe(1);
		wake();
		expect(told).toEqual([]);
	});

	it('is forgotten where its element is gone', async () => {
		arrive('<button type="button" id="a">A</button>');
		await page.getByRole('button', { name: 'A' }).click();
		const button = document.getElementById('a');
		let pressed = 0;
		button?.addEventListener('click', () => pressed++);
		button?.remove();
		wake();
		expect(pressed).toBe(0);
	});

	it('is kept no longer once the script is there', async () => {
		arrive('<button type="button" id="a">A</button>');
		wake();
		await page.getByRole('button', { name: 'A' }).click();
		document.dispatchEvent(new Event('wegenetz:alive'));
		expect(told).toEqual(['click a']);
	});
});
