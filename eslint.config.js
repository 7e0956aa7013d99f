import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { layers } from './scripts/layers.js';
import svelteConfig from './svelte.config.js';

/** One rule per layer: what it may not import, with what to do instead. */
const arrows = Object.entries(layers).map(([name, layer]) => {
	const forbidden = Object.entries(layers)
		.filter(([other]) => other !== name && !layer.mayImport.includes(other))
		.filter(([, other]) => other.path.startsWith('lib/') && !layer.path.startsWith(other.path))
		.map(([other, { path }]) => ({
			// `#` starts a comment in a `group` pattern, so these are regular expressions.
			regex: `^#${path.slice('lib/'.length)}`,
			message: `${name} must not import ${other}: see docs/architecture.md and scripts/layers.js.`
		}));
	return {
		name: `arrows of ${name}`,
		files: [layer.path.endsWith('/') ? `src/${layer.path}**` : `src/${layer.path}*`],
		ignores: ['**/*.test.ts', '**/testing/**'],
		rules: {
			'no-restricted-imports': /** @type {['error', object]} */ (['error', { patterns: forbidden }])
		}
	};
});

export default ts.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'data/',
			'src/lib/i18n/generated/',
			'test-results/',
			'playwright-report/',
			'.cache/'
		]
	},
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows the globals better.
			'no-undef': 'off',
			'no-console': 'error',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			// Paths of our own are written without resolve(): the base path is always empty.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	},
	{
		// Playwright reads which fixtures a test wants from the pattern, so an empty one is a word.
		files: ['tests/e2e/**'],
		rules: { 'no-empty-pattern': 'off' }
	},
	{
		// Programs for a terminal talk to it.
		files: ['scripts/**', 'src/admin/**'],
		rules: { 'no-console': 'off' }
	},
	...arrows
);
