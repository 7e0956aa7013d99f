import type { PublicMap, PublicSlots } from '#domain/edition/PublicContent.ts';
import { layoutMap } from '#domain/map/layoutMap.ts';
import type { MapLayout } from '#domain/map/MapLayout.ts';
import { mapSurfaces, type MapSurface } from '#domain/map/mapSurfaces.ts';
import { publicMapInput } from '#domain/map/publicMapInput.ts';
import type { TextLanguage } from '#domain/shared/Texts.ts';
import type { Locale } from '#i18n/words.ts';
import { mapWords } from './mapWords.ts';

interface PublicLayoutOptions {
	readonly locale: Locale;
	/** Language of topic names, if it is none the interface speaks. */
	readonly language?: TextLanguage;
	readonly surface?: keyof typeof mapSurfaces | MapSurface;
}

/**
 * Layout of a published map from the public subset alone.
 *
 * @param slots seats of the edition before (`{}` for the first); the new ones are in the result
 */
export function publicMapLayout(
	content: PublicMap,
	slots: PublicSlots,
	{ locale, language, surface = 'page' }: PublicLayoutOptions
): MapLayout {
	const words = mapWords(locale, { purpose: 'public', ...(language ? { language } : {}) });
	return layoutMap({
		...publicMapInput(content, slots, words),
		surface: typeof surface === 'string' ? mapSurfaces[surface] : surface
	});
}
