import type { MapSlot } from '#domain/network/NetworkMap.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { NodeInput } from './MapInput.ts';

/** Who sits where in one cell. */
export interface DealtCell {
	/** Seats of the cell, spare ones included. */
	readonly seats: number;
	/** Seat by node, sorted by seat. */
	readonly taken: readonly { readonly node: NodeInput; readonly index: number }[];
	/** Who has just been given a seat and may still change it. */
	readonly fresh: ReadonlySet<Id>;
}

/** Seats for `count` partners when a cell is dealt anew: a quarter more, at least one. */
export const seatsFor = (count: number): number => count + Math.max(1, Math.floor(count / 4));

/** As many spare seats as wanted and as fit, maybe none. */
function seatsThatFit(count: number, hasRoom: (seats: number) => boolean): number {
	let seats = seatsFor(count);
	while (seats > count && !hasRoom(seats)) seats--;
	return seats;
}

const plain = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byDegree = (a: NodeInput, b: NodeInput): number => b.degree - a.degree || plain(a.id, b.id);

/**
 * Deals the seats of one cell. Who has a seat keeps it; who is new takes the next free one; when
 * none is left, this cell alone is dealt anew. Ties are broken by id, so that the order in which
 * nodes come does not matter.
 *
 * @param hasRoom whether so many seats keep their distance in this cell
 */
export function dealSeats(
	nodes: readonly NodeInput[],
	slots: Readonly<Record<Id, MapSlot>>,
	hasRoom: (seats: number) => boolean
): DealtCell {
	const taken = new Map<number, NodeInput>();
	const waiting: NodeInput[] = [];
	const known = nodes.filter((node) => isHere(node, slots[node.id]));
	if (known.length === 0) return dealAnew(nodes, hasRoom);
	const seats = known.reduce(
		(most, { id }) => Math.max(most, slots[id]?.seats ?? 0, (slots[id]?.index ?? 0) + 1),
		0
	);
	for (const node of [...nodes].sort((a, b) => plain(a.id, b.id))) {
		const slot = slots[node.id];
		if (slot && isHere(node, slot) && !taken.has(slot.index)) taken.set(slot.index, node);
		else waiting.push(node);
	}
	if (taken.size + waiting.length > seats) return dealAnew(nodes, hasRoom);
	let index = 0;
	for (const node of waiting.sort(byDegree)) {
		while (taken.has(index)) index++;
		taken.set(index, node);
	}
	return { seats, taken: inOrder(taken), fresh: new Set(waiting.map(({ id }) => id)) };
}

const isHere = (node: NodeInput, slot: MapSlot | undefined): boolean =>
	slot !== undefined &&
	slot.sector === node.sector &&
	slot.ring === node.ring &&
	Number.isInteger(slot.index) &&
	slot.index >= 0 &&
	slot.index < 10_000;

function dealAnew(nodes: readonly NodeInput[], hasRoom: (seats: number) => boolean): DealtCell {
	const taken = [...nodes].sort(byDegree).map((node, index) => ({ node, index }));
	return {
		seats: seatsThatFit(nodes.length, hasRoom),
		taken,
		fresh: new Set(nodes.map(({ id }) => id))
	};
}

const inOrder = (taken: ReadonlyMap<number, NodeInput>): DealtCell['taken'] =>
	[...taken].map(([index, node]) => ({ node, index })).sort((a, b) => a.index - b.index);
