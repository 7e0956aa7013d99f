import { err, ok, type Result } from '#domain/shared/Result.ts';

export const textEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** Largest table that is read, in bytes; 5,000 partners with long texts stay well below. */
export const largestFile = 20_000_000;

export type DecodeFailure =
	| { readonly code: 'too_large'; readonly limit: number }
	| { readonly code: 'workbook' }
	| { readonly code: 'binary' }
	| { readonly code: 'empty' };

export interface DecodedText {
	readonly text: string;
	readonly encoding: TextEncoding;
}

/**
 * The text of a file of unknown encoding: byte order mark first, then the zero bytes of UTF-16,
 * then UTF-8 if the bytes allow it, else Windows-1252, in which German Excel saves its CSV.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, DecodeFailure> {
	if (bytes.length > largestFile) return err({ code: 'too_large', limit: largestFile });
	if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
		return err({ code: 'workbook' });
	}
	const encoding = encodingOf(bytes);
	const text = new TextDecoder(encoding).decode(bytes);
	if (text.trim() === '') return err({ code: 'empty' });
	return looksBinary(text) ? err({ code: 'binary' }) : ok({ text, encoding });
}

function encodingOf(bytes: Uint8Array): TextEncoding {
	if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
	if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
	if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
	return utf16WithoutMark(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** In UTF-16, every other byte of a mostly Latin text is zero. */
function utf16WithoutMark(bytes: Uint8Array): TextEncoding | null {
	const sample = bytes.subarray(0, 4096);
	if (sample.length < 4) return null;
	const zeros = [0, 0];
	sample.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	const many = sample.length * 0.35;
	if (odd > many && even === 0) return 'utf-16le';
	return even > many && odd === 0 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/** A stray control sign refuses its row; a file full of them is no text at all. */
function looksBinary(text: string): boolean {
	const sample = text.slice(0, 4096);
	// eslint-disable-next-line no-control-regex
	const controls = sample.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
	return controls > sample.length / 20;
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
	bytes.length >= mark.length && mark.every((byte, index) => bytes[index] === byte);
