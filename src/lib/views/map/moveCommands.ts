import type { Batch, SingleCommand } from '#domain/commands/Command.ts';
import type { Level } from '#domain/catalogue/levels.ts';
import { otherSector } from '#domain/map/MapInput.ts';
import type { MapLayout } from '#domain/map/MapLayout.ts';
import { freePlaceNear } from '#domain/map/freePlaceNear.ts';
import type { Point } from '#domain/map/shapes.ts';
import { stageOfRing, type WorkingRing } from '#domain/map/workingMapInput.ts';
import type { NetworkMap } from '#domain/network/NetworkMap.ts';
import type { Organization } from '#domain/network/Organization.ts';
import type { Day } from '#domain/shared/Id.ts';
import type { DropTarget } from './dropTarget.ts';

interface Move {
	readonly organization: Organization;
	readonly map: NetworkMap;
	readonly layout: MapLayout;
	readonly target: DropTarget;
	/** Where it was let go; null takes any place of the cell. */
	readonly point: Point | null;
	readonly today: Day;
}

/**
 * What it means to put a partner into a cell: another sector changes the field that sectors stand
 * for, another ring the contact stage, a point its seat. All seats that the map has not stored yet
 * go along, so that nobody jumps when it is opened again. One step, one undo.
 */
export function moveCommands(move: Move): Batch {
	const { organization, map, layout, target, point, today } = move;
	const id = organization.id;
	const placed = layout.nodes.find((node) => node.id === id);
	const slot = point ? freePlaceNear(layout, id, target, point) : null;
	const others = Object.entries(layout.slots)
		.filter(([other]) => other !== id && !map.slots[other])
		.map(([other, seat]): SingleCommand => {
			return { type: 'placeOnMap', map: map.id, organization: other, slot: seat };
		});
	return {
		type: 'batch',
		label: 'moveOnMap',
		commands: [
			...(placed?.sector === target.sector ? [] : [intoSector(organization, map, target.sector)]),
			...(placed?.ring === target.ring ? [] : [intoRing(id, target.ring, today)]),
			{ type: 'placeOnMap', map: map.id, organization: id, slot },
			...others
		]
	};
}

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

/** All seats dealt anew: one step, one undo. */
export const arrangeCommands = (map: NetworkMap, layout: MapLayout): Batch => ({
	type: 'batch',
	label: 'arrangeMap',
	commands: Object.entries(layout.slots).map(([organization, slot]) => ({
		type: 'placeOnMap',
		map: map.id,
		organization,
		slot
	}))
});
