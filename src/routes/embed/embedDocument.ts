import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Id } from '#domain/shared/Id.ts';
import { withoutComments } from '#http/withoutComments.ts';
import { directionOf } from '#i18n/locales.ts';
import { compactHtml } from '#views/public/compactHtml.ts';
import styles from './embed.css?url&no-inline';
import type { EmbedOptions } from './embedOptions.ts';

interface DocumentOptions extends Pick<EmbedOptions, 'locale' | 'theme'> {
	/** Ids that may be shortened. */
	readonly ids?: readonly Id[];
}

const schemes = { light: 'light', dark: 'dark', auto: 'light dark' } as const;

/**
 * A whole document around one view, outside the app's shell: same input, same bytes. The scheme is
 * written into the page, or the browser paints a ground of its own behind the frame.
 */
export function embedDocument<Props extends Record<string, unknown>>(
	view: Component<Props>,
	props: Props,
	{ locale, theme, ids = [] }: DocumentOptions
): string {
	const { head, body } = render(view, { props });
	const chosen = theme === 'auto' ? '' : ` data-theme="${theme}"`;
	const html = [
		`<!doctype html><html lang="${locale}" dir="${directionOf(locale)}" data-embed${chosen}><head><meta charset="utf-8">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<meta name="color-scheme" content="${schemes[theme]}"><meta name="robots" content="noindex"><link rel="icon" href="data:,">`,
		`<link rel="stylesheet" href="${styles}"><script src="/map-walk.js" defer></script>`,
		`${head}</head><body>${body}</body></html>\n`
	].join('');
	return compactHtml(withoutComments(html), ids);
}
