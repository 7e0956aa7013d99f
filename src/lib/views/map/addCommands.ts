import type { Batch, SingleCommand } from '#domain/commands/Command.ts';
import type { Level } from '#domain/catalogue/levels.ts';
import type { ContactStage } from '#domain/catalogue/contactStages.ts';
import { freePlaceNear } from '#domain/map/freePlaceNear.ts';
import { otherSector } from '#domain/map/MapInput.ts';
import type { MapLayout } from '#domain/map/MapLayout.ts';
import type { Point } from '#domain/map/shapes.ts';
import { stageOfRing, type WorkingRing } from '#domain/map/workingMapInput.ts';
import type { NetworkMap } from '#domain/network/NetworkMap.ts';
import type { Day, Id } from '#domain/shared/Id.ts';
import type { DropTarget } from './dropTarget.ts';
import { seatsOfOthers } from './moveCommands.ts';

interface Newcomer {
	readonly id: Id;
	readonly name: string;
	readonly target: DropTarget;
	/** Where it was wished; null takes any place of the cell. */
	readonly point: Point | null;
}

/** Nobody has talked with a partner that has just been thought of. */
export const stageOfNewcomer = (ring: string): ContactStage =>
	ring === 'contact' ? 'identified' : stageOfRing[ring as WorkingRing];

/** A new partner with the topic and the stage of the cell it was put in, at its place. */
export function addCommands(
	{ id, name, target, point }: Newcomer,
	{ map, layout, today }: { map: NetworkMap; layout: MapLayout; today: Day }
): Batch {
	const slot = point ? freePlaceNear(layout, id, target, point) : null;
	const seat: SingleCommand[] = slot
		? [{ type: 'placeOnMap', map: map.id, organization: id, slot }]
		: [];
	return {
		type: 'batch',
		label: 'addOrganization',
		commands: [
			{ type: 'addOrganization', id, fields: { name: name.trim(), ...sectorFields(map, target) } },
			{
				type: 'setStage',
				organization: id,
				stage: stageOfNewcomer(target.ring),
				date: today,
				note: null
			},
			...seat,
			...seatsOfOthers(map, layout, new Set([id]))
		]
	};
}

function sectorFields({ sectorBy }: NetworkMap, { sector }: DropTarget) {
	if (sector === otherSector) return {};
	if (sectorBy === 'type') return { type: sector };
	return sectorBy === 'level' ? { level: sector as Level } : { primaryTopic: sector };
}
