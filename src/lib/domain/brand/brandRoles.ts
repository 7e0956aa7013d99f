import { contrast, mix, type Colour } from './colour.ts';

/** What one colour of a city is made into; the names are those of the design tokens. */
export interface BrandRoles {
	/** Primary button, link, selection: readable on every ground. */
	readonly action: Colour;
	readonly actionHover: Colour;
	readonly onAction: Colour;
	/** Ground of what is chosen. */
	readonly tint: Colour;
	/** Paler ground: selected row, reason line. */
	readonly tint2: Colour;
	/** The city's own colour where nothing has to be read: the line under the head of a page. */
	readonly accent: Colour;
}

export type Scheme = 'light' | 'dark';

/** The grounds of `tokens.css` that coloured text may stand on, paper first. */
export const grounds: Readonly<Record<Scheme, readonly [Colour, ...Colour[]]>> = {
	light: ['#ffffff', '#f3f4f7', '#e8e9ef'],
	dark: ['#131525', '#1d2034', '#272a42']
};

/** WCAG 2.2, 1.4.3: text of any size. */
export const textContrast = 4.5;

/** A line that hardly differs from the paper would look like a mistake. */
const visibleContrast = 1.3;

const step = 0.02;

const shades = {
	light: { towards: '#000000', onAction: '#ffffff', hover: 0.25, tint: 0.12, tint2: 0.07 },
	dark: { towards: '#ffffff', onAction: '#131525', hover: 0.3, tint: 0.15, tint2: 0.08 }
} as const;

/**
 * The roles of one brand colour. It is taken as it is if text in it can be read on every ground,
 * else darkened (on dark grounds lightened) until it can; its hue stays.
 */
export function brandRoles(brand: Colour, scheme: Scheme): BrandRoles {
	const shade = shades[scheme];
	const paper = grounds[scheme][0];
	const tint = mix(paper, brand, shade.tint);
	const tint2 = mix(paper, brand, shade.tint2);
	const action = readable(brand, [...grounds[scheme], tint, tint2], shade.towards);
	return {
		action,
		actionHover: mix(action, shade.towards, shade.hover),
		onAction: shade.onAction,
		tint,
		tint2,
		accent: contrast(brand, paper) >= visibleContrast ? brand : action
	};
}

function readable(brand: Colour, on: readonly Colour[], towards: Colour): Colour {
	for (let part = 0; part < 1; part += step) {
		const candidate = mix(brand, towards, part);
		if (on.every((ground) => contrast(candidate, ground) >= textContrast)) return candidate;
	}
	return towards;
}

/** The app's own, as `tokens.css` has them. */
const ownRoles: Readonly<Record<Scheme, BrandRoles>> = {
	light: {
		action: '#2044aa',
		actionHover: '#17327f',
		onAction: '#ffffff',
		tint: '#e5ebf7',
		tint2: '#eff3fa',
		accent: '#131525'
	},
	dark: {
		action: '#97afe1',
		actionHover: '#b9c9eb',
		onAction: '#131525',
		tint: '#272f52',
		tint2: '#20263f',
		accent: '#f3f4f7'
	}
};

/** The roles of a city's colour, or the app's own where it has chosen none. */
export const rolesFor = (brand: Colour | null, scheme: Scheme): BrandRoles =>
	brand === null ? ownRoles[scheme] : brandRoles(brand, scheme);

/** Black or white, whichever can be read on a colour; one of them always can. */
export const textOn = (colour: Colour): Colour =>
	contrast('#ffffff', colour) >= textContrast ? '#ffffff' : '#000000';
