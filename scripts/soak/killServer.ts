import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apply } from '#domain/commands/apply.ts';
import { emptyNetwork } from '#domain/network/emptyNetwork.ts';
import type { SaveOutcome } from '#domain/history/SaveRequest.ts';
import { startServer, type RunningServer } from '#tests/e2e/fixtures/server.ts';

const door = '/app/weimar-2015/changes';

/**
 * Kills the built server twenty times while officers save through the write door; every change
 * that was answered with 200 must be in the journal and in the tables after the next start.
 *
 * @returns the line of JSON that the soak ends with
 */
export async function soakKillServer(rounds = 20): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'wegenetz-soak-server-'));
	const acknowledged = new Set<string>();
	try {
		for (let round = 0; round < rounds; round++) {
			const server = await startServer(folder);
			await saveUntilKilled(
				server,
				await signIn(server),
				acknowledged,
				400 + ((round * 137) % 900)
			);
		}
		const server = await startServer(folder);
		const journal = await readChanges(server, await signIn(server), 0);
		await server.stop();
		const found = new Set(journal.changes.map(({ change }) => change.id));
		const lost = [...acknowledged].filter((id) => !found.has(id));
		const ok = lost.length === 0 && acknowledged.size >= rounds;
		return JSON.stringify({
			suite: 'kill-server',
			ok,
			rounds,
			acknowledged: acknowledged.size,
			journal: journal.changes.length,
			lost
		});
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Presses the button behind the one-time address; gives the cookies. */
async function signIn(server: RunningServer): Promise<string> {
	const answer = await fetch(server.signInUrl ?? '', {
		method: 'POST',
		headers: { origin: server.origin, 'content-type': 'application/x-www-form-urlencoded' },
		redirect: 'manual'
	});
	const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
	if (cookies.length === 0) throw new Error(`No session (${answer.status}).`);
	return cookies.join('; ');
}

/** Four officers add partners as fast as the server answers, until it is killed after `ms`. */
async function saveUntilKilled(
	server: RunningServer,
	cookie: string,
	acknowledged: Set<string>,
	ms: number
): Promise<void> {
	const { revision } = await readChanges(server, cookie, 0);
	let running = true;
	const officers = [1, 2, 3, 4].map(async () => {
		while (running) {
			const id = await addPartner(server, cookie, revision).catch(() => null);
			if (id !== null) acknowledged.add(id);
		}
	});
	await new Promise((resolve) => setTimeout(resolve, ms));
	await server.kill();
	running = false;
	await Promise.all(officers);
}

/** Id of the change once the door has acknowledged it; null if it was not. */
async function addPartner(
	server: RunningServer,
	cookie: string,
	base: number
): Promise<string | null> {
	const partner = randomUUID();
	const nobody = emptyNetwork({ id: randomUUID(), slug: 'leer', title: { de: 'Leer' } });
	const applied = apply(
		nobody,
		{ type: 'addOrganization', id: partner, fields: { name: `Partner ${partner}` } },
		{ changeId: randomUUID(), at: new Date().toISOString() }
	);
	if (!applied.ok) throw new Error(applied.error.code);
	const { change } = applied.value;
	const answer = await fetch(server.origin + door, {
		method: 'POST',
		headers: { origin: server.origin, cookie, 'content-type': 'application/json' },
		body: JSON.stringify({ base, changes: [change] })
	});
	const outcome = (await answer.json()) as SaveOutcome;
	return answer.status === 200 && outcome.status === 'saved' ? change.id : null;
}

async function readChanges(
	server: RunningServer,
	cookie: string,
	since: number
): Promise<Pick<SaveOutcome, 'revision' | 'changes'>> {
	const answer = await fetch(`${server.origin}${door}?since=${since}`, { headers: { cookie } });
	if (!answer.ok) throw new Error(`The door answered ${answer.status}.`);
	return (await answer.json()) as SaveOutcome;
}
