import { brandRoles, grounds, textContrast } from '#domain/brand/brandRoles.ts';
import { contrast, type Colour } from '#domain/brand/colour.ts';
import { m } from '#i18n/generated/messages.js';
import { getLocale } from '#i18n/generated/runtime.js';

/** Rounded down: what is not reached must not look as if it were. */
const ratio = (one: Colour, other: Colour): string =>
	(Math.floor(contrast(one, other) * 10) / 10).toLocaleString(getLocale(), {
		minimumFractionDigits: 1
	});

/** What becomes of a city's colour, one sentence for light grounds and one for dark ones. */
export function contrastSentences(brand: Colour): {
	/** False if the colour could not be taken as it is. */
	readonly isEnough: boolean;
	readonly sentences: readonly string[];
} {
	const [white] = grounds.light;
	const { action } = brandRoles(brand, 'light');
	const isEnough = action === brand;
	const told = {
		colour: brand.toUpperCase(),
		ratio: ratio(brand, white),
		action: action.toUpperCase(),
		actionRatio: ratio(action, white)
	};
	const light = isEnough
		? m.settings_contrast_enough(told)
		: contrast(brand, white) < textContrast
			? m.settings_contrast_white(told)
			: m.settings_contrast_ground(told);
	return { isEnough, sentences: [light, darkSentence(brand)] };
}

function darkSentence(brand: Colour): string {
	const { action } = brandRoles(brand, 'dark');
	const told = { action: action.toUpperCase(), actionRatio: ratio(action, grounds.dark[0]) };
	return action === brand ? m.settings_contrast_dark_same(told) : m.settings_contrast_dark(told);
}
