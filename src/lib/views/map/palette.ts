/** Colours of the canvas: a canvas knows no custom properties, so they are read from the page. */
export interface Palette {
	readonly ink: string;
	readonly paper: string;
	readonly action: string;
	readonly form: string;
	readonly dim: string;
	/** Shapes need an outline to stand out. */
	readonly dark: boolean;
	/** Readers force their own colours. */
	readonly forced: boolean;
}

const fallback = {
	ink: '#131525',
	paper: '#ffffff',
	action: '#2044aa',
	form: '#6e7597',
	dim: '#646a8e'
} as const;

type Role = keyof typeof fallback;

const systemColour: Readonly<Record<Role, string>> = {
	ink: 'CanvasText',
	paper: 'Canvas',
	action: 'Highlight',
	form: 'CanvasText',
	dim: 'GrayText'
};

/** Reads the colours that hold at `place` now; asks the browser, so that all names are resolved. */
export function readPalette(place: HTMLElement): Palette {
	const forced = matchMedia('(forced-colors: active)').matches;
	const probe = document.createElement('span');
	place.append(probe);
	const read = (role: Role): string => {
		probe.style.color = forced ? systemColour[role] : `var(--color-${role}, ${fallback[role]})`;
		return getComputedStyle(probe).color;
	};
	const colours = {
		ink: read('ink'),
		paper: read('paper'),
		action: read('action'),
		form: read('form'),
		dim: read('dim')
	};
	probe.remove();
	return { ...colours, dark: luminance(colours.paper) < 0.4, forced };
}

/** Rough lightness of an `rgb(…)` colour, 0 to 1. */
function luminance(colour: string): number {
	const [red = 255, green = 255, blue = 255] = (colour.match(/[\d.]+/g) ?? []).map(Number);
	return (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
}

/** Calls back when the reader's colours change; returns how to stop. */
export function onPaletteChange(changed: () => void): () => void {
	const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
		matchMedia(query)
	);
	for (const query of queries) query.addEventListener('change', changed);
	return () => {
		for (const query of queries) query.removeEventListener('change', changed);
	};
}
