import { benchEditor } from './bench/editor.ts';
import { benchEventLoop } from './bench/eventLoop.ts';
import { benchStart } from './bench/start.js';
import { say } from './prepare/install.js';

/** Suites by name. Each prints a table of what was measured beside its peer, and its gates. */
const suites = { start: benchStart, 'event-loop': benchEventLoop, editor: benchEditor };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in suites));
if (unknown.length > 0) {
	say(`Unbekannt: ${unknown.join(', ')}. Es gibt: ${Object.keys(suites).join(', ')}.`);
	process.exit(2);
}
for (const [name, suite] of Object.entries(suites)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	process.stdout.write(`# ${name}\n${(await suite()).join('\n')}\n`);
}
