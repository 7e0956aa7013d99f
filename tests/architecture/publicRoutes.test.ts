import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const routes = join(root, 'src/routes');

/** Routes that answer with data of a network, to anybody: those that take its name. */
const publicRoutes = readdirSync(routes, { recursive: true, withFileTypes: true })
	.map((entry) => relative(routes, join(entry.parentPath, entry.name)).split(sep).join('/'))
	.filter((file) => /\+(page\.server|server)\.ts$/.test(file))
	.filter((file) => file.includes('[network]') && !file.startsWith('app/'))
	// Whatever else is asked for under a network: it has nothing to say but that it is not there.
	.filter((file) => !file.includes('[...rest]'));

it('every public route of a network is asked by the test of the border', () => {
	const border = readFileSync(join(root, 'tests/database/public/publicBytes.ts'), 'utf8');
	expect(publicRoutes.length).toBeGreaterThan(5);
	expect(publicRoutes.filter((file) => !border.includes(`src/routes/${file}'`))).toEqual([]);
});
