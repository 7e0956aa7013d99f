import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { apply } from '#domain/commands/apply.ts';
import { applyChange } from '#domain/history/applyChange.ts';
import type { Command } from '#domain/commands/Command.ts';
import { emptyNetwork } from '#domain/network/emptyNetwork.ts';
import type { Network } from '#domain/network/Network.ts';
import { noHistoryFilter } from '#domain/history/HistoryFilter.ts';
import type { Backend } from '#storage/server/backend/Backend.ts';
import {
	changesSince,
	deleteVersion,
	nameVersion,
	ownChanges,
	readBin,
	readHistory,
	readNetwork,
	readState,
	readVersions,
	saveChanges
} from '#storage/server/networks.ts';
import {
	addMember,
	makeNetwork,
	openTestBackend,
	signUp,
	type SignedIn
} from '#storage/server/testing/testBackend.ts';

let backend: Backend;
let anna: SignedIn;
let counsellor: SignedIn;
let stranger: SignedIn;
let id: string;
const slug = 'verlaufstadt';
const partner = randomUUID();

/** Saves one change per command, as Anna. */
async function save(commands: readonly Command[]): Promise<void> {
	const loaded = await readNetwork(anna.client, slug);
	if (!loaded.ok) throw new Error(loaded.error);
	let { network } = loaded.value;
	const changes = commands.map((command) => {
		const applied = apply(network, command, {
			changeId: randomUUID(),
			at: '2026-11-26T10:00:00.000Z'
		});
		if (!applied.ok) throw new Error(applied.error.code);
		({ network } = applied.value);
		return applied.value.change;
	});
	const saved = await saveChanges(anna.client, id, { base: loaded.value.revision, changes });
	if (!saved.ok) throw new Error(saved.error.code);
}

async function today(): Promise<Network> {
	const loaded = await readNetwork(anna.client, slug);
	if (!loaded.ok) throw new Error(loaded.error);
	return loaded.value.network;
}

beforeAll(async () => {
	backend = await openTestBackend();
	anna = await signUp(backend, 'Anna');
	counsellor = await signUp(backend, 'Bea');
	stranger = await signUp(backend, 'Fremd');
	id = await makeNetwork(backend, anna.account, slug);
	await addMember(backend, id, counsellor.account, 'counsellor');
	await save([
		{ type: 'addOrganization', id: partner, fields: { name: 'Partner 0' } },
		...Array.from({ length: 60 }, (_, count): Command => ({
			type: 'changeOrganization',
			id: partner,
			fields: { phone: `030 ${count}` }
		}))
	]);
}, 120_000);

afterAll(() => backend.close());

it('comes newest first, a page at a time, and every change once', async () => {
	const first = await readHistory(anna.client, await today());
	expect(first.entries).toHaveLength(50);
	const second = await readHistory(anna.client, await today(), { before: first.olderBefore });
	expect(second.olderBefore).toBeNull();
	const revisions = [...first.entries, ...second.entries].map(({ revision }) => revision);
	expect(revisions).toEqual([...new Set(revisions)].toSorted((a, b) => b - a));
	expect(revisions.length).toBeGreaterThanOrEqual(61);
	const added = second.entries.find(({ summary }) => summary.command === 'addOrganization');
	expect(added?.summary.objects[0]).toMatchObject({ id: partner, fate: 'added' });
});

it('says who it was and when, and what stood there before and after', async () => {
	const { entries } = await readHistory(anna.client, await today());
	expect(entries[0]).toMatchObject({ author: 'Anna', byOperator: false });
	expect(Number.isNaN(Date.parse(entries[0]?.at ?? ''))).toBe(false);
	expect(entries[0]?.patches).toEqual([
		{
			op: 'set',
			collection: 'organizations',
			id: partner,
			path: 'phone',
			before: '030 58',
			after: '030 59'
		}
	]);
});

it('is empty for a counsellor and for a stranger', async () => {
	for (const who of [counsellor, stranger]) {
		const history = await readHistory(who.client, await today());
		expect(history).toEqual({ entries: [], olderBefore: null, gone: {} });
	}
});

it('holds everything from the start: back to the empty network, and from there to the head', async () => {
	const now = await today();
	const start = await readState(anna.client, slug, 0);
	const profile = { id, slug, title: { de: slug } };
	expect({ ...start, networks: now.networks }).toEqual({
		...emptyNetwork(profile),
		networks: now.networks
	});
	const journal = await changesSince(anna.client, id, 0);
	const replayed = journal?.changes.map(({ change }) => change).reduce(applyChange, start ?? now);
	expect({ ...replayed, personalValues: {} }).toEqual({ ...now, personalValues: {} });
});

it('goes back to a revision for editors only', async () => {
	const state = await readState(anna.client, slug, 3);
	expect(state?.organizations[partner]?.phone).toBe('030 1');
	expect(await readState(anna.client, slug, 9_999)).toBeNull();
	for (const who of [counsellor, stranger]) expect(await readState(who.client, slug, 3)).toBeNull();
});

it('tells everybody of their own last changes', async () => {
	const own = await ownChanges(anna.client, id);
	expect(own).toHaveLength(61);
	expect(own.at(-1)?.patches).toMatchObject([{ after: '030 59' }]);
	expect(await ownChanges(counsellor.client, id)).toEqual([]);
});

it('keeps in the bin what was deleted, by the name it had', async () => {
	const gone = randomUUID();
	await save([
		{ type: 'addOrganization', id: gone, fields: { name: 'Nur kurz da' } },
		{ type: 'removeOrganization', id: gone }
	]);
	const bin = await readBin(anna.client, id, null);
	expect(bin.deletions).toMatchObject([
		{ author: 'Anna', objects: [{ id: gone, called: { name: 'Nur kurz da' } }] }
	]);
	const filter = { ...noHistoryFilter, called: 'kurz' };
	const history = await readHistory(anna.client, await today(), { filter });
	expect(history.entries.map(({ summary }) => summary.command)).toEqual([
		'removeOrganization',
		'addOrganization'
	]);
	expect(history.gone[gone]).toEqual({
		collection: 'organizations',
		called: { name: 'Nur kurz da' }
	});
});

it('names a version, and lets only owners forget the name', async () => {
	const wish = { id: null, revision: 3, name: 'Vor dem Treffen', note: '' };
	expect(await nameVersion(anna.client, id, wish)).toEqual({ ok: true, value: null });
	expect(await nameVersion(anna.client, id, { ...wish, name: ' ' })).toMatchObject({
		error: 'invalid'
	});
	expect(await nameVersion(counsellor.client, id, wish)).toMatchObject({ error: 'not_allowed' });
	const [version] = await readVersions(anna.client, id);
	expect(version).toMatchObject({ name: 'Vor dem Treffen', note: null, madeBy: 'Anna' });
	expect(await readVersions(counsellor.client, id)).toEqual([]);
	const named = version?.id ?? '';
	expect(await deleteVersion(counsellor.client, id, named)).toMatchObject({
		error: 'not_allowed'
	});
	expect(await deleteVersion(anna.client, id, named)).toMatchObject({ ok: true });
	expect(await readVersions(anna.client, id)).toEqual([]);
});
