import type { MapLayout } from '#domain/map/MapLayout.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Mark } from './DrawnElements.ts';
import { relationElement } from './toElements.ts';

/** Partners that a selected partner or relation of this map is connected with, and themselves. */
export function namedBy({ curves }: MapLayout, selection: ReadonlySet<Id>): ReadonlySet<Id> {
	const named = new Set(selection);
	for (const { id, from, to } of curves) {
		if (selection.has(from)) named.add(to);
		if (selection.has(to)) named.add(from);
		if (selection.has(id)) named.add(from).add(to);
	}
	return named;
}

/**
 * How every element of the map stands to the selection: its partners, their relations and those at
 * the other end stand out, all others step back. A selection that is not on this map changes nothing.
 */
export function selectionMarks(
	layout: MapLayout,
	selection: ReadonlySet<Id>
): ReadonlyMap<string, Mark> {
	const { nodes, curves, anchor } = layout;
	const isHere =
		nodes.some(({ id }) => selection.has(id)) ||
		curves.some(({ id }) => selection.has(id)) ||
		(anchor !== null && selection.has(anchor.id));
	if (!isHere) return new Map();
	const named = namedBy(layout, selection);
	const marks = new Map<string, Mark>();
	for (const { id } of nodes) {
		if (!named.has(id)) marks.set(id, 'dimmed');
		else if (!selection.has(id)) marks.set(id, 'neighbour');
	}
	if (anchor && named.has(anchor.id) && !selection.has(anchor.id))
		marks.set(anchor.id, 'neighbour');
	for (const { id, from, to } of curves) {
		const isChosen = selection.has(id) || selection.has(from) || selection.has(to);
		marks.set(relationElement(id), isChosen ? 'chosen' : 'dimmed');
	}
	return marks;
}
