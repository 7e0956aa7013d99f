import { entryAnchor } from '#domain/edition/entryAnchor.ts';
import type { PublicMap, PublicSlots } from '#domain/edition/PublicContent.ts';
import type { Id } from '#domain/shared/Id.ts';
import { readerLocales } from '#i18n/locales.ts';
import { drawMapSvg } from '#rendering/map/drawMapSvg.ts';
import { publicMapLayout } from '#rendering/map/publicMapLayout.ts';
import type { EditionFile } from '#storage/server/editions.ts';

export type DrawingPurpose = 'page' | 'embed' | 'file';

export interface DrawnMap {
	/** `page.de.svg`, `embed.en.svg` …: what the routes of the public pages read. */
	readonly files: readonly EditionFile[];
	/** Seats of this edition, for the next one: nobody jumps. */
	readonly slots: PublicSlots;
}

/** Place of an organization's entry on the page that the drawing stands on. */
const entry = (id: Id): string => `#${entryAnchor(id)}`;

/**
 * Draws a published map in every language of readers' pages, from the public subset alone.
 *
 * @param kept seats of the edition before
 * @param pageUrl absolute address of the map's page: a file that travels alone links back to it
 */
export function drawMapFiles(
	content: PublicMap,
	kept: PublicSlots,
	purposes: readonly DrawingPurpose[],
	pageUrl: string
): DrawnMap {
	let slots = kept;
	const files = purposes.flatMap((purpose) =>
		readerLocales.map((locale): EditionFile => {
			const layout = publicMapLayout(content, slots, { locale, surface: purpose });
			// The first drawing gives the seats, all others keep them.
			slots = layout.slots;
			const linkTo = (id: Id): string => (purpose === 'file' ? pageUrl : '') + entry(id);
			const svg = drawMapSvg(content, layout, { locale, purpose, linkTo });
			return {
				name: `${purpose}.${locale}.svg`,
				mediaType: 'image/svg+xml',
				bytes: new TextEncoder().encode(svg)
			};
		})
	);
	return { files, slots };
}
