import { cachedResponse, cacheControl } from '#http/caching.ts';
import { classicScript } from '#views/public/script/classicScript.ts';
import type { RequestHandler } from './$types';

/** The script of map pages and embeds. A sandboxed frame has no origin, so any may load it. */
export const GET: RequestHandler = ({ request }) =>
	cachedResponse(request, {
		body: classicScript(),
		mediaType: 'text/javascript; charset=utf-8',
		cacheControl: cacheControl({ showsPersons: false }),
		headers: { 'cross-origin-resource-policy': 'cross-origin' }
	});
