import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '#storage/server/backend/projectRoot.ts';

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'wegenetz-start-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Started {
	readonly lines: () => readonly string[];
	readonly errors: () => string;
	/** Resolves with the exit code. */
	readonly ended: Promise<number | null>;
	readonly stop: () => void;
}

/** Runs the start script of the built server on a port that the system chooses. */
function start(env: Readonly<Record<string, string>> = {}): Started {
	const { ORIGIN: _, ...inherited } = process.env;
	const child = spawn(process.execPath, ['scripts/start.js'], {
		cwd: projectRoot(),
		env: { ...inherited, HOST: '127.0.0.1', PORT: '0', WEGENETZ_DATA: folder, ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let out = '';
	let errors = '';
	child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
	return {
		lines: () => out.split('\n').filter(Boolean),
		errors: () => errors,
		ended: new Promise((resolve) => child.once('exit', resolve)),
		stop: () => child.kill('SIGTERM')
	};
}

/** Signs in and listens to what happens in a network; gives what was heard so far. */
function hear(origin: string, signInUrl: string): () => string {
	let text = '';
	const listen = async (): Promise<void> => {
		const door = await fetch(signInUrl, {
			method: 'POST',
			headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
			redirect: 'manual'
		});
		const cookies = door.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
		const query = `since=0&connection=${crypto.randomUUID()}`;
		const answer = await fetch(`${origin}/app/weimar-2015/live?${query}`, {
			headers: { cookie: cookies.join('; ') }
		});
		const decoder = new TextDecoder();
		for await (const chunk of answer.body ?? []) text += decoder.decode(chunk, { stream: true });
	};
	listen().catch((error: unknown) => (text += String(error)));
	return () => text;
}

it('prints two lines and nothing else, answers there, refuses a second start and ends politely', async () => {
	const first = start();
	await expect.poll(() => first.lines().length, { timeout: 90_000 }).toBe(2);
	const [where = '', how = ''] = first.lines();
	const origin = /^Wegenetz: (http:\/\/127\.0\.0\.1:\d+)$/.exec(where)?.[1] ?? '';
	expect(how).toMatch(/^Anmelden \(einmalig\): http:\/\/127\.0\.0\.1:\d+\/auth\/once\/\S{43}$/);
	expect(how).toContain(origin);
	const health = await fetch(`${origin}/healthz`);
	expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);

	const second = start();
	expect(await second.ended).toBe(75);
	expect(second.lines()).toEqual([]);
	expect(second.errors()).toContain('arbeitet schon ein anderes Wegenetz');

	const heard = hear(origin, how.split(': ')[1] ?? '');
	await expect.poll(heard, { timeout: 10_000 }).toContain('event: presence');
	first.stop();
	expect(await first.ended).toBe(0);
	// A stream that is open ends in good order: the window knows to come back.
	expect(heard()).toContain('"reason":"closing"');
	expect(first.lines()).toHaveLength(2);

	const third = start();
	await expect.poll(() => third.lines().length, { timeout: 90_000 }).toBe(2);
	expect(third.lines()[1]?.split('/once/')[1]).not.toBe(how.split('/once/')[1]);
	third.stop();
	expect(await third.ended).toBe(0);
}, 240_000);

it('says in a sentence that the port is taken', async () => {
	const other = createServer();
	await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
	const address = other.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const refused = start({ PORT: String(port) });
	expect(await refused.ended).toBe(69);
	expect(refused.errors()).toContain(`Auf 127.0.0.1:${port} läuft schon etwas anderes.`);
	other.close();
}, 60_000);
