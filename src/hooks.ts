import type { Reroute } from '@sveltejs/kit';
import { deLocalizeUrl } from '#i18n/generated/runtime.js';

/** `/en/app/…` is served by the route `/app/…`: the language is a prefix, not a route of its own. */
export const reroute: Reroute = ({ url }) => deLocalizeUrl(url).pathname;
