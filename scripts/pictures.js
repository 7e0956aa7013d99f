import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { withOwner } from './pictures/withOwner.ts';
import { takeGallery } from './pictures/gallery.ts';
import { say } from './prepare/install.js';

/**
 * Pictures of the running app by suite, for somebody who looks at them: no test. Each suite gets a
 * signed-in browser and its folder, and answers with the names of the files it wrote.
 *
 * @type {Readonly<Record<string, import('./pictures/withOwner.ts').Suite>>}
 */
const suites = { gallery: takeGallery };

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { out: { type: 'string' } }
});
const unknown = positionals.filter((name) => !(name in suites));
if (unknown.length > 0) {
	say(`Unbekannt: ${unknown.join(', ')}. Es gibt: ${Object.keys(suites).join(', ')}.`);
	process.exit(2);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const out = resolve(values.out ?? join(root, 'test-results/pictures'));
for (const [name, take] of Object.entries(suites)) {
	if (positionals.length > 0 && !positionals.includes(name)) continue;
	const folder = join(out, name);
	mkdirSync(folder, { recursive: true });
	const files = await withOwner((context) => take(context, folder));
	say(`${files.length} Bilder in ${folder}`);
}
