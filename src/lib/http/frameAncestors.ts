import type { EmbedPolicy } from '#domain/network/NetworkMap.ts';

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const hostPattern = new RegExp(`^(?:${label}\\.)+${label}$|^localhost$`);

/** Only these characters reach the header: a host that could end the directive is dropped. */
const isHost = (host: string): boolean => host.length <= 253 && hostPattern.test(host);

const hasSubdomains = (host: string): boolean => host !== 'localhost' && !/^[\d.]+$/u.test(host);

function sourcesOfOrigin(entry: string): readonly string[] {
	if (!URL.canParse(entry)) return [];
	const url = new URL(entry);
	const isOrigin = url.pathname === '/' && !url.search && !url.hash && !url.username;
	const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
	return isOrigin && isWeb && isHost(url.hostname) ? [url.origin] : [];
}

/**
 * The sources that one line of a map's list stands for:
 *
 * - `musterstadt.de`, `cms.musterstadt.de:8443` → the host and all below it (a wildcard does not
 *   cover its apex). Without a scheme the browser takes ours or better: https stays https
 * - `*.musterstadt.de` → only what is below
 * - `https://www.musterstadt.de`, `http://localhost:8080` → exactly this origin
 *
 * Anything else stands for nothing.
 */
export function embedSources(entry: string): readonly string[] {
	const trimmed = entry.trim();
	if (/^https?:\/\//iu.test(trimmed)) return sourcesOfOrigin(trimmed);
	const wildcard = trimmed.startsWith('*.');
	const host = wildcard ? trimmed.slice(2) : trimmed;
	if (!URL.canParse(`https://${host}`)) return [];
	const url = new URL(`https://${host}`);
	if (url.href !== `${url.origin}/` || !isHost(url.hostname)) return [];
	const below = hasSubdomains(url.hostname) ? [`*.${url.host}`] : [];
	return wildcard ? below : [url.host, ...below];
}

/**
 * Value of `frame-ancestors` for a map (CSP level 3). Browsers check every ancestor, so the backend
 * preview of a CMS on another host needs an entry, too. This is no access control: the page itself
 * stays public.
 */
export function frameAncestors(policy: EmbedPolicy): string {
	if (policy.mode === 'everywhere') return '*';
	if (policy.mode === 'nowhere') return "'none'";
	const sources = [...new Set(policy.hosts.flatMap(embedSources))];
	return sources.length > 0 ? sources.join(' ') : "'none'";
}
