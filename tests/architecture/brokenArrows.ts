import { posix } from 'node:path';
import { layerOf, layers, serverOnly } from '../../scripts/layers.js';
import { importsOf } from './importsOf.ts';

/** DOM-touching parts of d3: only views may use them. */
const domD3 = /^d3-(selection|zoom|drag|brush|transition|dispatch)$/;

/** A file under src/ that runs on the server only, so that it may import server layers. */
const runsOnServer = (file: string): boolean =>
	/(^|\/)\+(page|layout)\.server\.ts$|(^|\/)\+server\.ts$|\.server\.ts$|^hooks\.server|\/server\/|^admin\/|^app\.d\.ts$|^lib\/(storage|publishing|rendering)\//.test(
		file
	);

/**
 * Arrows between layers that `scripts/layers.js` does not allow, as sentences.
 *
 * @param file path under src/, with forward slashes
 */
export function brokenArrows(file: string, source: string): string[] {
	const from = layerOf(file);
	if (from === null) return [`${file} lies in no layer: name one in scripts/layers.js`];
	return importsOf(file, source).flatMap((specifier) => check(file, from, specifier) ?? []);
}

function check(file: string, from: string, specifier: string): string | null {
	const target = fileOf(file, specifier);
	if (target === null) return checkPackage(file, from, specifier);
	const to = layerOf(target);
	if (to === null) return `${file} imports ${specifier}, which lies in no layer`;
	const sibling = checkSiblingViews(file, target);
	if (to === from || sibling !== null) return sibling;
	if (!layers[from]?.mayImport.includes(to))
		return `${file}: ${from} must not import ${to} (${specifier})`;
	if (serverOnly.some((layer) => layer === to) && !runsOnServer(file)) {
		return `${file} reaches the browser and must not import ${to} (${specifier})`;
	}
	return null;
}

function checkPackage(file: string, from: string, specifier: string): string | null {
	if (specifier.startsWith('./') || specifier.startsWith('../')) return null;
	if (domD3.test(specifier) && !from.startsWith('views'))
		return `${file}: ${specifier} touches the DOM`;
	const allowed = (layers[from]?.packages ?? []).some((name) =>
		/[/:]$/.test(name)
			? specifier.startsWith(name)
			: specifier === name || specifier.startsWith(`${name}/`)
	);
	return allowed ? null : `${file}: ${from} must not import the package ${specifier}`;
}

/**
 * `views/<a>` does not import `views/<b>`: what two views share lies directly under views/, or
 * belongs to ui or domain.
 */
function checkSiblingViews(file: string, target: string): string | null {
	const view = (path: string): string | undefined => /^lib\/views\/([^/]+)\//.exec(path)?.[1];
	const [a, b] = [view(file), view(target)];
	return a !== undefined && b !== undefined && a !== b
		? `${file}: view ${a} must not import view ${b}`
		: null;
}

/** Path under src/ that a specifier points at; null for packages and for files outside src/. */
function fileOf(importer: string, specifier: string): string | null {
	if (specifier.startsWith('./$types') || specifier.endsWith('/$types')) return null;
	if (specifier.startsWith('#admin/')) return specifier.replace('#admin/', 'admin/');
	if (specifier.startsWith('#tests/')) return null;
	if (specifier.startsWith('#')) return specifier.replace('#', 'lib/');
	if (!specifier.startsWith('.')) return null;
	const path = posix.normalize(posix.join(posix.dirname(importer), specifier));
	return path.startsWith('..') ? null : path;
}
