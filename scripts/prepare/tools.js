import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from './install.js';

/**
 * @typedef {object} Tool
 * @property {string} purpose what the tests need it for
 * @property {readonly string[]} programs any of these names on PATH will do
 * @property {string} aptPackage Debian's package that brings it
 */

/** What the tests need beyond npm packages. PostgreSQL comes from npm (tests/database/harness). */
const tools = /** @type {const} */ ({
	chromium: {
		purpose: 'Browser für Oberflächen- und Barriereprüfungen',
		programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
		aptPackage: 'chromium'
	},
	qpdf: { purpose: 'Prüfung der PDF-Struktur', programs: ['qpdf'], aptPackage: 'qpdf' },
	poppler: {
		purpose: 'Text und Bilder aus dem PDF',
		programs: ['pdftotext'],
		aptPackage: 'poppler-utils'
	}
});

/**
 * Finds every tool, installs missing ones by apt where that is possible, and otherwise ends the
 * run with the line to type. Nothing is skipped.
 *
 * @returns {Record<keyof typeof tools, string>} path of each program
 */
export function findTools() {
	let missing = missingTools();
	if (missing.length > 0) {
		installByApt(missing.map((tool) => tool.aptPackage));
		missing = missingTools();
	}
	if (missing.length > 0) {
		for (const tool of missing) say(`Es fehlt: ${tool.programs[0]} (${tool.purpose}).`);
		const packages = missing.map((tool) => tool.aptPackage).join(' ');
		say(`Bitte installieren und erneut starten: sudo apt-get install -y ${packages}`);
		process.exit(1);
	}
	return {
		chromium: find(tools.chromium) ?? '',
		qpdf: find(tools.qpdf) ?? '',
		poppler: find(tools.poppler) ?? ''
	};
}

/** @returns {Tool[]} */
function missingTools() {
	return Object.values(tools).filter((tool) => find(tool) === null);
}

/** @param {Tool} tool */
function find(tool) {
	if (tool.programs.includes('chromium') && process.env.WEGENETZ_CHROMIUM) {
		return process.env.WEGENETZ_CHROMIUM;
	}
	for (const program of tool.programs) {
		for (const folder of (process.env.PATH ?? '').split(delimiter)) {
			const path = join(folder, program);
			if (folder && existsSync(path)) return path;
		}
	}
	return null;
}

/** @param {readonly string[]} packages */
function installByApt(packages) {
	const apt = ['/usr/bin/apt-get', '/bin/apt-get'].find((path) => existsSync(path));
	if (!apt || process.getuid?.() !== 0) return;
	say(`Es werden Pakete des Systems installiert: ${packages.join(', ')} …`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const stdio = /** @type {const} */ (['ignore', 'ignore', 'inherit']);
	spawnSync(apt, ['update', '-qq'], { env, stdio: [...stdio] });
	spawnSync(apt, ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
		env,
		stdio: [...stdio]
	});
}
