import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { topicsUnder } from '#domain/network/queries.ts';
import type { EditorSession } from '#editor/EditorSession.svelte.ts';
import { Office } from '#tests/fakes/Office.ts';
import { newId } from '#views/newId.ts';
import TopicTree from './TopicTree.svelte';

const show = async (canEdit = true) => {
	const session = new Office().open();
	for (const id of Object.keys(session.network.topics))
		session.dispatch({ type: 'removeTopic', id });
	for (const id of Object.keys(session.network.topics))
		session.dispatch({ type: 'removeTopic', id });
	const add = (de: string, position: number, parent: string | null = null): string => {
		const id = newId();
		session.dispatch({ type: 'addTopic', id, fields: { name: { de }, position, parent } });
		return id;
	};
	const school = add('Schule', 1);
	add('Kurs', 1, school);
	const home = add('Wohnen', 2);
	add('Arbeit', 3);
	const told: string[] = [];
	await render(TopicTree, {
		session,
		canEdit,
		onopen: ({ collection, id }: { collection: string; id: string | null }) =>
			told.push(`open ${collection} ${id ?? 'new'}`),
		onremoved: (sentence: string) => told.push(sentence)
	});
	return { session, told, school, home };
};

const tree = ({ network }: EditorSession): string =>
	topicsUnder(network, null)
		.map((area) => {
			const inside = topicsUnder(network, area.id).map(({ name }) => name.de);
			return inside.length > 0 ? `${area.name.de}(${inside.join(' ')})` : area.name.de;
		})
		.join(' ');
const link = (name: string) => page.getByRole('link', { name, exact: true });
const said = (): string => page.getByRole('status').first().element().textContent;
const press = async (name: string, keys: string): Promise<void> => {
	(link(name).element() as HTMLElement).focus();
	await userEvent.keyboard(keys);
};

describe('the topic tree', () => {
	it('moves by Alt and arrows, says where to, and keeps the focus', async () => {
		const { session } = await show();
		await press('Wohnen', '{Alt>}{ArrowUp}{/Alt}');
		expect(tree(session)).toBe('Wohnen Schule(Kurs) Arbeit');
		expect(said()).toBe('Wohnen: Platz 1 von 3.');
		await expect.element(link('Wohnen')).toHaveFocus();
		await press('Arbeit', '{Alt>}{ArrowRight}{/Alt}');
		expect(tree(session)).toBe('Wohnen Schule(Kurs Arbeit)');
		expect(said()).toBe('Arbeit: Platz 2 von 2 unter Schule.');
		await press('Kurs', '{Alt>}{ArrowLeft}{/Alt}');
		expect(tree(session)).toBe('Wohnen Schule(Arbeit) Kurs');
		await expect.element(link('Kurs')).toHaveFocus();
	});

	it('says when there is no way', async () => {
		const { session } = await show();
		await press('Schule', '{Alt>}{ArrowUp}{/Alt}');
		expect(said()).toContain('steht schon am Rand');
		await press('Schule', '{Alt>}{ArrowRight}{/Alt}');
		expect(said()).toContain('höchstens zwei Ebenen');
		expect(tree(session)).toBe('Schule(Kurs) Wohnen Arbeit');
	});

	it('renames in place, keeps what was typed when it is refused, and gives up on Escape', async () => {
		const { session, home } = await show();
		await press('Wohnen', '{F2}');
		const field = page.getByRole('textbox', { name: 'Neuer Name für Wohnen' });
		await field.fill('');
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByRole('alert')).toBeVisible();
		await field.fill('Unterkunft');
		await userEvent.keyboard('{Enter}');
		expect(session.network.topics[home]?.name.de).toBe('Unterkunft');
		await expect.element(link('Unterkunft')).toHaveFocus();
		await press('Unterkunft', '{F2}');
		await userEvent.keyboard('anders{Escape}');
		expect(session.network.topics[home]?.name.de).toBe('Unterkunft');
	});

	it('hides by the menu and says so', async () => {
		const { session, home } = await show();
		await page.getByRole('button', { name: 'Was mit Wohnen geschehen soll' }).click();
		await page.getByRole('menuitem', { name: 'Ausblenden' }).click();
		expect(session.network.topics[home]?.hidden).toBe(true);
		expect(said()).toContain('ausgeblendet');
	});

	it('merges one topic into another, after saying what moves', async () => {
		const { session, told, school } = await show();
		await page.getByRole('button', { name: 'Was mit Schule geschehen soll' }).click();
		await page.getByRole('menuitem', { name: 'Zusammenführen mit …' }).click();
		await page.getByRole('combobox', { name: 'Geht auf in' }).fill('Arbeit');
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByText(/Unterthemen: 1/)).toBeVisible();
		await page.getByRole('button', { name: 'Zusammenführen', exact: true }).click();
		expect(session.network.topics[school]).toBeUndefined();
		expect(tree(session)).toBe('Wohnen Arbeit(Kurs)');
		expect(told).toEqual(['Schule ist in Arbeit aufgegangen.']);
	});

	it('offers nothing to those who only read', async () => {
		await show(false);
		expect(page.getByRole('button').elements()).toEqual([]);
		await press('Wohnen', '{Alt>}{ArrowUp}{/Alt}');
		await expect.element(link('Wohnen')).toBeVisible();
	});
});
