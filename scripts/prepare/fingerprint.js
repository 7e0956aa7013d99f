// Plain JavaScript for Node 20 without dependencies: it runs before anything is installed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * SHA-256 over the names and contents of files, so that „stale“ is never guessed from dates
 * (a fresh clone has the clone's dates).
 *
 * @param {string} root folder that the paths are relative to
 * @param {readonly string[]} paths files or folders; missing ones count as empty
 * @param {(path: string) => boolean} [skip] relative paths to leave out
 * @returns {string} hex
 */
export function fingerprint(root, paths, skip = () => false) {
	const hash = createHash('sha256');
	for (const path of paths) add(path);
	return hash.digest('hex');

	/** @param {string} path */
	function add(path) {
		const full = join(root, path);
		if (!existsSync(full) || skip(path)) return;
		if (statSync(full).isDirectory()) {
			for (const name of readdirSync(full).sort()) add(`${path}/${name}`);
			return;
		}
		hash.update(path).update('\0').update(readFileSync(full)).update('\0');
	}
}
