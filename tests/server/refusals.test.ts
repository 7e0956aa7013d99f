import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '#domain/commands/Command.ts';
import { apply } from '#domain/commands/apply.ts';
import type { Change } from '#domain/history/Change.ts';
import type { Network } from '#domain/network/Network.ts';
import { readNetwork, saveChanges } from '#storage/server/networks.ts';
import { serveOffice, signIn, slug, type Person, type ServedOffice } from './servedOffice.ts';

const partner = randomUUID();
const door = `/app/${slug}/changes`;
/** A sentence: begins like one, has words of small letters, ends like one. */
const sentence = /[A-ZÄÖÜ].*[a-zäöüß]{3,} .*\.(\s|$)/u;

let office: ServedOffice;
let network: Network;
let base: number;
/** The journal as the owner reads it. */
let before: unknown;
const cookies = new Map<Person | 'nobody', string>([['nobody', '']]);

beforeAll(async () => {
	office = await serveOffice(async (backend) => {
		const client = backend.service();
		const loaded = await readNetwork(client, slug);
		if (!loaded.ok) throw new Error(loaded.error);
		network = loaded.value.network;
		const fields = { name: 'Sprachcafé', phone: '030 23125 000', email: 'alt@example.org' };
		const added = changeOf({ type: 'addOrganization', id: partner, fields });
		const { revision } = loaded.value;
		const saved = await saveChanges(client, network.id, { base: revision, changes: [added] });
		if (!saved.ok) throw new Error(saved.error.code);
		base = saved.value.revision;
		const stored = await readNetwork(client, slug);
		if (!stored.ok) throw new Error(stored.error);
		network = stored.value.network;
	});
	for (const person of [
		'owner',
		'publisher',
		'editor',
		'counsellor',
		'reader',
		'stranger'
	] as const)
		cookies.set(person, await signIn(office, person));
});

afterAll(() => office.close());

describe('the doors of the built server', () => {
	/** Refusals lose and change nothing: the whole journal is the same before and after. */
	const journal = async (): Promise<unknown> =>
		(await send('owner', `${door}?since=0`, { method: 'GET' })).body;

	beforeEach(async () => {
		before = await journal();
		expect(before).toMatchObject({ changes: expect.arrayContaining([expect.anything()]) });
	});

	afterEach(async () => expect(await journal()).toEqual(before));

	it('refuses text that is no JSON, and JSON that is no change', async () => {
		for (const body of [
			'{"base": 1, "changes": [',
			'',
			'null',
			'[]',
			'{"base":"x","changes":[]}'
		]) {
			expectRefusal(await send('owner', door, { body }), 400, /nicht angenommen/);
		}
		const hollow = { ...renamed('Neu'), patches: [{ op: 'set', collection: 'members' }] };
		expectRefusal(await save('owner', [hollow as unknown as Change]), 400);
	});

	it('refuses a name of two megabytes, and one of a letter too many', async () => {
		for (const length of [2 * 1024 * 1024, 301]) {
			expectRefusal(await save('owner', [withName('x'.repeat(length))]), 413, /lang|groß/);
		}
		expectRefusal(await save('owner', [withName('x'.repeat(6 * 1024 * 1024))]), 413, /Megabyte/);
	});

	it.each(['reader', 'counsellor'] as const)('lets a %s change nothing', async (person) => {
		expectRefusal(await save(person, [renamed('Von mir')]), 403, /Rolle/);
	});

	it('tells a reader no value of a field by way of a conflict', async () => {
		const probe = renamed('Gleich', 'Geraten');
		const answer = await save('reader', [probe]);
		expectRefusal(answer, 403);
		expect(answer.text).not.toContain('Sprachcafé');
	});

	it('answers somebody of another office as if the network did not exist', async () => {
		const theirs = await save('stranger', [renamed('Von draußen')]);
		const nowhere = await send('stranger', '/app/gibt-es-nicht/changes', {
			body: JSON.stringify({ base, changes: [renamed('Von draußen')] })
		});
		expectRefusal(theirs, 404, /gibt es nicht, oder Sie gehören nicht dazu/);
		expect(theirs.text).toBe(nowhere.text);
		expect((await send('stranger', `${door}?since=0`, { method: 'GET' })).text).toBe(nowhere.text);
		expectPage(await page('stranger', `/app/${slug}/partners`), 404);
		expectPage(await publish('stranger'), 404);
	});

	it('takes nothing from a page of another origin', async () => {
		for (const origin of ['https://boese.example', 'null', null]) {
			const body = JSON.stringify({ base, changes: [renamed('Untergeschoben')] });
			expectRefusal(await send('owner', door, { body, origin }), 403, /abgelehnt/);
			expectRefusal(await send('owner', `/app/${slug}/publish`, { body: '', origin }), 403);
			expectRefusal(await send('owner', '/auth/sign-out', { body: '', origin }), 403);
		}
		expect((await page('owner', `/app/${slug}/partners`)).status).toBe(200);
	});

	it.each(['editor', 'counsellor', 'reader'] as const)(
		'publishes nothing for a %s without the Freigabe',
		async (person) => {
			expectPage(await publish(person), 403, /Freigabe/);
			expect((await fetch(`${office.server.origin}/${slug}`)).status).toBe(404);
		}
	);

	it('tells who is signed out to sign in again, and sends pages there', async () => {
		expectRefusal(await save('nobody', [renamed('Niemand')]), 401, /melden Sie sich/);
		const forged = `wegenetz-session=${Buffer.from('{"user":"owner"}').toString('base64')}`;
		const body = JSON.stringify({ base, changes: [renamed('Niemand')] });
		expectRefusal(await send('nobody', door, { body, cookie: forged }), 401, /melden Sie sich/);
		const sent = await page('nobody', `/app/${slug}/partners`);
		expect([sent.status, sent.location]).toEqual([303, '/auth/sign-in']);
	});

	it('signs in by no address that is used, too old or made up', async () => {
		const { links, server } = office;
		for (const [link, status, words] of [
			[links.owner, 410, /schon benutzt/],
			[links.late, 410, /abgelaufen/],
			[`${server.origin}/auth/once/${'x'.repeat(43)}`, 404, /gibt es nicht/],
			[`${server.origin}/auth/once/kurz`, 404, /gibt es nicht/]
		] as const) {
			for (const method of ['GET', 'POST']) {
				const answer = await page('nobody', new URL(link).pathname, method);
				expectPage(answer, status, words);
				expect(answer.cookies).toEqual([]);
			}
		}
	});

	/** These two change something, and so look at the journal themselves. */
	it('gives both values of a field that two have changed, and keeps the first', async () => {
		const first = await save('editor', [phone('030 23125 001')]);
		expect(first.status).toBe(200);
		before = await journal();
		const second = await save('publisher', [phone('030 23125 002')]);
		expect(second.status).toBe(409);
		expect(second.body).toMatchObject({
			revision: base + 1,
			conflicts: [
				{ conflicts: [{ reason: 'changed', theirs: '030 23125 001', mine: '030 23125 002' }] }
			]
		});
	});

	it('saves the rest of a batch of which one field conflicts', async () => {
		const mail = changeOf({
			type: 'changeOrganization',
			id: partner,
			fields: { email: 'neu@example.org' }
		});
		const answer = await save('publisher', [phone('030 23125 003'), mail]);
		expect(answer.status).toBe(409);
		expect(answer.body).toMatchObject({ revision: base + 2, conflicts: [{}] });
		before = await journal();
	});
});

it('has in its folder, once stopped, what was acknowledged and nothing else', async () => {
	const said = before as { readonly revision: number };
	await office.server.stop();
	const stored = await office.readStored();
	expect(stored.revision).toBe(said.revision);
	expect(stored.network.organizations).toEqual({
		[partner]: {
			...network.organizations[partner],
			phone: '030 23125 001',
			email: 'neu@example.org'
		}
	});
});

const context = (): { changeId: string; at: string } => ({
	changeId: randomUUID(),
	at: new Date().toISOString()
});

function changeOf(command: Command): Change {
	const applied = apply(network, command, context());
	if (!applied.ok) throw new Error(applied.error.code);
	return applied.value.change;
}

const phone = (value: string): Change =>
	changeOf({ type: 'changeOrganization', id: partner, fields: { phone: value } });

/** A rename; `from` forges what the sender says stood there before. */
function renamed(name: string, from = 'Sprachcafé'): Change {
	const change = changeOf({ type: 'changeOrganization', id: partner, fields: { name } });
	return JSON.parse(JSON.stringify(change).replace('"Sprachcafé"', JSON.stringify(from)));
}

const withName = (name: string): Change =>
	JSON.parse(JSON.stringify(renamed('Platzhalter')).replace('Platzhalter', name));

interface Answer {
	readonly status: number;
	readonly text: string;
	readonly body: unknown;
	readonly cookies: readonly string[];
	readonly location: string | null;
}

interface Sent {
	readonly method?: string;
	readonly body?: string;
	readonly origin?: string | null;
	readonly cookie?: string;
	readonly accept?: string;
	readonly type?: string;
}

async function send(person: Person | 'nobody', path: string, sent: Sent): Promise<Answer> {
	const { method = 'POST', body, origin = office.server.origin, cookie, accept, type } = sent;
	const response = await fetch(`${office.server.origin}${path}`, {
		method,
		redirect: 'manual',
		headers: {
			cookie: cookie ?? cookies.get(person) ?? '',
			accept: accept ?? 'application/json',
			'content-type': type ?? 'application/json',
			...(origin === null ? {} : { origin })
		},
		...(method === 'GET' ? {} : { body: body ?? '' })
	});
	const text = await response.text();
	const isJson = response.headers.get('content-type')?.includes('json') ?? false;
	return {
		status: response.status,
		text,
		body: isJson ? JSON.parse(text) : null,
		cookies: response.headers.getSetCookie(),
		location: response.headers.get('location')
	};
}

const save = (person: Person | 'nobody', changes: readonly Change[]): Promise<Answer> =>
	send(person, door, { body: JSON.stringify({ base, changes }) });

const page = (person: Person | 'nobody', path: string, method = 'GET'): Promise<Answer> =>
	send(person, path, { method, accept: 'text/html', type: 'application/x-www-form-urlencoded' });

const publish = (person: Person): Promise<Answer> => page(person, `/app/${slug}/publish`, 'POST');

function expectRefusal(answer: Answer, status: number, words: RegExp = sentence): void {
	expect({ status: answer.status, text: answer.text.slice(0, 300) }).toMatchObject({ status });
	const { message, code } = answer.body as { message: string; code: string };
	expect(code).toMatch(/^[a-z_]+$/);
	expect(message).toMatch(sentence);
	expect(message).toMatch(words);
}

function expectPage(answer: Answer, status: number, words: RegExp = sentence): void {
	expect({ status: answer.status, text: answer.text.slice(0, 300) }).toMatchObject({ status });
	expect(answer.text).toMatch(/<html lang="de"/);
	expect(answer.text.replace(/<[^>]*>/g, ' ')).toMatch(words);
}
