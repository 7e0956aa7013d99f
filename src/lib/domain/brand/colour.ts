/** A colour as `#rrggbb`, small letters. */
export type Colour = string;

export const isColour = (value: string): boolean => /^#[0-9a-f]{6}$/.test(value);

type Channels = readonly [number, number, number];

const channelsOf = (colour: Colour): Channels => [
	Number.parseInt(colour.slice(1, 3), 16),
	Number.parseInt(colour.slice(3, 5), 16),
	Number.parseInt(colour.slice(5, 7), 16)
];

const colourOf = (channels: readonly number[]): Colour =>
	`#${channels.map((each) => Math.round(each).toString(16).padStart(2, '0')).join('')}`;

/** `part` 0 gives the first colour, 1 the second; channel by channel, as a painter thins a colour. */
export function mix(first: Colour, second: Colour, part: number): Colour {
	const other = channelsOf(second);
	return colourOf(
		channelsOf(first).map((each, index) => each + ((other[index] ?? 0) - each) * part)
	);
}

/** Relative luminance by WCAG 2.2, 0 (black) to 1 (white). */
export function luminance(colour: Colour): number {
	const [red, green, blue] = channelsOf(colour).map((each) => {
		const value = each / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	}) as unknown as Channels;
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio by WCAG 2.2, 1 to 21; the order does not matter. */
export function contrast(one: Colour, other: Colour): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}
