import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gateLine, median } from './gate.js';

const rounds = 5;

/**
 * First start on an empty folder until the example map answers, against what PGlite alone needs
 * to create its folder, in turn. The limit of 3 is the budget of the product.
 *
 * @returns {Promise<string[]>} lines to print
 */
export async function benchStart() {
	/** @type {number[]} */
	const first = [];
	/** @type {number[]} */
	const second = [];
	/** @type {number[]} */
	const peer = [];
	for (let round = 0; round < rounds; round++) {
		peer.push(await createPgliteFolder());
		const folder = mkdtempSync(join(tmpdir(), 'wegenetz-bench-'));
		first.push(await startUntilAnswered(folder));
		second.push(await startUntilAnswered(folder));
		rmSync(folder, { recursive: true, force: true });
	}
	const ratios = first.map((seconds, i) => seconds / (peer[i] ?? Number.NaN));
	const line = (/** @type {string} */ name, /** @type {number[]} */ values) =>
		`${name.padEnd(44)} ${median(values).toFixed(2)} s  [${Math.min(...values).toFixed(2)}..${Math.max(...values).toFixed(2)}]`;
	return [
		line('PGlite alone creates its folder', peer),
		line('first start until the map answers', first),
		line('second start until the map answers', second),
		gateLine('first-start-vs-pglite', ratios, 3)
	];
}

/** @returns {Promise<number>} seconds in a process of its own */
function createPgliteFolder() {
	const folder = mkdtempSync(join(tmpdir(), 'wegenetz-bench-peer-'));
	const code = `const { PGlite } = await import('@electric-sql/pglite');
		const db = await PGlite.create(${JSON.stringify(join(folder, 'db'))}); await db.query('select 1'); await db.close(); process.exit(0);`;
	const start = performance.now();
	const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'inherit' });
	return new Promise((resolve) =>
		child.once('exit', () => {
			rmSync(folder, { recursive: true, force: true });
			resolve((performance.now() - start) / 1000);
		})
	);
}

/**
 * @param {string} folder
 * @returns {Promise<number>} seconds from the start of the process to the first whole page
 */
async function startUntilAnswered(folder) {
	const port = await freePort();
	const start = performance.now();
	const child = spawn(process.execPath, ['scripts/start.js'], {
		env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), WEGENETZ_DATA: folder },
		stdio: 'ignore'
	});
	const ended = new Promise((resolve) => child.once('exit', resolve));
	const deadline = start + 120_000;
	let seconds = Number.NaN;
	while (performance.now() < deadline) {
		const page = await fetch(`http://127.0.0.1:${port}/weimar-2015/map/netzwerkkarte`).catch(
			() => null
		);
		if (page?.ok && (await page.text()).includes('</html>')) {
			seconds = (performance.now() - start) / 1000;
			break;
		}
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	child.kill('SIGTERM');
	await ended;
	return seconds;
}

/** @returns {Promise<number>} */
function freePort() {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			probe.close(() => resolve(port));
		});
	});
}
