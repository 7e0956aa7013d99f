import { textLanguages } from './Texts.ts';

export const slugLimit = 80;

/** First parts of addresses that the app itself uses; no network can take one. */
export const reservedSlugs: ReadonlySet<string> = new Set([
	...textLanguages,
	'app',
	'api',
	'auth',
	'embed',
	'oembed',
	'healthz',
	'static',
	'assets',
	'admin',
	'help',
	'map',
	'guide',
	'find'
]);

/** Part of a web address: small letters, digits and single hyphens between them. */
export const isSlug = (value: unknown): value is string =>
	typeof value === 'string' && value.length <= slugLimit && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

/** True if a network may have this slug. */
export const isFreeNetworkSlug = (value: unknown): value is string =>
	isSlug(value) && !reservedSlugs.has(value);
