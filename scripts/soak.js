import { say } from './prepare/install.js';
import { soakAccessibility } from './soak/a11y.ts';
import { soakKillNine } from './soak/killNine.ts';
import { soakKillServer } from './soak/killServer.ts';

/** Long random and fault tests by name. Each answers with the line of JSON that it ends with. */
const suites = {
	'kill-nine': () => soakKillNine(),
	'kill-server': () => soakKillServer(),
	a11y: () => soakAccessibility()
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in suites));
if (unknown.length > 0) {
	say(`Unbekannt: ${unknown.join(', ')}. Es gibt: ${Object.keys(suites).join(', ')}.`);
	process.exit(2);
}

let failed = false;
for (const [name, suite] of Object.entries(suites)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	const line = await suite();
	failed ||= JSON.parse(line).ok !== true;
	process.stdout.write(`${line}\n`);
}
process.exit(failed ? 1 : 0);
