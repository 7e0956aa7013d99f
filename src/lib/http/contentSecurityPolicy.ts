import type { EmbedPolicy } from '#domain/network/NetworkMap.ts';
import { frameAncestors } from './frameAncestors.ts';

type Directives = Readonly<Record<string, string>>;

const written = (directives: Directives): string =>
	Object.entries(directives)
		.map(([name, value]) => (value ? `${name} ${value}` : name))
		.join('; ');

const closed: Directives = {
	'default-src': "'none'",
	'base-uri': "'none'",
	'form-action': "'none'"
};

/** Published pages: no inline script or style, nothing from elsewhere, never in a frame. */
export const publicPolicy = (scriptSource = "'self'"): string =>
	written({
		...closed,
		'script-src': scriptSource,
		'style-src': "'self'",
		'img-src': "'self' data:",
		'font-src': "'self'",
		'connect-src': "'self'",
		'manifest-src': "'self'",
		'form-action': "'self'",
		'frame-ancestors': "'none'"
	});

/** Signed-in pages. Styles may be inline: the map editor sets them on elements. */
export const workspacePolicy = (scriptSource = "'self'"): string =>
	written({
		...closed,
		'default-src': "'self'",
		'script-src': scriptSource,
		'style-src': "'self' 'unsafe-inline'",
		'img-src': "'self' data: blob:",
		'font-src': "'self' data:",
		'connect-src': "'self'",
		'object-src': "'none'",
		'form-action': "'self'",
		'frame-src': "'self'",
		'frame-ancestors': "'none'"
	});

/** The framed map: one script, two styles, and only on the hosts of its list. */
export const embedPolicy = (policy: EmbedPolicy): string =>
	written({
		...closed,
		'script-src': "'self'",
		'style-src': "'self'",
		'img-src': "'self' data:",
		'font-src': "'self'",
		'frame-ancestors': frameAncestors(policy)
	});

/**
 * A file opened by itself (SVG, PDF, JSON): whatever it held, it could run nothing. The drawing
 * carries its looks as attributes and one style element of its own.
 */
export const filePolicy = (): string =>
	written({
		...closed,
		'style-src': "'unsafe-inline'",
		'img-src': 'data:',
		'frame-ancestors': "'none'",
		sandbox: ''
	});

/** A PDF: as a file, but browsers refuse to open their own viewer in a sandbox. */
export const pdfPolicy = (): string =>
	written({
		...closed,
		'style-src': "'unsafe-inline'",
		'img-src': 'data:',
		'object-src': "'self'",
		'frame-ancestors': "'none'"
	});
