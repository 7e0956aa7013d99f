import { changesSince, readSnapshot, saveChanges } from '#storage/server/networks.ts';
import type { Backend } from '#storage/server/backend/Backend.ts';
import {
	addMember,
	makeNetwork,
	openTestBackend,
	signUp
} from '#storage/server/testing/testBackend.ts';
import type { SupabaseClient } from '@supabase/supabase-js';
import type { Backing } from './Backing.ts';

/** The write door's own path into the embedded database, each officer under an account of their own. */
export async function databaseBacking(officers: number): Promise<Backing> {
	const backend: Backend = await openTestBackend();
	const people: Awaited<ReturnType<typeof signUp>>[] = [];
	for (let n = 0; n < officers; n += 1) people.push(await signUp(backend, `Officer${n}`));
	const [owner, ...others] = people;
	if (!owner) throw new Error('Nobody to save');
	const id = await makeNetwork(backend, owner.account, 'dauerprobe');
	for (const { account } of others) await addMember(backend, id, account, 'editor');
	const clientOf = (officer: number): SupabaseClient => (people[officer] ?? owner).client;
	const read = async (): ReturnType<Backing['read']> => {
		const snapshot = await readSnapshot(owner.client, id);
		const news = await changesSince(owner.client, id, 0);
		if (!snapshot || !news?.complete) throw new Error('The database has no whole journal');
		return { journal: news.changes, network: snapshot.network };
	};
	return {
		start: (await read()).network,
		save: async (officer, request) => {
			const saved = await saveChanges(clientOf(officer), id, request);
			if (!saved.ok) throw new Error(`The database refused: ${JSON.stringify(saved.error)}`);
			return saved.value;
		},
		read,
		close: () => backend.close()
	};
}
