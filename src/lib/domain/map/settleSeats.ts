import type { Id } from '#domain/shared/Id.ts';
import type { LayoutRequest } from './MapInput.ts';
import type { Label } from './MapLayout.ts';
import type { MapSurface } from './mapSurfaces.ts';
import { labelsOf } from './placedNodes.ts';
import type { Seated } from './seatedNodes.ts';
import { tenth, type Box } from './shapes.ts';

/** Above this many nodes a map is crowded whatever one does. */
const mostNodes = 150;
const mostTrials = 120;

/**
 * Lets nodes that have just been given a seat change it, within their cell and among each other,
 * where that lets more names be read, those with many relations first. Who had a seat before keeps it.
 */
export function settleSeats(
	request: LayoutRequest,
	seated: readonly Seated[],
	surface: MapSurface,
	fixed: readonly Box[]
): readonly Seated[] {
	if (surface.labels !== 'full' || seated.length > mostNodes) return seated;
	const label = (some: readonly Seated[]): Map<Id, Label> =>
		labelsOf(request, some, surface, fixed);
	const weights = new Map(seated.map(({ node }) => [node.id, 3 + node.degree]));
	const worth = (read: Map<Id, Label>): number =>
		[...read.keys()].reduce((sum, id) => sum + (weights.get(id) ?? 0), 0);
	let [current, labels, trials] = [seated, label(seated), 0];
	const tried = new Set<string>();
	for (;;) {
		const better = current
			.filter(({ node, fresh }) => fresh && !labels.has(node.id))
			.flatMap((one) => one.seats.map((_, index) => ({ one, index })))
			.filter(({ one, index }) => index !== one.slot.index)
			.find(({ one, index }) => {
				const key = `${worth(labels)} ${one.node.id} ${one.slot.index} ${index}`;
				if (trials >= mostTrials || tried.has(key)) return false;
				tried.add(key);
				const changed = withSeat(current, one, index);
				if (!changed) return false;
				trials++;
				const relabelled = label(changed);
				if (worth(relabelled) <= worth(labels)) return false;
				[current, labels] = [changed, relabelled];
				return true;
			});
		if (!better) return current;
	}
}

/** Moves one node to another seat of its cell; whoever sits there changes places with it. */
function withSeat(seated: readonly Seated[], one: Seated, index: number): Seated[] | null {
	const other = seated.find(
		({ slot }) =>
			slot.sector === one.slot.sector && slot.ring === one.slot.ring && slot.index === index
	);
	if (other && !other.fresh) return null;
	return seated.map((each) => {
		if (each === one) return at(one, index);
		return each === other ? at(other, one.slot.index) : each;
	});
}

function at(one: Seated, index: number): Seated {
	const seat = one.seats[index] ?? one.point;
	return {
		...one,
		point: { x: tenth(seat.x), y: tenth(seat.y) },
		slot: { ...one.slot, index }
	};
}
