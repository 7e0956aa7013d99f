import { localizeHref } from '#i18n/generated/runtime.js';
import { isReaderLocale, type Locale } from '#i18n/locales.ts';
import type { MapView } from '#views/public/mapView.ts';

export type EmbedTheme = 'light' | 'dark' | 'auto';

/** What the host's editor chose in the address of the frame. */
export interface EmbedOptions {
	readonly locale: Locale;
	readonly theme: EmbedTheme;
	/** Addresses of the two views, with the other choices kept. */
	readonly views: Readonly<Record<MapView, string>>;
	/** The full page of a path, in the language of the frame. */
	readonly pageOf: (path: string) => string;
}

/**
 * Reads `?lang=`, `?theme=` and keeps them in the links of the frame. No guessing by the visitor's
 * browser (the answer is cached for all); light by default, since inside a frame the scheme follows
 * the device and not the host page.
 */
export function embedOptions(url: URL): EmbedOptions {
	const asked = url.searchParams.get('lang');
	const locale: Locale = isReaderLocale(asked) ? asked : 'de';
	const scheme = url.searchParams.get('theme');
	const theme: EmbedTheme = scheme === 'dark' || scheme === 'auto' ? scheme : 'light';
	const viewAddress = (view: MapView): string => {
		const query = new URLSearchParams();
		if (locale !== 'de') query.set('lang', locale);
		if (theme !== 'light') query.set('theme', theme);
		query.set('ansicht', view);
		return `${url.pathname}?${query}`;
	};
	return {
		locale,
		theme,
		views: { karte: viewAddress('karte'), liste: viewAddress('liste') },
		pageOf: (path) => url.origin + localizeHref(path, { locale })
	};
}
