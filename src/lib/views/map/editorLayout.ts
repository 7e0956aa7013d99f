import { nextLayout } from '#domain/map/nextLayout.ts';
import { layoutMap } from '#domain/map/layoutMap.ts';
import type { LayoutRequest } from '#domain/map/MapInput.ts';
import type { MapLayout } from '#domain/map/MapLayout.ts';
import { mapSurfaces } from '#domain/map/mapSurfaces.ts';
import { workingMapInput } from '#domain/map/workingMapInput.ts';
import type { Network } from '#domain/network/Network.ts';
import type { MapSlot, NetworkMap } from '#domain/network/NetworkMap.ts';
import type { Id } from '#domain/shared/Id.ts';
import { mapWords } from '#rendering/map/mapWords.ts';
import type { Locale } from '#i18n/words.ts';

/**
 * Layouts of one working map, one after the other: seats that are not stored yet are remembered,
 * so that nobody jumps between two changes, and only what a change concerns is laid out again.
 */
export class EditorLayouts {
	/** Seats by partner and cell: who comes back into a cell finds the old seat. */
	readonly #remembered = new Map<string, MapSlot>();
	#last: { readonly key: string; readonly layout: MapLayout } | null = null;

	/** The layout for the network as it is now. */
	next(network: Network, map: NetworkMap, locale: Locale): MapLayout {
		const key = `${map.id} ${map.sectorBy} ${locale}`;
		if (this.#last?.key !== key) {
			this.#last = null;
			this.#remembered.clear();
		}
		const layout = nextLayout(this.#request(network, map, locale), this.#last?.layout ?? null);
		this.#last = { key, layout };
		for (const [id, slot] of Object.entries(layout.slots)) {
			this.#remembered.set(seatKey(id, slot), slot);
		}
		return layout;
	}

	/** Stored seats, and remembered ones for who has none in the cell where it belongs now. */
	#request(network: Network, map: NetworkMap, locale: Locale): LayoutRequest {
		const input = workingInput(network, map, locale);
		const seats = input.nodes.flatMap((node) => {
			const stored = map.slots[node.id];
			const here = stored?.sector === node.sector && stored.ring === node.ring;
			const slot = here ? stored : this.#remembered.get(seatKey(node.id, node));
			return slot ? [[node.id, slot] as const] : [];
		});
		return { ...input, slots: Object.fromEntries(seats), surface: mapSurfaces.editor };
	}
}

/** The same map with seats dealt anew, save those that are given; with such, sectors stay as wide as they are. */
export function dealtAnew(
	network: Network,
	map: NetworkMap,
	kept: Readonly<Record<Id, MapSlot>>,
	{ now, locale }: { readonly now: MapLayout; readonly locale: Locale }
): MapLayout {
	const weights = Object.fromEntries(now.sectors.map(({ key, weight }) => [key, weight]));
	return layoutMap({
		...workingInput(network, map, locale),
		...(Object.keys(kept).length > 0 ? { weights } : {}),
		slots: kept,
		surface: mapSurfaces.editor
	});
}

const workingInput = (network: Network, map: NetworkMap, locale: Locale) =>
	workingMapInput(network, map, mapWords(locale, { purpose: 'working' }));

const seatKey = (id: Id, { sector, ring }: Pick<MapSlot, 'sector' | 'ring'>): string =>
	`${id} ${sector} ${ring}`;
