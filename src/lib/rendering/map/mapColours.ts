/** Roles of colour that the drawing uses; on pages they are custom properties `--color-…`. */
export type MapColour =
	'ink' | 'muted' | 'paper' | 'line' | 'form' | 'ring-1' | 'ring-2' | 'ring-3' | 'ring-4';

export type MapColours = Readonly<Record<MapColour, string>>;

/** The tokens of the visual guide, for files that no page gives its colours to. */
export const lightColours: MapColours = {
	ink: '#131525',
	muted: '#51577a',
	paper: '#ffffff',
	line: '#cfd2e0',
	form: '#6e7597',
	'ring-1': '#e9eef8',
	'ring-2': '#f0f3fa',
	'ring-3': '#f6f8fc',
	'ring-4': '#fbfcfe'
};

export const darkColours: MapColours = {
	ink: '#f3f4f7',
	muted: '#b2b6cc',
	paper: '#131525',
	line: '#3b405f',
	form: '#8187a7',
	'ring-1': '#232740',
	'ring-2': '#1f2339',
	'ring-3': '#1b1f32',
	'ring-4': '#171a2b'
};
