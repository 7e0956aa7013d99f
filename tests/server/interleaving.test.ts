import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { openDatabase } from '#storage/server/backend/embedded/openDatabase.ts';
import { projectRoot } from '#storage/server/backend/projectRoot.ts';

// Below the worker thread on purpose: there, requests truly begin in the same tick.
const url = 'http://embedded.invalid';
const start = {
	folder: null,
	migrationsFolder: join(projectRoot(), 'supabase/migrations'),
	jwtSecret: 'j'.repeat(40),
	publicKey: 'sb_publishable_test',
	secretKey: 'sb_secret_test'
};

interface Asking {
	readonly client: SupabaseClient;
	/** The networks that the one who asks may see. */
	readonly sees: readonly string[];
}

/** How many of many requests fired in one tick were answered as if somebody else had asked. */
async function wrongAnswers(mutex: boolean): Promise<number> {
	vi.spyOn(console, 'error').mockImplementation(() => {});
	const database = await openDatabase({ ...start, mutex });
	const fetch: typeof globalThis.fetch = (input, init) => database.answer(new Request(input, init));
	const clientWith = (key: string, token?: string): SupabaseClient =>
		createClient(url, key, {
			auth: { persistSession: false, autoRefreshToken: false },
			global: { fetch, ...(token ? { headers: { authorization: `Bearer ${token}` } } : {}) }
		});
	const members: Asking[] = [];
	for (const name of ['anna', 'berta', 'cem'])
		members.push(await member(clientWith, `${name}@example.org`, `netz-${name}`));
	const asking: Asking[] = [
		...members,
		{ client: clientWith(start.publicKey), sees: [] },
		{ client: clientWith(start.secretKey), sees: members.flatMap(({ sees }) => sees) }
	];
	const fired = Array.from({ length: 10 }, () => asking).flat();
	const answers = await Promise.all(
		fired.map(({ client }) => client.from('networks').select('slug').order('slug'))
	);
	await database.close();
	return answers.filter((answer, index) => {
		const seen = answer.data?.map(({ slug }: { slug: string }) => slug).join() ?? 'no answer';
		return seen !== fired[index]?.sees.join();
	}).length;
}

async function member(
	clientWith: (key: string, token?: string) => SupabaseClient,
	email: string,
	slug: string
): Promise<Asking> {
	const signedUp = await clientWith(start.publicKey).auth.signUp({ email, password: randomUUID() });
	const made = await clientWith(start.secretKey).rpc('create_network', {
		p_id: randomUUID(),
		p_slug: slug,
		p_title: { de: slug },
		p_owner: signedUp.data.user?.id,
		p_owner_name: email
	});
	if (made.error) throw new Error(made.error.code);
	return { client: clientWith(start.publicKey, signedUp.data.session?.access_token), sees: [slug] };
}

it('answers each of many requests in one tick as the user who asked', async () => {
	expect(await wrongAnswers(true)).toBe(0);
});

it('would mix users up without the mutex: the test above is not blind', async () => {
	expect(await wrongAnswers(false)).toBeGreaterThan(0);
});
