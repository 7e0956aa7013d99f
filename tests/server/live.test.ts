import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { apply } from '#domain/commands/apply.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Backend } from '#storage/server/backend/Backend.ts';
import { callFunction } from '#storage/server/callFunction.ts';
import { NetworkWatch } from '#storage/server/live/NetworkWatch.ts';
import { networkPulse } from '#storage/server/live/networkPulse.ts';
import type { Listener, News } from '#storage/server/live/News.ts';
import { closeWatches, listen, mostStreams } from '#storage/server/live/watches.ts';
import { readSnapshot, saveChanges } from '#storage/server/networks.ts';
import { holds } from '#storage/server/sessions.ts';
import {
	addMember,
	makeNetwork,
	openTestBackend,
	signUp,
	type SignedIn
} from '#storage/server/testing/testBackend.ts';

let backend: Backend;
let anna: SignedIn;
let ben: SignedIn;
let network: Id;
let watch: NetworkWatch;
let count = 0;

beforeAll(async () => {
	backend = await openTestBackend();
	anna = await signUp(backend, 'Anna');
	ben = await signUp(backend, 'Ben');
}, 60_000);
afterAll(() => backend.close());

beforeEach(async () => {
	network = await makeNetwork(backend, anna.account, `live-${(count += 1)}`);
	await addMember(backend, network, ben.account, 'editor');
	watch = newWatch();
});
afterEach(() => watch.close());

const newWatch = (): NetworkWatch => new NetworkWatch(backend.service(), network, randomUUID());

/** A window that notes what it is told. */
function window(who: SignedIn, object: Id | null = null): Listener & { told: News[] } {
	const told: News[] = [];
	return {
		connection: randomUUID(),
		person: who.account.id,
		object,
		since: 0,
		isSignedIn: () => holds(backend, { token: who.accessToken }),
		tell: (news) => told.push(news),
		told
	};
}

const kinds = ({ told }: { told: News[] }): string[] => told.map(({ kind }) => kind);
const heard = (each: { told: News[] }, kind: string) =>
	expect.poll(() => kinds(each), { timeout: 10_000 }).toContain(kind);
const namesSeenBy = ({ told }: { told: News[] }): readonly string[] =>
	(told.findLast((news) => news.kind === 'presence')?.people ?? []).map(({ name }) => name);

/** Anna adds a partner. The watch of the test is not the one that saving tells: it has to find out. */
async function save(who: SignedIn, name: string): Promise<Id> {
	const head = await readSnapshot(who.client, network);
	if (!head) throw new Error('no network');
	const stamp = { changeId: randomUUID(), at: new Date().toISOString() };
	const command = { type: 'addOrganization', id: randomUUID(), fields: { name } } as const;
	const applied = apply(head.network, command, stamp);
	if (!applied.ok) throw new Error('refused');
	const { change } = applied.value;
	const saved = await saveChanges(who.client, network, { base: head.revision, changes: [change] });
	if (!saved.ok) throw new Error(saved.error.code);
	return change.id;
}

it('tells a colleague what was saved elsewhere, each change once', async () => {
	const listener = window(ben);
	watch.add(listener);
	const ids = [await save(anna, 'Eins')];
	await heard(listener, 'changes');
	ids.push(await save(anna, 'Zwei'));
	const changes = () =>
		listener.told.flatMap((news) =>
			news.kind === 'changes' ? news.changes.map(({ change }) => change.id) : []
		);
	await expect.poll(changes, { timeout: 10_000 }).toEqual(ids);
});

it('tells who joins later from the revision that the window knows', async () => {
	await save(anna, 'Eins');
	const id = await save(anna, 'Zwei');
	const listener = { ...window(ben), since: 1 };
	watch.add(listener);
	await heard(listener, 'changes');
	const news = listener.told.find(({ kind }) => kind === 'changes');
	expect(news).toMatchObject({ revision: 2, changes: [{ revision: 2, change: { id } }] });
});

it('tells a counsellor that something changed, but neither what nor who is here', async () => {
	await addMember(backend, network, ben.account, 'counsellor');
	const [counsellor, officer] = [window(ben), window(anna)];
	watch.add(counsellor);
	watch.add(officer);
	await save(anna, 'Geheim');
	await heard(counsellor, 'reload');
	await heard(officer, 'changes');
	expect(new Set(kinds(counsellor))).toEqual(new Set(['beat', 'reload']));
	expect(JSON.stringify(counsellor.told)).not.toContain('Geheim');
	expect(namesSeenBy(officer)).toEqual([]);
});

it('tells nothing any more to a member who was removed', async () => {
	const listener = window(ben);
	watch.add(listener);
	await heard(listener, 'presence');
	await callFunction(anna.client, 'remove_member', {
		p_network: network,
		p_user: ben.account.id
	});
	await save(anna, 'Danach');
	await heard(listener, 'end');
	expect(listener.told.at(-1)).toEqual({ kind: 'end', reason: 'not_found' });
	expect(kinds(listener)).not.toContain('changes');
	expect(watch.listeners).toEqual([]);
});

it('tells nothing of a change to a session that has ended elsewhere', async () => {
	const listener = window(ben);
	let isSignedIn = true;
	watch.add({ ...listener, isSignedIn: async () => isSignedIn });
	await heard(listener, 'presence');
	isSignedIn = false;
	// A session that was asked for just now is trusted for seconds, not longer.
	await new Promise((resolve) => setTimeout(resolve, 5_100));
	await save(anna, 'Danach');
	await heard(listener, 'end');
	expect(kinds(listener)).not.toContain('changes');
});

it('knows a session that was ended everywhere from one that holds', async () => {
	const carla = await signUp(backend, 'Carla');
	const session = { token: carla.accessToken };
	expect(await holds(backend, session)).toBe(true);
	await backend
		.service()
		.auth.admin.signOut(carla.accessToken, 'global')
		.catch(() => null);
	const made = { token: `${carla.accessToken}x` };
	expect(await holds(backend, made)).toBe(false);
});

it('shows colleagues to each other across processes, with the sheet they have open', async () => {
	const elsewhere = newWatch();
	const object = randomUUID();
	const [here, there] = [window(anna, object), window(ben)];
	watch.add(here);
	elsewhere.add(there);
	await expect.poll(() => namesSeenBy(here), { timeout: 10_000 }).toEqual(['Ben']);
	await expect.poll(() => namesSeenBy(there), { timeout: 10_000 }).toEqual(['Anna']);
	expect(there.told.findLast((news) => news.kind === 'presence')?.people).toEqual([
		{ connection: here.connection, person: anna.account.id, name: 'Anna', object }
	]);
	elsewhere.remove(there);
	await expect.poll(() => namesSeenBy(here), { timeout: 10_000 }).toEqual([]);
	await elsewhere.close();
});

it('keeps no record of who was here', async () => {
	const listener = window(anna);
	watch.add(listener);
	const here = async () =>
		(await networkPulse(backend.service(), network, randomUUID(), null))?.here;
	await expect.poll(here, { timeout: 10_000 }).toHaveLength(1);
	await watch.close();
	expect(await here()).toEqual([]);
	expect(listener.told.at(-1)).toEqual({ kind: 'end', reason: 'closing' });
});

it('lets a window open its stream anew, and gives one person not more than so many', async () => {
	const windows = Array.from({ length: mostStreams }, () => window(anna));
	for (const each of windows) expect(listen(backend, network, each)).not.toBeNull();
	expect(listen(backend, network, window(anna))).toBeNull();
	expect(listen(backend, network, window(ben))).not.toBeNull();
	const [first] = windows;
	if (!first) throw new Error('no window');
	expect(listen(backend, network, { ...first, tell: () => undefined })).not.toBeNull();
	expect(first.told.at(-1)).toEqual({ kind: 'end', reason: 'replaced' });
	await closeWatches();
	expect(listen(backend, network, window(ben))).toBeNull();
});
