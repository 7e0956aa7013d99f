import type { Id } from './Id.ts';

const prime = 0x100000001b3n;
const mask = 0xffffffffffffffffn;

const hashed = (text: string, start: bigint): string => {
	let hash = start;
	for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * prime) & mask;
	return hash.toString(16).padStart(16, '0');
};

/**
 * An id made of what it stands for (UUID version 8, FNV-1a): the same words give the same id
 * everywhere, so that two people who note the same thing note it once. For keys within one record,
 * not for objects.
 */
export function idFrom(text: string): Id {
	const hex = hashed(text, 0xcbf29ce484222325n) + hashed(text, 0x84222325cbf29ce4n);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		`8${hex.slice(17, 20)}`,
		hex.slice(20, 32)
	].join('-');
}
