import { afterAll, beforeAll, expect, it } from 'vitest';
import { readAccount } from '#storage/server/accounts.ts';
import type { Backend } from '#storage/server/backend/Backend.ts';
import { createOwnNetwork } from '#storage/server/createOwnNetwork.ts';
import { readSession, renameOneself, startSession } from '#storage/server/sessions.ts';
import { Browser } from '#storage/server/testing/Browser.ts';
import { openTestBackend, signUp, type SignedIn } from '#storage/server/testing/testBackend.ts';

let backend: Backend;
let anna: SignedIn;
let bela: SignedIn;

beforeAll(async () => {
	backend = await openTestBackend();
	anna = await signUp(backend, 'Anna');
	bela = await signUp(backend, 'Bela');
	for (const [who, slug] of [
		[anna, 'erstes-netz'],
		[anna, 'zweites-netz'],
		[bela, 'drittes-netz']
	] as const)
		await createOwnNetwork(backend, who.account, {
			title: slug,
			slug,
			office: 'Ausländerbehörde',
			start: 'catalogue',
			topics: ['arbeit']
		});
}, 60_000);

afterAll(() => backend.close());

const namesIn = async (client: SignedIn['client']): Promise<readonly unknown[]> => {
	const { data, error } = await client.from('members').select('display_name');
	if (error) throw error;
	return data.map(({ display_name }) => display_name as unknown);
};

const browserOf = async ({ account }: SignedIn): Promise<Browser> => {
	const browser = new Browser();
	await startSession(backend, browser, true, account.id);
	return browser;
};
const rename = (browser: Browser, displayName: string): Promise<void> =>
	renameOneself(backend, browser, true, { id: anna.account.id, displayName });

it('a name somebody gives themselves holds in all their networks and in sessions to come', async () => {
	const browser = await browserOf(anna);
	await rename(browser, 'A. Yılmaz');
	expect(await namesIn(anna.client)).toEqual(['A. Yılmaz', 'A. Yılmaz']);
	expect(await readAccount(backend, anna.account.id)).toMatchObject({ displayName: 'A. Yılmaz' });
	expect(await readSession(backend, browser, true)).toMatchObject({
		account: { displayName: 'A. Yılmaz' }
	});
});

it('nobody else is called differently by it', async () => {
	await rename(await browserOf(anna), 'Noch anders');
	expect(await namesIn(bela.client)).toEqual(['Bela']);
	expect(await readAccount(backend, bela.account.id)).toMatchObject({ displayName: 'Bela' });
});

it('the database takes no empty name', async () => {
	await expect(rename(await browserOf(anna), ' ')).rejects.toMatchObject({
		reason: 'name_missing'
	});
	expect(await namesIn(anna.client)).not.toContain(' ');
});
