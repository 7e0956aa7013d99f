import { find, findAll } from './dom.js';
import { reportHeight } from './frameHeight.js';
import { startSearch } from './search.js';
import { startWalk } from './walk.js';
import { startZoom } from './zoom.js';

/** @typedef {import('./stops.js').Stop} Stop */

/** Without script the page is complete; with it, what only script can do comes to light. */
function start() {
	for (const element of findAll('[data-script-only]')) element.hidden = false;
	/** @type {Record<string, string>} */
	const texts = JSON.parse(find('[data-texts]')?.dataset.texts ?? '{}');
	const map = find('[data-map]');
	const svg = /** @type {SVGSVGElement | null} */ (
		document.querySelector('[data-map-scroll] > svg')
	);
	/** @type {Map<string, Stop>} */
	let stops = new Map();
	if (map && svg) {
		stops = startWalk(map, svg, texts);
		startZoom(map, svg);
	}
	startSearch(texts, stops);
	const framed = window.parent !== window && document.documentElement.hasAttribute('data-embed');
	if (framed) reportHeight();
}

start();
