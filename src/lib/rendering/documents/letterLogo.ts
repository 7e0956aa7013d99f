import { logoPicture, logoSize } from '#domain/brand/logo/logoPicture.ts';
import type { LetterLogo } from './wordHeads.ts';

/** In pixels of 1/96 inch. */
const height = 44;
const widest = 220;

/**
 * The office's logo for the head of a letter. Only PNG: Word shows an SVG beside a picture of pixels
 * alone, and making one would need a browser. The name of the office stands there in any case.
 */
export function letterLogo(logo: string | null): LetterLogo | null {
	const picture = logo === null ? null : logoPicture(logo);
	if (logo === null || picture?.mediaType !== 'image/png') return null;
	const shape = logoSize(logo);
	const scale = Math.min(height / shape.height, widest / shape.width);
	return {
		bytes: picture.bytes,
		width: Math.max(1, Math.round(shape.width * scale)),
		height: Math.max(1, Math.round(shape.height * scale))
	};
}
