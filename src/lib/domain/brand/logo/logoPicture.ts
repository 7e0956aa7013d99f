import { err, ok, type Result } from '#domain/shared/Result.ts';
import { cleanSvg } from './cleanSvg.ts';
import type { PictureSize } from './PictureSize.ts';
import { pngSize } from './pngPicture.ts';

/** Largest logo in bytes. */
export const largestLogo = 100 * 1024;

export type LogoFault = 'logo_format' | 'logo_too_large' | 'logo_unsafe';

export interface LogoPicture {
	readonly mediaType: 'image/svg+xml' | 'image/png';
	readonly bytes: Uint8Array<ArrayBuffer>;
}

const address = /^data:(image\/svg\+xml|image\/png)(?:;[\w=-]+)?;base64,([A-Za-z0-9+/]*={0,2})$/;

/** The picture in a `data:` address of the two kinds we take, or null. */
export function logoPicture(logo: string): LogoPicture | null {
	const [, mediaType, base64 = ''] = address.exec(logo) ?? [];
	const bytes = bytesOf(base64);
	return mediaType && bytes ? { mediaType: mediaType as LogoPicture['mediaType'], bytes } : null;
}

/**
 * A logo as it is kept: a `data:` address in base64 that also says the shape of the picture
 * (`;size=250x100`), so that pages keep room for it. PNG is checked, SVG is written anew out of
 * what it may hold.
 */
export function readLogo(logo: string): Result<string, LogoFault> {
	// Base64 takes four letters for three bytes; what is far too long is not even unpacked.
	if (logo.length > largestLogo * 1.4) return err('logo_too_large');
	const picture = logoPicture(logo);
	if (!picture) return err('logo_format');
	if (picture.bytes.length > largestLogo) return err('logo_too_large');
	return picture.mediaType === 'image/png' ? readPng(picture) : readSvg(picture);
}

function readPng(picture: LogoPicture): Result<string, LogoFault> {
	const size = pngSize(picture.bytes);
	return size ? ok(logoAddress(picture, size)) : err('logo_format');
}

function readSvg({ mediaType, bytes }: LogoPicture): Result<string, LogoFault> {
	const clean = cleanSvg(new TextDecoder().decode(bytes));
	if (!clean) return err('logo_unsafe');
	const written = new TextEncoder().encode(clean.source);
	if (written.length > largestLogo) return err('logo_too_large');
	return ok(logoAddress({ mediaType, bytes: written }, clean.size));
}

function logoAddress({ mediaType, bytes }: LogoPicture, { width, height }: PictureSize): string {
	const shape = Math.min(Math.max(Math.round((100 * width) / height), 1), 9_999);
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return `data:${mediaType};size=${shape}x100;base64,${btoa(binary)}`;
}

/** Shape of a logo by its `data:` address or the name of its file; both say it. */
export function logoSize(logo: string): PictureSize {
	const [, width = 1, height = 1] = /[=-](\d{1,4})x(\d{1,4})[;.]/.exec(logo) ?? [];
	return { width: Number(width), height: Number(height) };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
	try {
		return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
	} catch {
		return null;
	}
}
