import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { withOwner } from './pictures/withOwner.ts';
import { takeGallery } from './pictures/gallery.ts';
import { takeHelp } from './pictures/help.ts';
import { say } from './prepare/install.js';

/**
 * Pictures of the running app by suite, for somebody who looks at them: no test. Each suite gets a
 * signed-in browser and its folder, and answers with the names of the files it wrote. Those of the
 * docs are part of the repository: `npm run pictures -- docs` takes them anew.
 *
 * @type {Readonly<Record<string, { take: import('./pictures/withOwner.ts').Suite, folder: string }>>}
 */
const suites = {
	gallery: { take: takeGallery, folder: 'test-results/pictures/gallery' },
	docs: { take: takeHelp, folder: 'docs/help/pictures' }
};

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
for (const [name, { take, folder: usual }] of Object.entries(suites)) {
	if (positionals.length > 0 && !positionals.includes(name)) continue;
	const folder = values.out ? resolve(values.out, name) : join(root, usual);
	mkdirSync(folder, { recursive: true });
	const files = await withOwner((context) => take(context, folder));
	say(`${files.length} Bilder in ${folder}`);
}
