import { textLanguages } from './Texts.ts';

/** Longest part of an address that maps, guides and networks may have. */
export const slugLimit = 80;

/** Shortest and longest name of a network in addresses: two letters would be a language. */
export const networkSlugLengths = { least: 3, most: 60 } as const;

/** First parts of addresses that the app uses or may come to use (`private.reserved_words()`). */
const appWords = [
	'about',
	'accessibility',
	'account',
	'accounts',
	'admin',
	'api',
	'app',
	'apps',
	'assets',
	'auth',
	'barrierefreiheit',
	'blog',
	'check',
	'ckb',
	'contact',
	'data',
	'datenschutz',
	'de-simple',
	'demo',
	'docs',
	'download',
	'downloads',
	'embed',
	'favicon',
	'feed',
	'files',
	'find',
	'fonts',
	'gallery',
	'guide',
	'handout',
	'healthz',
	'help',
	'hilfe',
	'home',
	'impressum',
	'imprint',
	'index',
	'invite',
	'join',
	'karte',
	'kmr',
	'kontakt',
	'legal',
	'leichte-sprache',
	'login',
	'logout',
	'mail',
	'manifest',
	'map',
	'media',
	'metrics',
	'netz',
	'network',
	'networks',
	'neu',
	'new',
	'oembed',
	'offline',
	'privacy',
	'prs',
	'public',
	'robots',
	'search',
	'service-worker',
	'settings',
	'sign-in',
	'sign-out',
	'signin',
	'signout',
	'sitemap',
	'static',
	'status',
	'suche',
	'test',
	'wegenetz',
	'wegweiser',
	'well-known',
	'www'
] as const;

export const reservedSlugs: ReadonlySet<string> = new Set([...appWords, ...textLanguages]);

/** Part of a web address: small letters, digits and single hyphens between them. */
export const isSlug = (value: unknown): value is string =>
	typeof value === 'string' && value.length <= slugLimit && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

/** True if a network may be called so: the database says the same. */
export const isFreeNetworkSlug = (value: unknown): value is string =>
	isSlug(value) &&
	value.length >= networkSlugLengths.least &&
	value.length <= networkSlugLengths.most &&
	!reservedSlugs.has(value);
