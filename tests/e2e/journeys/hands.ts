import { expect, type Locator } from '@playwright/test';

/** How somebody works the editor: the journey is the same, the hands differ. */
export interface Hands {
	readonly name: string;
	press(target: Locator): Promise<void>;
	write(field: Locator, text: string): Promise<void>;
	/** In a select, or in a field that finds in a long list by typing. */
	choose(field: Locator, label: string): Promise<void>;
	/** Opens a row of the partner table. */
	openRow(link: Locator): Promise<void>;
}

export const withMouse: Hands = {
	name: 'with a mouse',
	press: (target) => target.click(),
	write: async (field, text) => {
		await field.click();
		await field.fill(text);
	},
	choose: async (field, label) => {
		if (await findsByTyping(field)) {
			await field.fill(label);
			await field.page().getByRole('option', { name: label, exact: true }).click();
		} else await field.selectOption({ label });
	},
	openRow: (link) => link.click()
};

/** Keys alone: nothing is focused but by Tab and arrows, nothing chosen but by typing. */
export const withKeys: Hands = {
	name: 'with keys alone',
	press: async (target) => {
		await tabTo(target);
		await target.page().keyboard.press('Enter');
	},
	write: async (field, text) => {
		await tabTo(field);
		await field.page().keyboard.press('Control+a');
		await field.page().keyboard.type(text);
	},
	choose: async (field, label) => {
		await tabTo(field);
		await field.page().keyboard.type(label);
		if (await findsByTyping(field)) {
			await field.page().keyboard.press('Enter');
			await expect(field).toHaveValue(label);
		} else await expect(field.locator('option:checked')).toHaveText(label);
	},
	openRow: async (link) => {
		const page = link.page();
		// The grid is one stop of the Tab key; arrows walk inside.
		await tabTo(page.locator('[data-cell]').locator('css=[tabindex="0"]').first());
		await page.keyboard.press('Control+Home');
		await page.keyboard.press('ArrowRight');
		for (let rows = 0; rows < 200 && !(await isFocused(link)); rows++)
			await page.keyboard.press('ArrowDown');
		await expect(link).toBeFocused();
		await page.keyboard.press('Enter');
	}
};

const findsByTyping = async (field: Locator): Promise<boolean> =>
	(await field.getAttribute('role')) === 'combobox';

const isFocused = (target: Locator): Promise<boolean> =>
	target.evaluate((wanted) => wanted === document.activeElement);

/** Tab forward, then backward: whoever has no mouse looks on both sides. */
async function tabTo(target: Locator): Promise<void> {
	await expect(target).toBeVisible();
	for (const key of ['Tab', 'Shift+Tab']) {
		for (let presses = 0; presses < 120; presses++) {
			if (await isFocused(target)) return;
			await target.page().keyboard.press(key);
		}
	}
	throw new Error(`${target.toString()} was not reached by Tab`);
}
