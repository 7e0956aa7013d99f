import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What signs the sessions of a data folder. Made once, kept beside the database. */
export function jwtSecret(folder: string): string {
	const file = join(folder, 'secrets.json');
	const kept = readKept(file);
	if (kept) return kept;
	const made = randomSecret();
	writeFileSync(file, JSON.stringify({ jwtSecret: made }), { mode: 0o600, flush: true });
	return made;
}

export function randomSecret(): string {
	return randomBytes(32).toString('base64url');
}

/** A file cut off by a crash counts as missing: then everybody has to sign in anew. */
function readKept(file: string): string | null {
	try {
		const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
		if (typeof parsed !== 'object' || parsed === null || !('jwtSecret' in parsed)) return null;
		return typeof parsed.jwtSecret === 'string' ? parsed.jwtSecret : null;
	} catch {
		return null;
	}
}
