import type { PublicMap, PublicOrganization, PublicSlots } from '#domain/edition/PublicContent.ts';
import type { Level } from '#domain/catalogue/levels.ts';
import type { MapInput } from './MapInput.ts';
import { mapInputOf, type MapWords } from './mapInputOf.ts';

/** Rings of a published map, centre outwards: levels, never an internal field. */
export const publicRings = [
	{ key: 'near', outer: 0.43 },
	{ key: 'middle', outer: 0.73 },
	{ key: 'far', outer: 1 }
] as const;

export type PublicRing = (typeof publicRings)[number]['key'];

const ringOfLevel: Readonly<Record<Level, PublicRing>> = {
	kommune: 'near',
	kreis: 'middle',
	zivil: 'middle',
	wirtschaft: 'middle',
	land: 'far',
	bund: 'far'
};

export const publicRingOf = ({ level }: Pick<PublicOrganization, 'level'>): PublicRing =>
	level === null ? 'far' : ringOfLevel[level];

/**
 * Input of a published map, from the public subset alone.
 *
 * @param slots seats of the edition before, `{}` for the first
 */
export function publicMapInput(content: PublicMap, slots: PublicSlots, words: MapWords): MapInput {
	return mapInputOf(
		{
			anchor: content.network.anchor,
			topics: content.topics,
			organizations: content.organizations,
			relations: content.relations,
			map: content.map,
			slots,
			rings: publicRings,
			ringOf: publicRingOf
		},
		words
	);
}
