import { createHash } from 'node:crypto';
import type { EditionFile } from '#storage/server/editions.ts';

/**
 * Hex SHA-256 over what the public can read of an edition: its content, seats and drawings. The PDF
 * is made of the same content, but carries the number and day of its edition: it is left out, or no
 * edition would ever be unchanged.
 */
export function editionHash(
	content: unknown,
	slots: unknown,
	drawings: readonly EditionFile[]
): string {
	const hash = createHash('sha256');
	hash.update(JSON.stringify([content, sorted(slots)]));
	for (const { name, bytes } of drawings) hash.update(`\0${name}\0`).update(bytes);
	return hash.digest('hex');
}

/** The database gives the keys of an object in its own order, the layout in another. */
function sorted(value: unknown): unknown {
	if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}
