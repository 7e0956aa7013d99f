import type { PictureSize } from './PictureSize.ts';

/** Larger pictures are no logo, and unpacking them would take the printer's memory. */
const mostPixelsPerSide = 4_000;

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const chunk = (bytes: Uint8Array, at: number): string =>
	String.fromCharCode(...bytes.slice(at + 4, at + 8));

/**
 * Size of a whole PNG: its signature, a head with a size in reason, chunks up to the end, no rest.
 * Null for anything else.
 */
export function pngSize(bytes: Uint8Array): PictureSize | null {
	if (signature.some((byte, index) => bytes[index] !== byte)) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < 33 || chunk(bytes, 8) !== 'IHDR') return null;
	const size = { width: view.getUint32(16), height: view.getUint32(20) };
	if (Object.values(size).some((side) => side < 1 || side > mostPixelsPerSide)) return null;
	for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at))
		if (chunk(bytes, at) === 'IEND') return at + 12 === bytes.length ? size : null;
	return null;
}
