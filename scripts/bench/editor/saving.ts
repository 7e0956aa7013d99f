import { randomUUID } from 'node:crypto';
import { apply } from '#domain/commands/apply.ts';
import { networkIdOf } from '#storage/server/networkIds.ts';
import { saveChanges } from '#storage/server/networks.ts';
import { openTestBackend, signUp } from '#storage/server/testing/testBackend.ts';
import { gateLine, median } from '../gate.js';
import { makeBenchNetwork } from './benchNetwork.ts';

const rounds = 7;
const perRound = 15;
/** The budget of the issue. */
const limit = 3;

/**
 * What the write door does for one changed field in a network of 2,000 partners and 6,000 relations,
 * against the bare update of one row through the same backend, in turn.
 */
export async function benchSaving(): Promise<string[]> {
	const backend = await openTestBackend({ callLimit: 120_000 });
	const { account, client } = await signUp(backend, 'Bench');
	const size = { partners: 2_000, relations: 6_000 };
	let { network, revision } = await makeBenchNetwork(backend, account, 'large', size);
	const ids = Object.keys(network.organizations);
	const writer = { author: account.id, authorName: account.displayName };

	const save = async (index: number): Promise<void> => {
		const id = ids[(index * 37) % ids.length] ?? '';
		const stamp = { changeId: randomUUID(), at: new Date().toISOString() };
		const fields = { phone: `030 23125 ${index}` };
		const applied = apply(network, { type: 'changeOrganization', id, fields }, stamp);
		if (!applied.ok) throw new Error(applied.error.code);
		network = applied.value.network;
		const changes = [applied.value.change];
		const found = await networkIdOf(client, account.id, 'large');
		const saved = await saveChanges(client, found ?? '', { base: revision, changes }, writer);
		if (!saved.ok || saved.value.conflicts.length > 0) throw new Error('not saved');
		revision = saved.value.revision;
	};
	const update = async (index: number): Promise<void> => {
		const { error } = await backend
			.service()
			.from('organizations')
			.update({ city: `Ort ${index}` })
			.eq('network_id', network.id)
			.eq('id', ids[(index * 37 + 1) % ids.length] ?? '');
		if (error) throw error;
	};

	await each(5, save);
	await each(5, update);
	const saves: number[] = [];
	const updates: number[] = [];
	for (let round = 1; round <= rounds; round++) {
		const from = round * 1_000;
		updates.push(await each(perRound, (index) => update(from + index)));
		saves.push(await each(perRound, (index) => save(from + index)));
	}
	await backend.close();
	const ratios = saves.map((ms, round) => ms / (updates[round] ?? Number.NaN));
	return [
		`bare update of one row                       ${median(updates).toFixed(1)} ms`,
		`one change saved, 2,000 partners             ${median(saves).toFixed(1)} ms`,
		gateLine('editor-save-vs-row', ratios.map(rounded), limit)
	];
}

/** Median time of one, in ms. */
async function each(times: number, task: (index: number) => Promise<void>): Promise<number> {
	const taken: number[] = [];
	for (let index = 0; index < times; index++) {
		const start = performance.now();
		await task(index);
		taken.push(performance.now() - start);
	}
	return median(taken);
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
