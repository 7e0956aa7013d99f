/**
 * The layers of src/ and the only imports each may have, as one table: ESLint and the architecture
 * test both read it. `docs/architecture.md` explains it.
 *
 * @typedef {object} Layer
 * @property {string} path folder or file prefix under src/
 * @property {readonly string[]} mayImport layers by name, besides itself
 * @property {readonly string[]} packages npm packages (exact name or scope prefix ending in `/`)
 */

const svelte = ['svelte', '$app/'];

/** @type {Readonly<Record<string, Layer>>} */
export const layers = {
	domain: { path: 'lib/domain/', mayImport: [], packages: ['valibot', 'd3', 'papaparse'] },
	i18n: { path: 'lib/i18n/', mayImport: ['domain'], packages: [] },
	styles: { path: 'lib/styles/', mayImport: [], packages: [] },
	http: { path: 'lib/http/', mayImport: ['domain', 'i18n'], packages: ['node:'] },
	ui: {
		path: 'lib/ui/',
		mayImport: ['i18n', 'styles'],
		packages: [...svelte, '@lucide/', 'bits-ui']
	},
	editor: { path: 'lib/editor/', mayImport: ['domain'], packages: ['svelte'] },
	rendering: {
		path: 'lib/rendering/',
		mayImport: ['domain', 'i18n'],
		packages: ['node:', '@myriaddreamin/', 'uqr', 'marked']
	},
	views: {
		path: 'lib/views/',
		mayImport: ['editor', 'domain', 'ui', 'i18n', 'styles'],
		packages: [...svelte, '@lucide/', 'bits-ui']
	},
	// The map in the editor lies on the same drawing that the public sees.
	'views/map': {
		path: 'lib/views/map/',
		mayImport: ['views', 'editor', 'domain', 'ui', 'i18n', 'styles', 'rendering'],
		packages: [...svelte, '@lucide/', 'bits-ui', 'cytoscape', 'd3']
	},
	storage: {
		path: 'lib/storage/server/',
		mayImport: ['domain', 'i18n'],
		packages: ['node:', '@supabase/', '@electric-sql/', '$app/']
	},
	publishing: {
		path: 'lib/publishing/',
		mayImport: ['domain', 'rendering', 'storage', 'i18n'],
		packages: ['node:']
	},
	admin: {
		path: 'admin/',
		mayImport: ['domain', 'storage', 'publishing', 'rendering', 'i18n'],
		packages: ['node:']
	},
	routes: {
		path: 'routes/',
		mayImport: [
			'domain',
			'i18n',
			'styles',
			'http',
			'ui',
			'editor',
			'views',
			'views/map',
			'storage',
			'publishing',
			'rendering'
		],
		packages: [...svelte, '@sveltejs/kit', '@lucide/', 'node:', '@fontsource/', '@kern-ux/']
	},
	hooks: {
		path: 'hooks',
		mayImport: ['domain', 'i18n', 'http', 'storage', 'publishing'],
		packages: ['@sveltejs/kit', 'node:', '$app/', '$env/']
	},
	app: {
		path: 'app.d.ts',
		mayImport: ['storage', 'domain', 'i18n', 'http'],
		packages: ['@supabase/']
	}
};

/** Layers that only files running on the server may import: their names are checked in routes. */
export const serverOnly = /** @type {const} */ (['storage', 'publishing', 'admin']);

/**
 * @param {string} file path under src/, with forward slashes
 * @returns {string | null} name of the layer; the longest path wins
 */
export function layerOf(file) {
	let best = null;
	for (const [name, layer] of Object.entries(layers)) {
		if (!file.startsWith(layer.path)) continue;
		if (best === null || layer.path.length > (layers[best]?.path.length ?? 0)) best = name;
	}
	return best;
}
