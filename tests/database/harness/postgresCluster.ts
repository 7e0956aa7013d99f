import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresBinaries, unprivileged } from './postgresBinaries.ts';

/** A running PostgreSQL of its own, reached by a socket in `folder`. */
export interface Cluster {
	readonly folder: string;
	stop(): Promise<void>;
}

/** Superuser of the cluster, by the name it has on hosted Supabase. */
export const superuser = 'supabase_admin';

/** @throws when the server does not come up within 30 s; the message has its output */
export async function startCluster(): Promise<Cluster> {
	const binaries = postgresBinaries();
	const folder = mkdtempSync(join(tmpdir(), 'wegenetz-pg-'));
	chmodSync(folder, 0o755);
	if (unprivileged.uid !== undefined) chownSync(folder, unprivileged.uid, unprivileged.gid);
	const data = join(folder, 'data');
	const options = { ...unprivileged, cwd: folder };

	const made = spawnSync(
		join(binaries, 'initdb'),
		['-D', data, '-U', superuser, '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
		options
	);
	if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr.toString()}`);

	const server = spawn(
		join(binaries, 'postgres'),
		['-D', data, '-k', folder, ...settings.flatMap((setting) => ['-c', setting])],
		{ ...options, stdio: ['ignore', 'ignore', 'pipe'] }
	);
	let output = '';
	server.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
	const killAtExit = () => server.kill('SIGKILL');
	process.once('exit', killAtExit);

	try {
		await ready(server, join(folder, '.s.PGSQL.5432'), () => output);
	} catch (error) {
		killAtExit();
		rmSync(folder, { recursive: true, force: true });
		throw error;
	}
	return {
		folder,
		stop: async () => {
			process.removeListener('exit', killAtExit);
			const gone = new Promise((resolve) => server.once('exit', resolve));
			server.kill('SIGINT');
			await gone;
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

// Nothing here has to survive a crash.
const settings = [
	'listen_addresses=',
	'fsync=off',
	'synchronous_commit=off',
	'full_page_writes=off',
	'shared_buffers=64MB',
	'client_min_messages=warning',
	'TimeZone=UTC'
];

async function ready(server: ChildProcess, socket: string, output: () => string): Promise<void> {
	const until = Date.now() + 30_000;
	while (!existsSync(socket) || !output().includes('ready to accept connections')) {
		if (server.exitCode !== null || Date.now() > until) {
			throw new Error(`PostgreSQL did not start: ${output()}`);
		}
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}
