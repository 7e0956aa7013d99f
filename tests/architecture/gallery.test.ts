import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf } from './importsOf.ts';
import { propsOf } from './propsOf.ts';

const src = join(import.meta.dirname, '../../src');
const folder = join(src, 'lib/ui');

const namesIn = (path: string, ending: string): string[] =>
	readdirSync(path)
		.filter((file) => file.endsWith(ending))
		.map((file) => file.slice(0, -ending.length));

const components = namesIn(folder, '.svelte');
const shown = namesIn(join(folder, 'examples'), '.examples.svelte');
const componentSource = (name: string): string =>
	readFileSync(join(folder, `${name}.svelte`), 'utf8');
const examplesSource = (name: string): string =>
	readFileSync(join(folder, `examples/${name}.examples.svelte`), 'utf8');

/** What is missing or too much, as sentences that say what to do. */
const unmatched = (all: readonly string[], withExamples: readonly string[]): string[] => [
	...all
		.filter((name) => !withExamples.includes(name))
		.map((name) => `${name} has no examples: write src/lib/ui/examples/${name}.examples.svelte`),
	...withExamples
		.filter((name) => !all.includes(name))
		.map((name) => `${name}.examples.svelte shows no component of src/lib/ui: remove it`)
];

const exampleNames = (source: string): string[] =>
	[...source.matchAll(/<Example\s+name="([^"]+)"/g)].map((match) => match[1] ?? '');

/** Properties of a component that none of its examples sets. */
const unshownProps = (component: string, examples: string): string[] =>
	propsOf(component).filter(
		(prop) => !new RegExp(`(\\s|\\{|#snippet )${prop}(=|:|\\}|\\(|\\s|/|>)`).test(examples)
	);

describe('the gallery', () => {
	it('has examples for every component, and for no other', () => {
		expect(components.length).toBeGreaterThan(12);
		expect(unmatched(components, shown)).toEqual([]);
		expect(unmatched(['Field', 'Menu'], ['Field', 'Gone'])).toHaveLength(2);
	});

	it.each(shown)('shows %s itself, by names that are given once', (name) => {
		const source = examplesSource(name);
		expect(importsOf(`${name}.examples.svelte`, source)).toContain(`../${name}.svelte`);
		const names = exampleNames(source);
		expect(names.length).toBeGreaterThan(0);
		expect(names.filter((each, index) => names.indexOf(each) !== index)).toEqual([]);
	});

	it.each(shown)('shows what every property of %s does', (name) => {
		expect(unshownProps(componentSource(name), examplesSource(name))).toEqual([]);
	});

	it('would notice a property that no example sets', () => {
		const component = '<script>let { tone, small = false, ...rest } = $props();</script>';
		expect(unshownProps(component, '<Badge tone="ok" />')).toEqual(['small']);
	});

	// Reads every source there is.
	it('travels with its own page alone', { timeout: 60_000 }, () => {
		const users = readdirSync(src, { recursive: true })
			.map((file) => String(file).replaceAll('\\', '/'))
			.filter((file) => /\.(ts|svelte)$/.test(file) && !file.startsWith('lib/ui/examples/'))
			.filter((file) =>
				importsOf(file, readFileSync(join(src, file), 'utf8')).some((specifier) =>
					specifier.includes('ui/examples/')
				)
			);
		expect(users).toEqual(['routes/app/gallery/+page.svelte']);
	});
});
