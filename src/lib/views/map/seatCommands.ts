import type { Batch } from '#domain/commands/Command.ts';
import type { MapLayout } from '#domain/map/MapLayout.ts';
import type { MapSlot, NetworkMap } from '#domain/network/NetworkMap.ts';
import type { Id } from '#domain/shared/Id.ts';
import { seatsOfOthers } from './moveCommands.ts';

/** Seats of a layout, or of some partners in it, as they are dealt now: one step, one undo. */
export const arrangeCommands = (
	map: NetworkMap,
	{ slots }: MapLayout,
	ids: readonly Id[] = Object.keys(slots)
): Batch => ({
	type: 'batch',
	label: 'arrangeMap',
	commands: ids.flatMap((organization) => {
		const slot = slots[organization];
		return slot ? { type: 'placeOnMap' as const, map: map.id, organization, slot } : [];
	})
});

/** Seats that somebody wants kept, of those who sit in them now. */
export const pinnedSlots = ({ slots }: MapLayout): Readonly<Record<Id, MapSlot>> =>
	Object.fromEntries(Object.entries(slots).filter(([, slot]) => slot.pinned));

/** Pins partners to their seats, or lets them go; all seats are stored, so that they mean something. */
export function pinCommands(
	map: NetworkMap,
	layout: MapLayout,
	ids: readonly Id[],
	pinned: boolean
): Batch {
	const commands = ids.flatMap((organization) => {
		const { pinned: _, ...seat } = layout.slots[organization] ?? {};
		if (!isSeat(seat)) return [];
		const slot: MapSlot = pinned ? { ...seat, pinned } : seat;
		return { type: 'placeOnMap' as const, map: map.id, organization, slot };
	});
	return {
		type: 'batch',
		label: 'pinOnMap',
		commands: [...commands, ...seatsOfOthers(map, layout, new Set(ids))]
	};
}

const isSeat = (seat: Partial<MapSlot>): seat is MapSlot => seat.index !== undefined;
