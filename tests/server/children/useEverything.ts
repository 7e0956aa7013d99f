/**
 * Child of the tests on silence: uses the backend in every way the app does, and provokes errors
 * with canary values in every statement that can fail.
 */
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { lookup } from 'node:dns';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { openBackend } from '#storage/server/backend/openBackend.ts';
import { readSnapshot } from '#storage/server/networks.ts';
import { makeNetwork, signIn, signUp } from '#storage/server/testing/testBackend.ts';

const canary = 'Kanarienvogel';
const mode = process.argv[2];

if (mode === 'probe') {
	// What the guard must see, else it is blind: names, sockets, fetch, and all of it in a worker.
	lookup('probe-dns.invalid', () => {});
	connect(9, '192.0.2.1')
		.on('error', () => {})
		.destroy();
	await fetch('http://probe-fetch.invalid/').catch(() => {});
	const inWorker = "require('node:net').connect(9, '192.0.2.2').on('error', () => {}).destroy()";
	await new Promise((ended) => new Worker(inWorker, { eval: true }).once('exit', ended));
}

const backend = await openBackend({ kind: 'embedded', folder: 'memory' });
const anna = await signUp(backend, canary);
await signIn(backend, anna.account);
const network = await makeNetwork(backend, anna.account, 'probestadt');
await readSnapshot(anna.client, network);

const { service } = backend;
const email = anna.account.email;
const failures = [
	await service().auth.admin.createUser({ email, user_metadata: { display_name: canary } }),
	await anna.client.from('networks').select('slug').eq('id', canary),
	await anna.client.from('networks').insert({ id: randomUUID(), slug: canary }),
	await anna.client.from('networks').select(canary),
	await anna.client.rpc(canary, { p_canary: canary }),
	await service().rpc('create_network', { p_id: canary, p_slug: canary }),
	await anna.client.rpc('apply_changes', {
		p_network: network,
		p_head: 0,
		p_changes: [{ id: randomUUID(), command: 'x', at: 'x', patches: [], undoes: null }],
		p_rows: {
			upsert: { organizations: [{ id: randomUUID(), name: canary.repeat(50), kind: 'unit' }] }
		}
	}),
	await service().from('members').insert({ network_id: network, user_id: canary })
];
process.stdout.write(`failures ${failures.filter(({ error }) => error).length}\n`);
await wait(1_000);
await backend.close();
