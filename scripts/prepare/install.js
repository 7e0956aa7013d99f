// Plain JavaScript for Node 20 without dependencies: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.js';

/**
 * Installs what package-lock.json names, if node_modules does not hold exactly that yet.
 *
 * @param {string} root the project's folder
 */
export function installIfStale(root) {
	const mark = join(root, 'node_modules', '.wegenetz-installed');
	const wanted = `${fingerprint(root, ['package.json', 'package-lock.json'])} ${process.platform}-${process.arch}`;
	if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;

	say('Abhängigkeiten werden installiert (npm ci, etwa eine halbe Minute) …');
	// Dev and optional are named: NODE_ENV=production would leave out Vite, and omit=optional
	// would leave out the Node, PostgreSQL and Typst binaries.
	run(root, 'npm', ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']);
	writeFileSync(mark, wanted);
}

/** @param {string} sentence */
export function say(sentence) {
	process.stdout.write(`[wegenetz] ${sentence}\n`);
}

/**
 * Runs a program with its output shown; ends this process with its code if it fails.
 *
 * @param {string} cwd
 * @param {string} program
 * @param {readonly string[]} args
 */
export function run(cwd, program, args) {
	const result = spawnSync(program, args, {
		cwd,
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: process.platform === 'win32'
	});
	if (result.status === 0) return;
	say(`„${program} ${args.join(' ')}“ ist fehlgeschlagen. Es wurde nichts gestartet.`);
	process.exit(result.status ?? 1);
}
