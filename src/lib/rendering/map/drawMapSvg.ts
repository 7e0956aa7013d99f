import type { PublicMap } from '#domain/edition/PublicContent.ts';
import type { MapLayout } from '#domain/map/MapLayout.ts';
import { textFor } from '#domain/shared/Texts.ts';
import { m } from '#i18n/generated/messages.js';
import type { Locale } from '#i18n/words.ts';
import { describeMap } from './describeMap.ts';
import { drawMapGround, drawMapNotes } from './drawMapGround.ts';
import { drawAnchor, drawMarkDefinitions, drawNodes } from './drawNodes.ts';
import { drawRelations } from './drawRelations.ts';
import { escapeXml } from './escapeXml.ts';
import { fileStyle, printStyle } from './mapStyle.ts';

export interface DrawMapOptions {
	readonly locale: Locale;
	/**
	 * `page` and `embed` take their colours from `map.css`; `print` and `file` carry them along,
	 * `file` in light and dark.
	 */
	readonly purpose: 'page' | 'embed' | 'print' | 'file';
	/** Address behind a node, e.g. its entry in the list below the map. */
	readonly linkTo: (id: string) => string;
	/** Starts every id; needed only for two maps on one page. */
	readonly prefix?: string;
}

/**
 * The Netzwerkkarte as one SVG element: every text of users escaped, no style attributes and no
 * script, so that it passes a strict content security policy. Same input, same bytes.
 */
export function drawMapSvg(
	content: Pick<PublicMap, 'map'>,
	layout: MapLayout,
	{ locale, purpose, linkTo, prefix = 'wn' }: DrawMapOptions
): string {
	const { width, height } = layout.surface;
	const drawing = { prefix, locale, linkTo: purpose === 'print' ? null : linkTo };
	const alone = purpose === 'print' || purpose === 'file';
	const title =
		textFor(content.map.title, locale)?.text ?? m.drawing_title_fallback({}, { locale });
	const [titleId, descriptionId] = [`${prefix}-title`, `${prefix}-desc`];
	// A picture has no parts for a screen reader, a page's map has links.
	const role = purpose === 'print' ? 'img' : 'group';
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" class="wn-map wn-map-${purpose}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" lang="${locale}" role="${role}" aria-labelledby="${titleId}" aria-describedby="${descriptionId}">`,
		`<title id="${titleId}">${escapeXml(title)}</title>`,
		`<desc id="${descriptionId}">${escapeXml(describeMap(layout, locale))}</desc>`,
		alone ? `<style>${purpose === 'print' ? printStyle() : fileStyle()}</style>` : '',
		purpose === 'file' ? `<rect class="wn-ground" width="${width}" height="${height}"/>` : '',
		drawMapGround(layout, prefix),
		drawMarkDefinitions(layout, prefix),
		drawRelations(layout, purpose),
		drawMapNotes(layout),
		drawNodes(layout, drawing),
		drawAnchor(layout.anchor, drawing),
		`</svg>`
	].join('');
}
