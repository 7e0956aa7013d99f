import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Backend } from '#storage/server/backend/Backend.ts';
import { projectRoot } from '#storage/server/backend/projectRoot.ts';
import { callFunction } from '#storage/server/callFunction.ts';
import { examplesAreDue, loadExampleNetworks } from '#storage/server/exampleNetworks.ts';
import { importFiles } from '#storage/server/importFiles.ts';
import { changesSince, readNetwork, saveChanges } from '#storage/server/networks.ts';
import { readSourceFiles } from '#storage/server/readSourceFiles.ts';
import { openTestBackend, signUp, type SignedIn } from '#storage/server/testing/testBackend.ts';
import { apply } from '#domain/commands/apply.ts';
import { invert } from '#domain/history/invert.ts';
import type { Network } from '#domain/network/Network.ts';

const slug = 'weimar-2015';
let backend: Backend;
let owner: SignedIn;
const published: string[] = [];

beforeAll(async () => {
	backend = await openTestBackend();
	owner = await signUp(backend, 'Ida');
	await loadExampleNetworks(backend, owner.account, async (network) => {
		published.push(network.slug);
	});
});

afterAll(() => backend.close());

async function load(): Promise<{ network: Network; revision: number }> {
	const loaded = await readNetwork(owner.client, slug);
	if (!loaded.ok) throw new Error(loaded.error);
	return loaded.value;
}

async function rowsOf(table: string, network: string): Promise<number | null> {
	const { count, error } = await backend
		.service()
		.from(table)
		.select('id', { count: 'exact', head: true })
		.eq('network_id', network);
	if (error) throw error;
	return count;
}

const exampleFiles = async () => {
	const files = await readSourceFiles([join(projectRoot(), 'examples', slug)]);
	if (!files.ok) throw new Error(files.error.code);
	return files.value;
};

describe('the example network in the database', () => {
	it('has 68 organizations and 74 relations, and was handed to publishing', async () => {
		const { network } = await load();
		expect(await rowsOf('organizations', network.id)).toBe(68);
		expect(await rowsOf('relations', network.id)).toBe(74);
		expect(await rowsOf('topics', network.id)).toBe(13);
		expect(published).toEqual([slug, 'musterstadt']);
	});

	it('stands beside the invented one, which has offers and functions to turn to', async () => {
		const loaded = await readNetwork(owner.client, 'musterstadt');
		if (!loaded.ok) throw new Error(loaded.error);
		const { id } = loaded.value.network;
		expect(await rowsOf('organizations', id)).toBe(61);
		expect(await rowsOf('services', id)).toBe(126);
		expect(await rowsOf('contacts', id)).toBe(62);
		expect(await rowsOf('relations', id)).toBe(92);
	});

	it('belongs to the owner, who may publish it', async () => {
		const loaded = await readNetwork(owner.client, slug);
		expect(loaded).toMatchObject({ ok: true, value: { role: 'owner', canPublish: true } });
	});

	it('is all the same when imported again', async () => {
		const before = await load();
		const again = await importFiles(backend.service(), slug, await exampleFiles());
		expect(again).toMatchObject({
			ok: true,
			value: { revision: null, plan: { counts: { new: 0, changed: 0, same: 142, refused: 0 } } }
		});
		expect((await load()).revision).toBe(before.revision);
	});

	it('is one change that one undo takes back', async () => {
		const { network, revision } = await load();
		const history = await changesSince(owner.client, network.id, revision - 1);
		const [entry] = history?.changes ?? [];
		expect(entry?.change.command).toBe('import');
		if (!entry) throw new Error('The journal has no import');
		const undo = invert(entry.change, { changeId: randomUUID(), at: '2026-11-22T12:00:00.000Z' });
		const saved = await saveChanges(owner.client, network.id, { base: revision, changes: [undo] });
		expect(saved).toMatchObject({ ok: true, value: { conflicts: [] } });
		expect(await rowsOf('organizations', network.id)).toBe(0);
		expect(await rowsOf('relations', network.id)).toBe(0);
		expect(await rowsOf('maps', network.id)).toBe(0);
		expect(await rowsOf('topics', network.id)).toBe(13);
	});
});

describe('examples and what is there already', () => {
	let other: Backend;
	let ida: SignedIn;

	beforeAll(async () => {
		other = await openTestBackend();
		ida = await signUp(other, 'Ida');
	});

	afterAll(() => other.close());

	it('go on where a first start was broken off', async () => {
		expect(await examplesAreDue(other)).toBe(true);
		await callFunction(other.service(), 'create_network', {
			p_id: randomUUID(),
			p_slug: slug,
			p_title: { de: slug },
			p_owner: ida.account.id,
			p_owner_name: 'Ida'
		});
		expect(await examplesAreDue(other)).toBe(true);
		expect(await loadExampleNetworks(other, ida.account)).toMatchObject([
			{ slug },
			{ slug: 'musterstadt' }
		]);
		expect(await readNetwork(ida.client, slug)).toMatchObject({ value: { revision: 2 } });
		const published: string[] = [];
		await loadExampleNetworks(other, ida.account, async (network) => {
			published.push(network.slug);
		});
		expect(published).toEqual([slug, 'musterstadt']);
		expect(await readNetwork(ida.client, slug)).toMatchObject({ value: { revision: 2 } });
	});

	it('stay away from a network that somebody has worked on, or that is not theirs', async () => {
		const loaded = await readNetwork(ida.client, slug);
		if (!loaded.ok) throw new Error(loaded.error);
		const { network, revision } = loaded.value;
		const note = apply(
			network,
			{ type: 'changeNetwork', fields: { note: 'angesehen' } },
			{ changeId: randomUUID(), at: '2026-11-22T12:00:00.000Z' }
		);
		if (!note.ok) throw new Error(note.error.code);
		const { change } = note.value;
		await saveChanges(ida.client, network.id, { base: revision, changes: [change] });
		expect(await examplesAreDue(other)).toBe(false);
		const worked = await loadExampleNetworks(other, ida.account);
		expect(worked.map((each) => each.slug)).not.toContain(slug);
	});
});
