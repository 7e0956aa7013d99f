// Plain JavaScript for Node 20 without dependencies of its own.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.js';
import { run, say } from './install.js';

/** Everything that the built server depends on. Tests and other docs do not count. */
const sources = [
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'project.inlang/settings.json',
	'messages',
	'src',
	'static',
	'supabase',
	'docs/help',
	'examples',
	'scripts'
];

/** @param {string} path */
const isNoSource = (path) =>
	path.startsWith('src/lib/i18n/generated') || /\.test\.[jt]s$/.test(path);

/**
 * Builds the server if `build/` was made from other sources than these.
 *
 * @param {string} root the project's folder
 */
export function buildIfStale(root) {
	const mark = join(root, 'build', '.wegenetz-built');
	const wanted = fingerprint(root, sources, isNoSource);
	if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;

	say('Die Anwendung wird gebaut …');
	run(root, 'npm', ['run', '--silent', 'build']);
	writeFileSync(mark, wanted);
}
