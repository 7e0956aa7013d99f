/**
 * A short mark by which a text is recognised again: equal for texts that differ in spaces and line
 * breaks only. Not cryptographic (FNV-1a, 64 bit); it tells whether a translation is still of the
 * text that stands there.
 *
 * @returns at most 13 digits and letters; `''` for an empty text
 */
export function sourceMark(text: string): string {
	const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
	if (plain === '') return '';
	let hash = 0xcbf29ce484222325n;
	for (const byte of new TextEncoder().encode(plain))
		hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
	return hash.toString(36);
}
