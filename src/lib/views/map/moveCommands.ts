import type { Batch, SingleCommand } from '#domain/commands/Command.ts';
import type { Level } from '#domain/catalogue/levels.ts';
import { otherSector } from '#domain/map/MapInput.ts';
import type { MapLayout } from '#domain/map/MapLayout.ts';
import { freePlaceNear } from '#domain/map/freePlaceNear.ts';
import { placePoint } from '#domain/map/places.ts';
import type { Point } from '#domain/map/shapes.ts';
import { stageOfRing, type WorkingRing } from '#domain/map/workingMapInput.ts';
import type { MapSlot, NetworkMap } from '#domain/network/NetworkMap.ts';
import type { Organization } from '#domain/network/Organization.ts';
import type { Day, Id } from '#domain/shared/Id.ts';
import type { DropTarget } from './dropTarget.ts';

export interface Move {
	readonly organization: Organization;
	readonly target: DropTarget;
	/** Where it was let go; null takes any place of the cell. */
	readonly point: Point | null;
}

interface Ground {
	readonly map: NetworkMap;
	readonly layout: MapLayout;
	readonly today: Day;
}

/**
 * What it means to put partners into cells: another sector changes the field that sectors stand for,
 * another ring the contact stage, a point the seat. All seats that the map has not stored yet go
 * along, so that nobody jumps when it is opened again. One step, one undo.
 */
export function moveCommands(moves: readonly Move[], { map, layout, today }: Ground): Batch {
	const moved = new Set(moves.map(({ organization }) => organization.id));
	let around = layout;
	const commands = moves.flatMap((move): SingleCommand[] => {
		const { organization, target, point } = move;
		const { id } = organization;
		const placed = layout.nodes.find((node) => node.id === id);
		const slot = point ? freePlaceNear(around, id, target, point) : null;
		around = slot ? seatedAt(around, id, slot) : around;
		return [
			...(placed?.sector === target.sector ? [] : [intoSector(organization, map, target.sector)]),
			...(placed?.ring === target.ring ? [] : [intoRing(id, target.ring, today)]),
			{ type: 'placeOnMap', map: map.id, organization: id, slot: pinnedAs(slot, layout.slots[id]) }
		];
	});
	return {
		type: 'batch',
		label: 'moveOnMap',
		commands: [...commands, ...seatsOfOthers(map, layout, moved)]
	};
}

/** Who was pinned stays pinned where it was put. */
const pinnedAs = (slot: MapSlot | null, before: MapSlot | undefined): MapSlot | null =>
	slot && before?.pinned ? { ...slot, pinned: true } : slot;

/** The layout with one partner standing elsewhere already, so that the next takes another place. */
function seatedAt(layout: MapLayout, id: Id, slot: MapSlot): MapLayout {
	const arc = layout.sectors.find(({ key }) => key === slot.sector);
	const ring = layout.rings.find(({ key }) => key === slot.ring);
	if (!arc || !ring) return layout;
	const cell = { from: arc.from, to: arc.to, inner: ring.inner, outer: ring.outer };
	const point = placePoint(layout.surface, cell, slot.index);
	const nodes = layout.nodes.map((node) => (node.id === id ? { ...node, ...point } : node));
	return { ...layout, nodes };
}

/** Seats of all others that are only remembered so far. */
export const seatsOfOthers = (
	map: NetworkMap,
	{ slots }: MapLayout,
	besides: ReadonlySet<Id>
): SingleCommand[] =>
	Object.entries(slots)
		.filter(([other]) => !besides.has(other) && !map.slots[other])
		.map(([organization, slot]) => ({ type: 'placeOnMap', map: map.id, organization, slot }));

function intoSector(one: Organization, { sectorBy }: NetworkMap, key: string): SingleCommand {
	const value = key === otherSector ? null : key;
	const fields =
		sectorBy === 'type'
			? { type: value }
			: sectorBy === 'level'
				? { level: value as Level | null }
				: { primaryTopic: value, topics: one.topics.filter((topic) => topic !== value) };
	return { type: 'changeOrganization', id: one.id, fields };
}

const intoRing = (organization: string, ring: string, date: Day): SingleCommand => ({
	type: 'setStage',
	organization,
	stage: stageOfRing[ring as WorkingRing],
	date,
	note: null
});
