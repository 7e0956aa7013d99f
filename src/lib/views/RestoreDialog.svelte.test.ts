import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { EditorSession } from '#editor/EditorSession.svelte.ts';
import { restoreLabel } from '#domain/restore/restoreLabel.ts';
import type { Network } from '#domain/network/Network.ts';
import { club, id, sampleNetwork } from '#tests/arbitraries/sampleNetwork.ts';
import RestoreDialog, { type RestoreWish } from './RestoreDialog.svelte';

const wish: RestoreWish = {
	title: 'Partner „Verein“ zurückholen',
	text: 'Mit allem.',
	action: 'Zurückholen',
	label: restoreLabel({ kind: 'deleted', at: null, id: club }),
	scope: [{ collection: 'organizations', id: club }],
	revision: 3,
	done: 'Fertig'
};

/** A session in which the club was deleted. */
function sessionWithout(): EditorSession {
	let count = 500;
	const session = new EditorSession({
		network: sampleNetwork,
		revision: 4,
		save: () => new Promise(() => {}),
		newId: () => id((count += 1))
	});
	session.dispatch({ type: 'removeOrganization', id: club });
	return session;
}

async function open(
	session: EditorSession,
	stateAt: () => Promise<Network | null>
): Promise<string[]> {
	const told: string[] = [];
	await render(RestoreDialog, {
		session,
		gone: {},
		wish,
		stateAt,
		onclose: () => {},
		ondone: (text: string) => told.push(text)
	});
	return told;
}

it('shows what will change before anything does, and does it in one step', async () => {
	const session = sessionWithout();
	const told = await open(session, async () => sampleNetwork);
	const dialog = page.getByRole('dialog', { name: wish.title });
	await expect.element(dialog.getByText('4 Einträge kommen wieder')).toBeVisible();
	await expect.element(dialog.getByText('Angebot „Beratung“')).toBeVisible();
	expect(session.network.organizations[club]).toBeUndefined();
	await dialog.getByRole('button', { name: 'Zurückholen' }).click();
	expect(told).toEqual(['Fertig']);
	expect(session.network).toEqual(sampleNetwork);
	session.undo();
	expect(session.network.organizations[club]).toBeUndefined();
	session.close();
});

it('changes nothing when the earlier state cannot be had, and says so', async () => {
	const session = sessionWithout();
	await open(session, async () => null);
	await expect.element(page.getByText(/war nicht zu laden/)).toBeVisible();
	expect(page.getByRole('button', { name: 'Zurückholen' }).elements()).toHaveLength(0);
	session.close();
});
