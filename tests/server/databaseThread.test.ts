import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Backend } from '#storage/server/backend/Backend.ts';
import { openBackend } from '#storage/server/backend/openBackend.ts';

const migration = `
	create table public.notes (id int primary key);
	alter table public.notes enable row level security;
	create policy "all" on public.notes to anon using (true) with check (true);
	create function public.busy(p_ms int) returns int language plpgsql as $$
	begin
		while clock_timestamp() < statement_timestamp() + p_ms * interval '1 millisecond' loop end loop;
		return p_ms;
	end $$;
`;

let folder: string;
let backend: Backend;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'wegenetz-thread-'));
	await writeFile(join(folder, '20260101000000_busy.sql'), migration);
	const data = join(folder, 'data');
	backend = await openBackend({
		kind: 'embedded',
		folder: data,
		migrationsFolder: folder,
		callLimit: 3_000
	});
}, 120_000);

afterAll(async () => {
	await backend.close();
	await rm(folder, { recursive: true, force: true });
});

it('lets the main thread go on while the database works', async () => {
	let turns = 0;
	let isDone = false;
	const busy = backend.anonymous().rpc('busy', { p_ms: 400 });
	const done = busy.then((answer) => {
		isDone = true;
		return answer;
	});
	while (!isDone) {
		await turn();
		turns++;
	}
	expect((await done).data).toBe(400);
	// On the same thread it would be a handful.
	expect(turns).toBeGreaterThan(50);
});

it('breaks off a call that takes too long, answers those behind it and keeps what was written', async () => {
	const client = backend.anonymous();
	expect((await client.from('notes').insert({ id: 1 })).error).toBeNull();
	const [tooLong, behind] = await Promise.all([
		client.rpc('busy', { p_ms: 60_000 }),
		client.from('notes').insert({ id: 2 })
	]);
	expect(tooLong.error?.code).toBe('57014');
	expect(behind.error).toBeNull();
	const notes = await client.from('notes').select('id').order('id');
	expect(notes.data).toEqual([{ id: 1 }, { id: 2 }]);
}, 60_000);
