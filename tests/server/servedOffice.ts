import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Backend } from '#storage/server/backend/Backend.ts';
import { createAccount, type Account } from '#storage/server/accounts.ts';
import { openBackend } from '#storage/server/backend/openBackend.ts';
import { readNetwork, type LoadedNetwork } from '#storage/server/networks.ts';
import { issueSignInLink } from '#storage/server/signInLinks.ts';
import { addMember, makeNetwork } from '#storage/server/testing/testBackend.ts';
import { startServer, type RunningServer } from '#tests/e2e/fixtures/server.ts';

/** Everybody who can sign in. `publisher` is an editor with the Freigabe, `editor` one without. */
export const people = [
	'owner',
	'publisher',
	'editor',
	'counsellor',
	'reader',
	'stranger',
	'late'
] as const;
export type Person = (typeof people)[number];

export const slug = 'probestadt';

/** The built server on a folder with one office, and the way in for each of its people. */
export interface ServedOffice {
	readonly server: RunningServer;
	/** One-time addresses nobody has used; that of `late` has run out. */
	readonly links: Readonly<Record<Person, string>>;
	/** What the folder holds; the server must have stopped. */
	readStored(): Promise<LoadedNetwork>;
	close(): Promise<void>;
}

/** Makes the office in a folder of its own (no examples: they stay away from a folder in use) and serves it. */
export async function serveOffice(
	fill: (backend: Backend) => Promise<void>
): Promise<ServedOffice> {
	const folder = await mkdtemp(join(tmpdir(), 'wegenetz-refusals-'));
	const backend = await openBackend({ kind: 'embedded', folder });
	const tokens = new Map<Person, string>();
	const accounts = new Map<Person, Account>();
	for (const person of people) {
		const email = `${person}@example.org`;
		const made = await createAccount(backend, { email, displayName: person });
		if (!made.ok) throw new Error(made.error);
		accounts.set(person, made.value);
		const issued = new Date(Date.now() - (person === 'late' ? 61 * 60_000 : 0));
		tokens.set(person, await issueSignInLink(backend, made.value.id, issued));
	}
	const account = (person: Person): Account => known(accounts.get(person));
	const id = await makeNetwork(backend, account('owner'), slug);
	await addMember(backend, id, account('publisher'), 'editor', true);
	await addMember(backend, id, account('editor'), 'editor');
	await addMember(backend, id, account('counsellor'), 'counsellor');
	await addMember(backend, id, account('reader'), 'reader');
	await makeNetwork(backend, account('stranger'), 'fremdstadt');
	await fill(backend);
	await backend.close();
	const server = await startServer(folder);
	const links = Object.fromEntries(
		people.map((person) => [person, `${server.origin}/auth/once/${known(tokens.get(person))}`])
	) as Record<Person, string>;
	return {
		server,
		links,
		readStored: () => readFolder(folder),
		close: async () => {
			await server.stop();
			await rm(folder, { recursive: true, force: true });
		}
	};
}

async function readFolder(folder: string): Promise<LoadedNetwork> {
	const backend = await openBackend({ kind: 'embedded', folder });
	const loaded = await readNetwork(backend.service(), slug);
	await backend.close();
	if (!loaded.ok) throw new Error(loaded.error);
	return loaded.value;
}

/** Presses the button behind a one-time address; gives the cookies to send from now on. */
export async function signIn(office: ServedOffice, person: Person): Promise<string> {
	const answer = await fetch(office.links[person], {
		method: 'POST',
		redirect: 'manual',
		headers: {
			origin: office.server.origin,
			accept: 'text/html',
			'content-type': 'application/x-www-form-urlencoded'
		},
		body: ''
	});
	if (answer.status !== 303) throw new Error(`${person}: ${answer.status} ${await answer.text()}`);
	return answer.headers
		.getSetCookie()
		.map((cookie) => cookie.split(';')[0])
		.join('; ');
}

function known<T>(value: T | undefined): T {
	if (value === undefined) throw new Error('Nobody of that name');
	return value;
}
