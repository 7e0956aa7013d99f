import { brandFonts, largestRadius, type Brand } from './Brand.ts';
import { brandStyles } from './brandStyles.ts';
import { shortHash } from '#domain/shared/shortHash.ts';
import { isColour } from './colour.ts';

/** A brand as part of an address, e.g. `7a6500-serif-8`; `own` stands for the colours of the app. */
export const brandKey = ({ brandColour, brandFont, brandRadius }: Brand): string =>
	[brandColour?.slice(1) ?? 'own', brandFont, brandRadius].join('-');

/** The brand that an address names, or null: whatever it says, only our own styles come of it. */
export function brandOfKey(key: string): Brand | null {
	const [, colour = '', font = '', radius = ''] =
		/^(own|[0-9a-f]{6})-([a-z-]+)-(\d{1,2})$/.exec(key) ?? [];
	const brandFont = brandFonts.find((each) => each === font);
	const brandColour = colour === 'own' ? null : `#${colour}`;
	const brandRadius = Number(radius);
	if (!brandFont || radius === '' || brandRadius > largestRadius) return null;
	if (brandColour !== null && !isColour(brandColour)) return null;
	return { brandColour, brandFont, brandRadius };
}

/**
 * Where the stylesheet of a brand is served; null if there is nothing to change. The address names
 * all that the styles are made of and, behind `?v=`, what this version of the software makes of it:
 * it may be kept for ever.
 */
export function brandAddress(network: string, brand: Brand): string | null {
	const styles = brandStyles(brand);
	if (styles === '') return null;
	return `/${network}/brand-${brandKey(brand)}.css?v=${stylesVersion(styles)}`;
}

/** Tells versions of the software apart. */
export const stylesVersion = shortHash;
