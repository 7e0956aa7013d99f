import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { accountPages, publicPages, workPages } from '#tests/e2e/fixtures/pages.ts';

const folder = join(import.meta.dirname, '../../src/routes');

/** Routes that show a page; the embed writes its own. */
const routes = readdirSync(folder, { recursive: true })
	.map((file) => String(file).replaceAll('\\', '/'))
	.filter((file) => file.endsWith('+page.svelte') || /^embed\/.*\+server\.ts$/u.test(file))
	.map((file) => (dirname(file) === '.' ? '/' : `/${dirname(file)}`))
	.toSorted();

it('every page of the app is looked at for accessibility, and no page that is gone', () => {
	expect(routes.length).toBeGreaterThan(15);
	const seen = [...Object.keys(publicPages), ...Object.keys(workPages), ...accountPages];
	expect(seen.toSorted()).toEqual(routes);
});
