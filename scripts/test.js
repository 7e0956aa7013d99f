import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './prepare/build.js';
import { say } from './prepare/install.js';
import { findTools } from './prepare/tools.js';

/**
 * Everything that must hold, in the order in which a mistake is cheapest to learn of. All stages
 * run even after a failure, so that one run tells the whole truth. `npm test -- unit e2e` runs
 * only the stages named.
 *
 * @type {readonly { name: string, run: readonly string[] }[]}
 */
const stages = [
	{ name: 'generated', run: ['npm', 'run', '--silent', 'generate'] },
	{ name: 'format', run: ['prettier', '--check', '--log-level', 'warn', '.'] },
	{ name: 'lint', run: ['eslint', '--max-warnings', '0', '.'] },
	{ name: 'styles', run: ['stylelint', 'src/**/*.{css,svelte}', 'static/**/*.css'] },
	{ name: 'types', run: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'] },
	{ name: 'unit', run: ['vitest', 'run', '--project', 'unit'] },
	{ name: 'component', run: ['vitest', 'run', '--project', 'component'] },
	{ name: 'database', run: ['vitest', 'run', '--project', 'database'] },
	{ name: 'server', run: ['vitest', 'run', '--project', 'server'] },
	{ name: 'e2e', run: ['playwright', 'test'] }
];

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
	say(`Unbekannte Stufe: ${unknown.join(', ')}. Es gibt: ${stages.map((s) => s.name).join(', ')}.`);
	process.exit(2);
}
const chosen = wanted.length > 0 ? stages.filter((s) => wanted.includes(s.name)) : stages;

const tools = findTools();
const env = {
	...process.env,
	WEGENETZ_CHROMIUM: tools.chromium,
	FORCE_COLOR: '0',
	TZ: 'Europe/Berlin'
};

/** @type {{ name: string, passed: boolean, seconds: number }[]} */
const results = [];
for (const stage of chosen) {
	if (stage.name === 'server' || stage.name === 'e2e') buildIfStale(root);
	say(`— ${stage.name}: ${stage.run.join(' ')}`);
	const start = performance.now();
	const [program = '', ...args] = stage.run;
	const { status } = spawnSync(program, args, {
		cwd: root,
		env,
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: process.platform === 'win32'
	});
	results.push({
		name: stage.name,
		passed: status === 0,
		seconds: Math.round((performance.now() - start) / 1000)
	});
}

for (const { name, passed, seconds } of results) {
	say(`${passed ? 'bestanden     ' : 'NICHT bestanden'} ${name} (${seconds} s)`);
}
const failed = results.filter((result) => !result.passed).length;
process.stdout.write(`${results.length - failed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
