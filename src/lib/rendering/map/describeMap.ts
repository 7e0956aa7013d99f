import type { MapLayout } from '#domain/map/MapLayout.ts';
import { m } from '#i18n/generated/messages.js';
import type { Locale } from '#i18n/words.ts';

/** The map in words, for who does not see it: counts, centre, rings, topics with their counts. */
export function describeMap(layout: MapLayout, locale: Locale): string {
	const options = { locale };
	const places = (count: number): string => m.drawing_places({ count }, options);
	const { nodes, curves, sectors, rings, anchor } = layout;
	const sentences = [
		m.drawing_description(
			{
				places: places(nodes.length),
				relations: m.drawing_relations({ count: curves.length }, options),
				topics: m.drawing_topics({ count: sectors.length }, options)
			},
			options
		),
		...(anchor ? [m.drawing_description_anchor({ name: anchor.name }, options)] : []),
		m.drawing_description_rings({ rings: rings.map(({ name }) => name).join(', ') }, options),
		...sectors.map(({ name, count }) =>
			count > 0
				? m.drawing_description_sector({ topic: name, places: places(count) }, options)
				: m.drawing_description_empty({ topic: name }, options)
		)
	];
	return sentences.join(' ');
}
