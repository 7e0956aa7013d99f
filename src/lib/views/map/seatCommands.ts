import type { Batch } from '#domain/commands/Command.ts';
import type { MapLayout } from '#domain/map/MapLayout.ts';
import type { NetworkMap } from '#domain/network/NetworkMap.ts';

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
