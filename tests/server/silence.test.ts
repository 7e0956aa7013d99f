import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, it, vi } from 'vitest';
import { openDatabase } from '#storage/server/backend/embedded/openDatabase.ts';
import { projectRoot } from '#storage/server/backend/projectRoot.ts';

const canary = 'Kanarienvogel';
const children = join(projectRoot(), 'tests/server/children');

/** All that a process that uses the whole backend writes, and whether its errors were provoked. */
function use(mode: 'plain' | 'probe'): { output: string; outside: readonly string[] } {
	const guard = join(children, 'connectionGuard.ts');
	const script = join(children, 'useEverything.ts');
	const child = spawnSync(process.execPath, ['--require', guard, script, mode], {
		encoding: 'utf8',
		cwd: projectRoot()
	});
	const output = child.stdout + child.stderr;
	if (child.status !== 0) throw new Error(output);
	return { output, outside: output.split('\n').filter((line) => line.startsWith('OUTSIDE ')) };
}

it('writes no value of a failed statement anywhere and reaches nobody outside', () => {
	const { output, outside } = use('plain');
	expect(output).toContain('failures 8\n');
	expect(output).not.toContain(canary);
	expect(output).not.toContain('@example.org');
	expect(outside).toEqual([]);
}, 60_000);

it('would notice connections by name, socket and fetch, in threads, too', () => {
	const seen = use('probe').outside.join('\n');
	expect(seen).toContain('name probe-dns.invalid');
	expect(seen).toContain('192.0.2.1');
	expect(seen).toContain('probe-fetch.invalid');
	expect(seen).toContain('192.0.2.2');
}, 60_000);

it('needs the quiet console: without it Lite prints what was sent', async () => {
	const printed: string[] = [];
	vi.spyOn(console, 'error').mockImplementation((...values) => {
		printed.push(inspect(values, { depth: 5 }));
	});
	const database = await openDatabase({
		folder: null,
		migrationsFolder: join(projectRoot(), 'supabase/migrations'),
		jwtSecret: 'j'.repeat(40),
		publicKey: 'sb_publishable_test',
		secretKey: 'sb_secret_test',
		mutex: true
	});
	const answer = await database.answer(
		new Request(`http://embedded.invalid/rest/v1/networks?id=eq.${canary}`, {
			headers: { apikey: 'sb_secret_test' }
		})
	);
	await database.close();
	expect(printed.join('\n')).toContain(canary);
	expect(await answer.text()).not.toContain(canary);
}, 60_000);
