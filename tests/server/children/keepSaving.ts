/**
 * Child of the kill -9 test: says which partners are there, then adds one after the other and says
 * each id only when its saving was acknowledged. Ends only by being killed.
 */
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { apply } from '#domain/commands/apply.ts';
import { firstOwner } from '#storage/server/accounts.ts';
import { openBackend } from '#storage/server/backend/openBackend.ts';
import { callFunction } from '#storage/server/callFunction.ts';
import { readNetwork, saveChanges } from '#storage/server/networks.ts';

const slug = 'probestadt';
const say = (word: string, value: string): number => writeSync(1, `${word} ${value}\n`);

const backend = await openBackend({ kind: 'embedded', folder: process.argv[2] ?? '' });
const client = backend.service();
let loaded = await readNetwork(client, slug);
if (!loaded.ok) {
	const { account } = await firstOwner(backend);
	await callFunction(client, 'create_network', {
		p_id: randomUUID(),
		p_slug: slug,
		p_title: { de: 'Probestadt' },
		p_owner: account.id,
		p_owner_name: account.displayName
	});
	loaded = await readNetwork(client, slug);
}
if (!loaded.ok) throw new Error(loaded.error);
const { network, revision } = loaded.value;
say('has', Object.keys(network.organizations).join());

for (;;) {
	const id = randomUUID();
	const fields = { name: `Partner ${id}`, description: { de: 'Angebot '.repeat(200) } };
	const applied = apply(
		network,
		{ type: 'addOrganization', id, fields },
		{ changeId: randomUUID(), at: new Date().toISOString() }
	);
	if (!applied.ok) throw new Error(applied.error.code);
	const saved = await saveChanges(client, network.id, {
		base: revision,
		changes: [applied.value.change]
	});
	if (!saved.ok) throw new Error(saved.error.code);
	say('saved', id);
}
