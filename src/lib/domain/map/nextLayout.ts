import { isSameJson, type Json } from '#domain/shared/Json.ts';
import type { Id } from '#domain/shared/Id.ts';
import { anchorBox } from './anchorBox.ts';
import { keptLabels } from './keptLabels.ts';
import { arcsOf, countsOf, layoutMap, placedSector, placesOf } from './layoutMap.ts';
import type { LayoutRequest, NodeInput } from './MapInput.ts';
import type { Curve, MapLayout, PlacedNode, PlacedSector } from './MapLayout.ts';
import { placedCurves } from './placedCurves.ts';
import { placedNodes } from './placedNodes.ts';
import { seatedNodes } from './seatedNodes.ts';
import { isHere, type Room, type Seated } from './seating.ts';
import type { SectorArc } from './sectorArcs.ts';

/**
 * The layout that follows another one of the same map in the same language. Everybody sits where
 * `layoutMap` would have them on the same ground, but only cells in which something has happened are
 * looked at, names stay where they were, and whatever has not changed is the same object: whoever
 * draws has to touch nothing else. Where sectors themselves change, all is laid out anew.
 */
export function nextLayout(request: LayoutRequest, before: MapLayout | null): MapLayout {
	return (before && continued(request, before)) ?? layoutMap(request);
}

function continued(request: LayoutRequest, before: MapLayout): MapLayout | null {
	const counts = countsOf(request);
	const arcs = arcsOf(request, counts);
	if (!isSameFrame(request, arcs, counts, before)) return null;
	const { surface } = before;
	const anchor = anchorBox(request.anchor, surface, request.joints);
	const fixed = fixedBoxes(request, arcs, before);
	const seating = { request, surface, fixed };
	const known = new Map(before.nodes.map((node) => [node.id, node]));
	const stays = (node: NodeInput): boolean => isAtRest(node, request, before, known);
	const cells = restlessCells(request, before, stays);
	const seated = seatedNodes(seating, arcs, anchor?.box ?? null, (room) =>
		cells.has(room.key)
			? null
			: room.nodes.flatMap((node) => seatBefore(node, room, request, before))
	);
	if (!seated) return null;
	const labels = keptLabels(seating, seated, before);
	const nodes = placedNodes(seating, seated, labels).map((node) =>
		sameOr(node, known.get(node.id))
	);
	const curves = curvesAfter(request, nodes, before, anchor);
	return {
		...before,
		anchor: sameOr(anchor, before.anchor),
		sectors: before.sectors.map((sector) => recounted(sector, counts)),
		nodes,
		curves,
		...placesOf(seated, request)
	};
}

/** The old object where nothing has changed, so that `===` tells. */
const sameOr = <T extends object | null>(next: T, before: T | undefined): T =>
	before !== undefined && isSameJson(next as Json, before as Json) ? before : next;

function recounted(sector: PlacedSector, counts: ReadonlyMap<string, number>): PlacedSector {
	const count = counts.get(sector.key) ?? 0;
	return count === sector.count ? sector : { ...sector, count };
}

/** Same sectors of the same width, none of them filled or emptied, same rings, same office. */
function isSameFrame(
	{ rings, anchor }: LayoutRequest,
	arcs: readonly SectorArc[],
	counts: ReadonlyMap<string, number>,
	before: MapLayout
): boolean {
	return (
		arcs.length === before.sectors.length &&
		arcs.every(({ sector, from, to }, i) => {
			const old = before.sectors[i];
			const isEmpty = (counts.get(sector.key) ?? 0) === 0;
			return (
				old !== undefined &&
				[old.from, old.to].every((angle, end) => angle === (end === 0 ? from : to)) &&
				isEmpty === (old.count === 0) &&
				Object.entries(sector).every(([key, value]) => old[key as keyof PlacedSector] === value)
			);
		}) &&
		rings.every((ring, i) => {
			const old = before.rings[i];
			return old?.key === ring.key && old.name === ring.name;
		}) &&
		anchor?.id === before.anchor?.id &&
		anchor?.name === before.anchor?.name
	);
}

function fixedBoxes(request: LayoutRequest, arcs: readonly SectorArc[], before: MapLayout) {
	const box = before.anchor?.box ?? null;
	const empty = new Set(before.sectors.flatMap(({ key, count }) => (count === 0 ? key : [])));
	const words = arcs
		.filter(({ sector }) => empty.has(sector.key))
		.flatMap((arc) => placedSector(arc, 0, before.surface, request, box).box ?? []);
	return [...(box ? [box] : []), ...words];
}

/** Has the same seat as before, and is allowed to keep it. */
function isAtRest(
	node: NodeInput,
	{ slots }: LayoutRequest,
	before: MapLayout,
	known: ReadonlyMap<Id, PlacedNode>
): boolean {
	const [old, seat, slot] = [known.get(node.id), before.slots[node.id], slots[node.id]];
	return (
		old?.sector === node.sector &&
		old.ring === node.ring &&
		isHere(node, slot) &&
		seat?.index === slot?.index
	);
}

/** Cells that somebody has left, come to, or sat down anew in. */
function restlessCells(
	{ nodes }: LayoutRequest,
	before: MapLayout,
	stays: (node: NodeInput) => boolean
): ReadonlySet<string> {
	const resting = new Set(nodes.filter(stays).map(({ id }) => id));
	return new Set(
		[...nodes, ...before.nodes]
			.filter(({ id }) => !resting.has(id))
			.map(({ sector, ring }) => `${sector} ${ring}`)
	);
}

function seatBefore(
	node: NodeInput,
	room: Room,
	{ slots }: LayoutRequest,
	{ positions }: MapLayout
): Seated | [] {
	const [point, slot] = [positions[node.id], slots[node.id]];
	if (!point || !slot) return [];
	return { node, room, point, slot: { ...slot, weight: room.arc.weight }, fresh: false };
}

/** Only relations whose ends have moved, or that are new or different, are bent anew. */
function curvesAfter(
	request: LayoutRequest,
	nodes: readonly PlacedNode[],
	before: MapLayout,
	anchor: MapLayout['anchor']
): readonly Curve[] {
	const old = new Map(before.curves.map((curve) => [curve.id, curve]));
	const moved = (id: Id): boolean => before.positions[id] !== after.get(id);
	const after = new Map(nodes.map(({ id, x, y }) => [id, pointBefore(before, id, x, y)]));
	const isKept = (curve: Curve, one: LayoutRequest['relations'][number]): boolean =>
		curve.from === one.from &&
		curve.to === one.to &&
		curve.line === one.line &&
		curve.arrow === one.arrow &&
		!moved(one.from) &&
		!moved(one.to);
	const kept = new Map<Id, Curve>();
	for (const relation of request.relations) {
		const curve = old.get(relation.id);
		if (curve && isKept(curve, relation)) kept.set(relation.id, curve);
	}
	const changed = request.relations.filter(({ id }) => !kept.has(id));
	const bent = placedCurves({ ...request, relations: changed }, nodes, anchor, before.surface);
	const all = [...kept.values(), ...bent].sort((a, b) => (a.id < b.id ? -1 : 1));
	const isUntouched = bent.length === 0 && all.length === before.curves.length;
	return isUntouched ? before.curves : all;
}

/** The point object of before if it is still the same place. */
function pointBefore({ positions }: MapLayout, id: Id, x: number, y: number) {
	const point = positions[id];
	return point?.x === x && point.y === y ? point : undefined;
}
