import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { places } from '#tests/e2e/matrix/cells.ts';

const folder = join(import.meta.dirname, '../../src/routes');

/** Routes that show a page; the embed writes its own. */
const routes = readdirSync(folder, { recursive: true })
	.map((file) => String(file).replaceAll('\\', '/'))
	.filter((file) => file.endsWith('+page.svelte') || /^embed\/.*\+server\.ts$/u.test(file))
	.map((file) => (dirname(file) === '.' ? '/' : `/${dirname(file)}`))
	.toSorted();

it('every page of the app stands in the matrix of accessibility, and no page that is gone', () => {
	expect(routes.length).toBeGreaterThan(15);
	expect([...new Set(places.map(({ route }) => route))].toSorted()).toEqual(routes);
});

it('no two places of the matrix have the same name', () => {
	const names = places.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
});
