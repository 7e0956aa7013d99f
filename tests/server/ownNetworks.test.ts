import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Backend } from '#storage/server/backend/Backend.ts';
import { createOwnNetwork } from '#storage/server/createOwnNetwork.ts';
import { listNetworks, readNetwork } from '#storage/server/networks.ts';
import { openTestBackend, signUp, type SignedIn } from '#storage/server/testing/testBackend.ts';
import { mostOwnNetworks, type NewNetworkWish } from '#domain/firstRun/newNetworkWish.ts';
import { anchorOf, profileOf } from '#domain/network/queries.ts';

let backend: Backend;
let anna: SignedIn;

beforeAll(async () => {
	backend = await openTestBackend();
	anna = await signUp(backend, 'Anna');
}, 60_000);

afterAll(() => backend.close());

const wish: NewNetworkWish = {
	title: 'Netzwerk Neustadt',
	slug: 'netzwerk-neustadt',
	office: 'Ausländerbehörde Neustadt',
	start: 'catalogue',
	topics: ['arbeit', 'deutsch', 'notfall']
};
const create = (who: SignedIn, changed: Partial<NewNetworkWish> = {}) =>
	createOwnNetwork(backend, who.account, { ...wish, ...changed });
const load = async (slug: string) => {
	const loaded = await readNetwork(anna.client, slug);
	if (!loaded.ok) throw new Error(loaded.error);
	return loaded.value;
};

describe('a network made in the app', () => {
	it('has the chosen topics, the office in its centre, a map, and its maker as owner', async () => {
		expect(await create(anna)).toMatchObject({ ok: true });
		const { network, role, canPublish } = await load('netzwerk-neustadt');
		expect([role, canPublish]).toEqual(['owner', true]);
		expect(profileOf(network).title).toEqual({ de: 'Netzwerk Neustadt' });
		expect(anchorOf(network)?.name).toBe('Ausländerbehörde Neustadt');
		expect(Object.values(network.topics).map(({ code }) => code)).toHaveLength(3);
		expect(Object.keys(network.maps)).toHaveLength(1);
	});

	it('starts as a copy of the example under a name of its own', async () => {
		const made = await create(anna, { slug: 'meine-kopie', title: 'Kopie', start: 'example' });
		expect(made).toMatchObject({ ok: true });
		const { network } = await load('meine-kopie');
		expect(profileOf(network).title).toEqual({ de: 'Kopie' });
		expect(profileOf(network).publisher).toBe('Ausländerbehörde Neustadt');
		expect(Object.keys(network.organizations)).toHaveLength(61);
		expect(Object.keys(network.guides)).toHaveLength(1);
	}, 30_000);

	it('is refused under an address that is taken, and nothing is made', async () => {
		const before = (await listNetworks(backend.service())).length;
		expect(await create(anna)).toEqual({ ok: false, error: 'slug_taken' });
		expect(await listNetworks(backend.service())).toHaveLength(before);
	});

	it('is refused when the account has as many as it may have', async () => {
		const berta = await signUp(backend, 'Berta');
		for (let count = 0; count < mostOwnNetworks; count++)
			expect(await create(berta, { slug: `netz-berta-${count}` })).toMatchObject({ ok: true });
		const refused = await create(berta, { slug: 'netz-zu-viel' });
		expect(refused).toEqual({ ok: false, error: 'too_many_networks' });
	}, 60_000);

	it('is nobody else’s: a stranger does not see it', async () => {
		const stranger = await signUp(backend, 'Fremd');
		expect(await listNetworks(stranger.client)).toEqual([]);
	});
});
