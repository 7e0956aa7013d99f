import type { Brand, BrandFont } from '#domain/brand/Brand.ts';
import { rolesFor, textOn } from '#domain/brand/brandRoles.ts';
import { logoPicture, logoSize } from '#domain/brand/logo/logoPicture.ts';
import { cleanLine } from './cleanText.ts';
import { ink } from './markDrawing.ts';
import type { PrintBrand, PrintLogo } from './PrintParts.ts';

/** Always at the end: every sign that we can print is in one of the two. */
const ours = ['Fira Sans', 'Vazirmatn'];

/** Libertinus Serif comes with the compiler; paper has no device to take a font from. */
const families: Readonly<Record<BrandFont, readonly string[]>> = {
	'fira-sans': ours,
	serif: ['Libertinus Serif', ...ours],
	system: ours
};

/** CSS pixels in points. */
const points = 0.75;

export function printBrand({ brandColour, brandFont, brandRadius }: Brand): PrintBrand {
	const { action } = rolesFor(brandColour, 'light');
	return {
		action,
		heading: brandColour === null ? ink : action,
		band: brandColour ?? ink,
		onBand: textOn(brandColour ?? ink),
		fonts: families[brandFont],
		radius: brandRadius * points
	};
}

/** @param logo `data:` address */
export function printLogo(logo: string | null, publisher: string): PrintLogo | null {
	const picture = logo === null ? null : logoPicture(logo);
	if (logo === null || !picture) return null;
	const { width, height } = logoSize(logo);
	return {
		format: picture.mediaType === 'image/png' ? 'png' : 'svg',
		base64: Buffer.from(picture.bytes).toString('base64'),
		alternative: cleanLine(publisher),
		shape: width / height
	};
}
