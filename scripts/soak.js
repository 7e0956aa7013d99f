import { say } from './prepare/install.js';
import { soakAccessibility } from './soak/a11y.ts';
import { soakEditor } from './soak/editor.ts';
import { soakKillNine } from './soak/killNine.ts';
import { soakKillServer } from './soak/killServer.ts';

/** Long random and fault tests by name. Each answers with the line of JSON that it ends with. */
const suites = {
	'kill-nine': () => soakKillNine(),
	'kill-server': () => soakKillServer(),
	editor: () => soakEditor(options.commands, options.seed),
	a11y: () => soakAccessibility()
};

/** Numbers that a suite may be given: `--commands 1000`, `--seed 7`. */
const options = /** @type {{ commands?: number, seed?: number }} */ ({});
const wanted = [...process.argv.slice(2)];
for (const name of /** @type {const} */ (['commands', 'seed'])) {
	const at = wanted.indexOf(`--${name}`);
	if (at < 0) continue;
	const value = Number(wanted.splice(at, 2)[1]);
	if (!Number.isSafeInteger(value) || value < 1) {
		say(`--${name} braucht eine ganze Zahl ab 1.`);
		process.exit(2);
	}
	options[name] = value;
}
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
