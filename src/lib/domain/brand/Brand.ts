import type { Colour } from './colour.ts';

/**
 * Fonts a city may choose. `fira-sans` comes with the app; `serif` and `system` are those of the
 * reader's device. In print `serif` is Libertinus Serif, `system` is Fira Sans.
 */
export const brandFonts = ['fira-sans', 'serif', 'system'] as const;
export type BrandFont = (typeof brandFonts)[number];

/** Largest rounding of corners, in CSS pixels. */
export const largestRadius = 16;

/** How a city makes the office's pages its own; the logo is the fourth token. */
export interface Brand {
	/** Null leaves the colours of the app. */
	readonly brandColour: Colour | null;
	readonly brandFont: BrandFont;
	/** Rounding of buttons and fields in CSS pixels; cards get twice as much. */
	readonly brandRadius: number;
}

export const ownBrand: Brand = { brandColour: null, brandFont: 'fira-sans', brandRadius: 4 };
