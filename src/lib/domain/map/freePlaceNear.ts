import type { MapSlot } from '#domain/network/NetworkMap.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { MapLayout } from './MapLayout.ts';
import { groundOf } from './places.ts';
import { marginsOf, spacingOf } from './seating.ts';
import { distance, type Point } from './shapes.ts';

/** The free place of a cell that is nearest to a point; null if the cell is full. */
export function freePlaceNear(
	layout: MapLayout,
	id: Id,
	target: { readonly sector: string; readonly ring: string },
	point: Point
): MapSlot | null {
	const { surface, anchor, nodes } = layout;
	const arc = layout.sectors.find(({ key }) => key === target.sector);
	const ring = layout.rings.find(({ key }) => key === target.ring);
	if (!arc || !ring) return null;
	const cell = { from: arc.from, to: arc.to, inner: ring.inner, outer: ring.outer };
	const others = nodes.filter((node) => node.id !== id);
	const places = groundOf(surface, cell, anchor?.box ?? null, marginsOf(surface), others.length)
		.filter((place) => others.every((other) => distance(other, place) >= spacingOf(surface)))
		.sort((a, b) => distance(a, point) - distance(b, point) || a.index - b.index);
	const place = places[0];
	if (!place) return null;
	return { sector: target.sector, ring: target.ring, index: place.index, weight: arc.weight };
}
