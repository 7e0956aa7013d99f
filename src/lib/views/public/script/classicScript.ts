import details from './details.js?raw';
import dom from './dom.js?raw';
import frameHeight from './frameHeight.js?raw';
import search from './search.js?raw';
import start from './start.js?raw';
import stops from './stops.js?raw';
import walk from './walk.js?raw';
import zoom from './zoom.js?raw';

/** In the order they need each other; the last one starts. */
const parts = [dom, stops, details, walk, zoom, search, frameHeight, start];

/** A module without its imports and exports, and without comments: these stay in the source. */
const asPlainScript = (source: string): string =>
	source
		.replace(/^import [^;]+;$/gmu, '')
		.replace(/^export /gmu, '')
		.replace(/\/\*\*[\s\S]*?\*\//gu, '')
		.replace(/^\s*\/\/.*$/gmu, '')
		.replace(/^\s+/gmu, '');

/**
 * The script of published maps as one classic script: modules would be refused in a frame with
 * `sandbox="allow-scripts"`, whose origin is „null“.
 */
export const classicScript = (): string =>
	`(()=>{'use strict';\n${parts.map(asPlainScript).join('')}})();\n`;
