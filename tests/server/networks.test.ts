import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Backend } from '#storage/server/backend/Backend.ts';
import { changesSince, listNetworks, readNetwork, saveChanges } from '#storage/server/networks.ts';
import {
	addMember,
	makeNetwork,
	openTestBackend,
	signUp,
	type SignedIn
} from '#storage/server/testing/testBackend.ts';
import { apply } from '#domain/commands/apply.ts';
import type { Command } from '#domain/commands/Command.ts';
import type { Change } from '#domain/history/Change.ts';
import type { Network } from '#domain/network/Network.ts';

let backend: Backend;
let anna: SignedIn;
let berta: SignedIn;
let reader: SignedIn;
let stranger: SignedIn;
let id: string;
const slug = 'probestadt';

beforeAll(async () => {
	backend = await openTestBackend();
	[anna, berta, reader, stranger] = [
		await signUp(backend, 'Anna'),
		await signUp(backend, 'Berta'),
		await signUp(backend, 'Rita'),
		await signUp(backend, 'Fremd')
	];
	id = await makeNetwork(backend, anna.account, slug);
	await addMember(backend, id, berta.account, 'editor');
	await addMember(backend, id, reader.account, 'reader');
}, 60_000);

afterAll(() => backend.close());

const load = async (who: SignedIn) => {
	const loaded = await readNetwork(who.client, slug);
	if (!loaded.ok) throw new Error(loaded.error);
	return loaded.value;
};

const changeOf = (network: Network, command: Command): Change => {
	const applied = apply(network, command, {
		changeId: randomUUID(),
		at: '2026-11-22T12:00:00.000Z'
	});
	if (!applied.ok) throw new Error(applied.error.code);
	return applied.value.change;
};

const organization = randomUUID();

describe('saving changes', () => {
	it('keeps every field of an object through the tables', async () => {
		const { network, revision } = await load(anna);
		const fields = {
			name: 'Sprachschule',
			description: { de: 'Kurse', tr: 'Kurslar' },
			languages: ['tr', 'ar'],
			stage: 'first_talk',
			stageDate: '2026-11-20',
			note: 'nur innen'
		} as const;
		const change = changeOf(network, { type: 'addOrganization', id: organization, fields });
		const saved = await saveChanges(anna.client, id, { base: revision, changes: [change] });
		expect(saved).toMatchObject({ ok: true, value: { revision: revision + 1, conflicts: [] } });
		const after = await load(anna);
		expect(after.network.organizations[organization]).toMatchObject({
			...fields,
			languages: ['ar', 'tr']
		});
		expect(after.role).toBe('owner');
		expect(after.canPublish).toBe(true);
	});

	it('answers who saves alone at once with what the journal holds', async () => {
		const { network, revision } = await load(anna);
		const contact = randomUUID();
		const [name, basis] = [randomUUID(), 'Einwilligung vom 20.11.2026'];
		const change = changeOf(network, {
			type: 'batch',
			label: 'import',
			commands: [
				{ type: 'addContact', id: contact, fields: { organization, title: { de: 'Leitung' } } },
				{ type: 'setPerson', contact, name: 'Erika Probe', ids: { name }, basis }
			]
		});
		const writer = { author: anna.account.id, authorName: 'Anna' };
		const saved = await saveChanges(anna.client, id, { base: revision, changes: [change] }, writer);
		if (!saved.ok) throw new Error(saved.error.code);
		const journaled = await changesSince(anna.client, id, revision);
		expect(saved.value.changes).toEqual(journaled?.changes);
		expect(saved.value.revision).toBe(journaled?.revision);
	});

	it('gives a stranger no answer of its own', async () => {
		const { revision } = await load(anna);
		const writer = { author: stranger.account.id, authorName: 'Fremd' };
		const request = { base: revision, changes: [] };
		expect(await saveChanges(stranger.client, id, request, writer)).toMatchObject({ ok: false });
	});

	it('merges different fields of one partner and reports both authors', async () => {
		const { network, revision } = await load(anna);
		const mine = changeOf(network, {
			type: 'changeOrganization',
			id: organization,
			fields: { description: { en: 'Courses' } }
		});
		const theirs = changeOf(network, {
			type: 'changeOrganization',
			id: organization,
			fields: { phone: '030 23125 000' }
		});
		await saveChanges(berta.client, id, { base: revision, changes: [theirs] });
		const saved = await saveChanges(anna.client, id, { base: revision, changes: [mine] });
		if (!saved.ok) throw new Error(saved.error.code);
		expect(saved.value.changes.map((entry) => entry.authorName)).toEqual(['Berta', 'Anna']);
		expect((await load(berta)).network.organizations[organization]).toMatchObject({
			phone: '030 23125 000',
			description: { de: 'Kurse', tr: 'Kurslar', en: 'Courses' }
		});
	});

	it('returns both values of a conflict and saves the rest of the batch', async () => {
		const { network, revision } = await load(anna);
		const name = (value: string) =>
			changeOf(network, { type: 'changeOrganization', id: organization, fields: { name: value } });
		const city = changeOf(network, {
			type: 'changeOrganization',
			id: organization,
			fields: { city: 'Weimar' }
		});
		await saveChanges(berta.client, id, { base: revision, changes: [name('Von Berta')] });
		const saved = await saveChanges(anna.client, id, {
			base: revision,
			changes: [name('Von Anna'), city]
		});
		if (!saved.ok) throw new Error(saved.error.code);
		expect(saved.value.conflicts[0]?.conflicts[0]).toMatchObject({
			theirs: 'Von Berta',
			mine: 'Von Anna'
		});
		expect((await load(anna)).network.organizations[organization]).toMatchObject({
			name: 'Von Berta',
			city: 'Weimar'
		});
	});

	it('writes a batch that is sent twice only once', async () => {
		const { network, revision } = await load(anna);
		const change = changeOf(network, {
			type: 'changeOrganization',
			id: organization,
			fields: { city: 'Erfurt' }
		});
		const request = { base: revision, changes: [change] };
		await saveChanges(anna.client, id, request);
		const again = await saveChanges(anna.client, id, request);
		expect(again).toMatchObject({ ok: true, value: { revision: revision + 1, conflicts: [] } });
	});

	it('keeps all of many batches that are sent at the same time', async () => {
		const { network, revision } = await load(anna);
		const added = Array.from({ length: 12 }, () => randomUUID());
		const saved = await Promise.all(
			added.map((each, index) =>
				saveChanges((index % 2 ? anna : berta).client, id, {
					base: revision,
					changes: [
						changeOf(network, {
							type: 'addOrganization',
							id: each,
							fields: { name: `Partner ${index}` }
						})
					]
				})
			)
		);
		expect(saved.every((each) => each.ok)).toBe(true);
		const after = await load(anna);
		expect(after.revision).toBe(revision + added.length);
		expect(Object.keys(after.network.organizations)).toEqual(expect.arrayContaining(added));
	});

	it('keeps a person out of the journal and brings the value back by its id', async () => {
		const { network, revision } = await load(anna);
		const contact = randomUUID();
		const create = changeOf(network, {
			type: 'addContact',
			id: contact,
			fields: { organization, title: { de: 'Anmeldung' }, personBasis: 'Einwilligung' }
		});
		await saveChanges(anna.client, id, { base: revision, changes: [create] });
		const next = await load(anna);
		const value = randomUUID();
		const person = changeOf(next.network, {
			type: 'setPerson',
			contact,
			name: 'Kim Kanarie',
			ids: { name: value }
		});
		await saveChanges(anna.client, id, { base: next.revision, changes: [person] });
		const after = await load(anna);
		expect(after.network.personalValues[value]).toBe('Kim Kanarie');
		const journal = await backend.service().from('journal').select('change').eq('network_id', id);
		expect(JSON.stringify(journal.data)).not.toContain('Kanarie');
		expect((await load(reader)).network.personalValues).toEqual({});
	});
});

describe('who may not', () => {
	it('gets no change in and no value of the network out by a conflict', async () => {
		const { network, revision } = await load(anna);
		const name = network.organizations[organization]?.name ?? '';
		const forged: Change = {
			...changeOf(network, {
				type: 'changeOrganization',
				id: organization,
				fields: { name: 'Gekapert' }
			}),
			patches: [
				{
					op: 'set',
					collection: 'organizations',
					id: organization,
					path: 'name',
					before: 'falsch',
					after: 'Gekapert'
				}
			]
		};
		for (const who of [reader, stranger]) {
			const saved = await saveChanges(who.client, id, { base: revision, changes: [forged] });
			expect(saved).toEqual({ ok: false, error: { code: 'not_allowed' } });
		}
		expect((await load(anna)).network.organizations[organization]?.name).toBe(name);
	});

	it('finds no network: a stranger neither lists nor reads it', async () => {
		expect(await listNetworks(stranger.client)).toEqual([]);
		expect(await readNetwork(stranger.client, slug)).toEqual({ ok: false, error: 'not_found' });
		expect(await listNetworks(backend.anonymous())).toEqual([]);
		expect(await listNetworks(reader.client)).toMatchObject([{ slug, id }]);
	});

	it('sees as a reader no internal field', async () => {
		expect((await load(reader)).network.organizations[organization]).toMatchObject({
			note: null,
			stage: null
		});
	});
});
