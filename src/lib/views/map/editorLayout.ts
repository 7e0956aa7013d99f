import { layoutMap } from '#domain/map/layoutMap.ts';
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
 * so that nobody jumps between two changes.
 */
export class EditorLayouts {
	/** Seats by partner and cell: who comes back into a cell finds the old seat. */
	readonly #remembered = new Map<string, MapSlot>();
	#map: Id | null = null;

	/**
	 * The layout for the network as it is now. Names of the selected and their neighbours are
	 * always readable.
	 */
	next(network: Network, map: NetworkMap, selection: ReadonlySet<Id>, locale: Locale): MapLayout {
		if (this.#map !== map.id) this.#remembered.clear();
		this.#map = map.id;
		const layout = this.#layout(network, map, this.#known(network, map, locale), locale, []);
		for (const [id, slot] of Object.entries(layout.slots)) {
			this.#remembered.set(seatKey(id, slot), slot);
		}
		if (!isUnreadable(layout, selection)) return layout;
		return this.#layout(network, map, layout.slots, locale, [...selection]);
	}

	/** Stored seats, and remembered ones for who has none in the cell where it belongs now. */
	#known(network: Network, map: NetworkMap, locale: Locale): Record<Id, MapSlot> {
		const words = mapWords(locale, { purpose: 'working' });
		const seats = workingMapInput(network, map, words).nodes.flatMap((node) => {
			const stored = map.slots[node.id];
			const here = stored?.sector === node.sector && stored.ring === node.ring;
			const slot = here ? stored : this.#remembered.get(seatKey(node.id, node));
			return slot ? [[node.id, slot] as const] : [];
		});
		return Object.fromEntries(seats);
	}

	/** All seats dealt anew. */
	anew(network: Network, map: NetworkMap, locale: Locale): MapLayout {
		return this.#layout(network, map, {}, locale, []);
	}

	#layout(
		network: Network,
		map: NetworkMap,
		slots: Readonly<Record<Id, MapSlot>>,
		locale: Locale,
		focus: readonly Id[]
	): MapLayout {
		const words = mapWords(locale, { purpose: 'working' });
		return layoutMap({
			...workingMapInput(network, { ...map, slots }, words),
			surface: mapSurfaces.editor,
			focus
		});
	}
}

const seatKey = (id: Id, { sector, ring }: Pick<MapSlot, 'sector' | 'ring'>): string =>
	`${id} ${sector} ${ring}`;

function isUnreadable(layout: MapLayout, selection: ReadonlySet<Id>): boolean {
	const wanted = new Set(selection);
	for (const { from, to } of layout.curves) {
		if (selection.has(from)) wanted.add(to);
		if (selection.has(to)) wanted.add(from);
	}
	return layout.nodes.some(({ id, label }) => label === null && wanted.has(id));
}
