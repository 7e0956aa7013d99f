import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Office } from '#tests/fakes/Office.ts';
import EmbedSettings from './EmbedSettings.svelte';

const id = '00000000-0000-4000-8000-00000000c0de';
const address = 'https://netz.example/embed/stadt/karte';

const open = async () => {
	const session = new Office().open();
	session.dispatch({ type: 'addMap', id, fields: { slug: 'karte', title: { de: 'Karte' } } });
	const map = () => {
		const found = session.network.maps[id];
		if (!found) throw new Error('no map');
		return found;
	};
	const view = await render(EmbedSettings, { session, map: map(), address });
	const show = async () => {
		flushSync();
		await view.rerender({ map: map() });
	};
	return { map, show };
};

describe('the settings of an embed', () => {
	it('let a map be framed by the hosts that somebody pastes', async () => {
		const { map, show } = await open();
		await page.getByLabelText('Einbinden erlauben').selectOptions('hosts');
		await show();
		await page.getByLabelText('Webseiten', { exact: true }).fill('https://www.stadt.de/leben');
		await userEvent.tab();
		expect(map().embedPolicy).toEqual({ mode: 'hosts', hosts: ['www.stadt.de'] });
	});

	it('keep what is no host in the field and say so', async () => {
		const { map, show } = await open();
		await page.getByLabelText('Einbinden erlauben').selectOptions('hosts');
		await show();
		const hosts = page.getByLabelText('Webseiten', { exact: true });
		await hosts.fill('stadt_de!');
		await userEvent.tab();
		await expect.element(hosts).toHaveValue('stadt_de!');
		await expect.element(hosts).toHaveAccessibleDescription(/Adresse/);
		expect(map().embedPolicy.hosts).toEqual([]);
	});

	it('offer the line to paste only when some page may frame it', async () => {
		const { show } = await open();
		await expect.element(page.getByText('Zum Einfügen in die Webseite')).not.toBeInTheDocument();
		await page.getByLabelText('Einbinden erlauben').selectOptions('everywhere');
		await show();
		const snippet = page
			.getByLabelText('Zum Einfügen in die Webseite')
			.element() as HTMLTextAreaElement;
		expect(snippet.value).toContain(`<iframe src="${address}"`);
	});
});
