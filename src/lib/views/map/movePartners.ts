import type { MapLayout } from '#domain/map/MapLayout.ts';
import type { Id } from '#domain/shared/Id.ts';
import { m } from '#i18n/generated/messages.js';
import { today } from '#views/today.ts';
import type { Dropped } from './CanvasPointer.ts';
import { dropTarget, type DropTarget } from './dropTarget.ts';
import type { MapDesk } from './MapDesk.svelte.ts';
import { moveCommands, type Move } from './moveCommands.ts';
import { sectorSentence, stageIn, stageSentence } from './MoveStep.ts';

/** Lets partners fall where a hand has let them go; who hangs over no cell follows the first one. */
export function dropPartners(desk: MapDesk, dropped: readonly Dropped[]): void {
	const [first] = dropped;
	const lead = first && dropTarget(desk.layout, first.point);
	if (!first) return;
	if (!lead) {
		desk.say(m.map_stays({ name: desk.nameOf(first.id) }));
		return;
	}
	const wishes = dropped.map(({ id, point }) => {
		const own = dropTarget(desk.layout, point);
		return { id, target: own ?? lead, point: own ? point : first.point };
	});
	carryOut(desk, wishes);
}

/** The same without a pointer; where nothing else is wished, a partner keeps its sector or ring. */
export function movePartners(
	desk: MapDesk,
	ids: readonly Id[],
	{ sector, ring }: { readonly sector: string | null; readonly ring: string | null }
): void {
	const wishes = desk.layout.nodes
		.filter(({ id }) => ids.includes(id))
		.map((node) => ({
			id: node.id,
			target: { sector: sector ?? node.sector, ring: ring ?? node.ring },
			point: null
		}))
		// Who is there already keeps its seat.
		.filter(({ id, target }) => changed(desk.layout, id, target));
	if (wishes.length > 0) carryOut(desk, wishes);
}

interface Wish extends Pick<Move, 'target' | 'point'> {
	readonly id: Id;
}

function carryOut(desk: MapDesk, wishes: readonly Wish[]): void {
	const { session, map, layout } = desk;
	const moves = wishes.flatMap(({ id, ...wish }): Move | [] => {
		const organization = session.network.organizations[id];
		return organization ? { organization, ...wish } : [];
	});
	const day = today();
	const change = desk.carryOut(moveCommands(moves, { map, layout, today: day }));
	if (change === null) return;
	const staged = wishes.filter(({ id, target }) => changed(layout, id, target, 'ring'));
	const sorted = wishes.filter(({ id, target }) => changed(layout, id, target, 'sector'));
	const words = [
		...new Set([
			...sorted.map(({ target }) => sectorSentence(map.sectorBy, target, nameIn(layout, target))),
			...staged.map(({ target }) => stageSentence(stageIn(target.ring), day))
		])
	];
	const ids = wishes.map(({ id }) => id);
	const who =
		ids.length === 1 ? desk.nameOf(ids[0] ?? '') : m.map_moved_many({ count: ids.length });
	const text = words.join(' · ');
	desk.whisper(text ? `${who} ${text}` : m.map_shifted({ name: who }));
	desk.step = text ? { changes: [change], ids, staged: staged.map(({ id }) => id), text } : null;
}

const nameIn = ({ sectors }: MapLayout, { sector }: DropTarget): string =>
	sectors.find(({ key }) => key === sector)?.name ?? '';

/** Whether a target is another cell, or another sector or ring, than the one it stands in. */
function changed(
	{ nodes }: MapLayout,
	id: Id,
	target: DropTarget,
	what?: 'sector' | 'ring'
): boolean {
	const node = nodes.find((one) => one.id === id);
	const differs = (key: 'sector' | 'ring'): boolean => node?.[key] !== target[key];
	return what ? differs(what) : differs('sector') || differs('ring');
}
