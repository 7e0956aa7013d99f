/**
 * FNV-1a, 64 bit, over UTF-8: tells texts apart and keeps no secret.
 *
 * @returns at most 13 digits and letters
 */
export function shortHash(text: string): string {
	let hash = 0xcbf29ce484222325n;
	for (const byte of new TextEncoder().encode(text))
		hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
	return hash.toString(36);
}
