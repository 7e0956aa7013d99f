import { ownBrand, type Brand, type BrandFont } from './Brand.ts';
import { brandRoles, type BrandRoles } from './brandRoles.ts';
import type { Colour } from './colour.ts';

const families: Readonly<Record<BrandFont, string>> = {
	'fira-sans': "'Fira Sans','Noto Sans Arabic',system-ui,sans-serif",
	serif: "Georgia,'Noto Serif','DejaVu Serif','Noto Naskh Arabic',serif",
	system: "system-ui,-apple-system,'Segoe UI','Noto Sans',sans-serif"
};

const tokens = [
	['--color-action', 'action'],
	['--color-action-hover', 'actionHover'],
	['--color-on-action', 'onAction'],
	['--color-tint', 'tint'],
	['--color-tint-2', 'tint2'],
	['--color-brand', 'accent']
] as const satisfies readonly (readonly [string, keyof BrandRoles])[];

/** Stronger than the tokens of the app, wherever the stylesheet stands. */
const root = ':root:root';

/**
 * The design tokens that a brand changes, as a stylesheet; empty for the brand of the app. Contrast
 * themes of the system keep their own colours.
 */
export function brandStyles({ brandColour, brandFont, brandRadius }: Brand): string {
	const colours =
		brandColour === null
			? ''
			: `@media not (forced-colors:active){${root}{${colourTokens(brandColour)}}}`;
	const shapes = [
		brandFont === ownBrand.brandFont ? '' : `--font-sans:${families[brandFont]};`,
		brandRadius === ownBrand.brandRadius
			? ''
			: `--radius-control:${brandRadius / 16}rem;--radius-card:${brandRadius / 8}rem;`
	].join('');
	return colours + (shapes && `${root}{${shapes}}`);
}

function colourTokens(colour: Colour): string {
	const [light, dark] = [brandRoles(colour, 'light'), brandRoles(colour, 'dark')];
	return tokens.map(([name, role]) => `${name}:light-dark(${light[role]},${dark[role]});`).join('');
}
