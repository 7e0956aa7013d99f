import { createHash } from 'node:crypto';
import source from './keepEarly.js?raw';

/** Without comments: these stay in the source. */
const script = source
	.replace(/\/\*\*[\s\S]*?\*\//gu, '')
	.replace(/^\s*\/\/.*$/gmu, '')
	.replace(/^\s+/gmu, '');

/**
 * What stands first in the head of pages that work by script. It is written into the page: a
 * request of its own would come as late as what it waits for.
 */
export const earlyScript = `<script>${script}</script>`;

/** By which the policy of a page lets this one script run and no other. */
export const earlyScriptSource = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
