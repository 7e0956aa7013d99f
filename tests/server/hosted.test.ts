import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Backend } from '#storage/server/backend/Backend.ts';
import { backendConfig } from '#storage/server/backend/backendConfig.ts';
import { openBackend } from '#storage/server/backend/openBackend.ts';
import { openDatabase } from '#storage/server/backend/embedded/openDatabase.ts';
import { projectRoot } from '#storage/server/backend/projectRoot.ts';
import { listNetworks, readNetwork } from '#storage/server/networks.ts';
import { startUp } from '#storage/server/startUp.ts';
import { makeNetwork, signUp } from '#storage/server/testing/testBackend.ts';
import { join } from 'node:path';

// The same code against an address, as with a Supabase project. What answers there is the embedded
// database behind a real socket; Supabase itself cannot run here.
let server: Server;
let backend: Backend;
const keys = { SUPABASE_ANON_KEY: 'sb_publishable_a', SUPABASE_SERVICE_ROLE_KEY: 'sb_secret_b' };

beforeAll(async () => {
	const database = await openDatabase({
		folder: null,
		migrationsFolder: join(projectRoot(), 'supabase/migrations'),
		jwtSecret: 'j'.repeat(40),
		publicKey: keys.SUPABASE_ANON_KEY,
		secretKey: keys.SUPABASE_SERVICE_ROLE_KEY,
		mutex: true
	});
	server = createServer((incoming, outgoing) => {
		const chunks: Buffer[] = [];
		incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
		incoming.on('end', async () => {
			const headers = Object.entries(incoming.headersDistinct).map(
				([name, values]): [string, string] => [name, values?.join(', ') ?? '']
			);
			const body = chunks.length > 0 ? Buffer.concat(chunks) : null;
			const request = new Request(new URL(incoming.url ?? '/', 'http://supabase.test'), {
				method: incoming.method ?? 'GET',
				headers: headers.filter(([name]) => name !== 'connection' && name !== 'host'),
				body
			});
			const answer = await database.answer(request);
			outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
			outgoing.end(Buffer.from(await answer.arrayBuffer()));
		});
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const config = backendConfig({ SUPABASE_URL: `http://127.0.0.1:${port}`, ...keys });
	backend = await openBackend(config);
}, 60_000);

afterAll(async () => {
	await backend.close();
	server.closeAllConnections();
	server.close();
});

it('starts up, signs in and reads as with the embedded backend', async () => {
	expect(backend.kind).toBe('hosted');
	const anna = await signUp(backend, 'Anna');
	const id = await makeNetwork(backend, anna.account, 'probestadt');
	expect(await listNetworks(anna.client)).toMatchObject([{ id, slug: 'probestadt' }]);
	expect(await readNetwork(anna.client, 'probestadt')).toMatchObject({
		ok: true,
		value: { role: 'owner' }
	});
	const { token, examples } = await startUp(backend, async () => {});
	expect(token).toMatch(/^\S{43}$/);
	await examples;
});

it('wants all keys of a project, in a sentence', () => {
	expect(() => backendConfig({ SUPABASE_URL: 'https://x.test' })).toThrow(
		'SUPABASE_SERVICE_ROLE_KEY fehlt'
	);
	expect(backendConfig({})).toMatchObject({ kind: 'embedded' });
});
