import type { MapLayout } from '#domain/map/MapLayout.ts';
import type { Point } from '#domain/map/shapes.ts';
import type { Id } from '#domain/shared/Id.ts';

/** One relation as its end sees it. */
export interface WalkStep {
	readonly relation: Id;
	readonly other: Id;
}

/** The map as keys walk it: everybody in order, and the relations of each clockwise. */
export interface WalkGraph {
	readonly order: readonly Id[];
	readonly stepsOf: (id: Id) => readonly WalkStep[];
	readonly nameOf: (id: Id) => string;
}

/** A partner, or one of its relations. */
export interface WalkFocus {
	readonly node: Id;
	/** Number of the relation in focus; null: the partner itself. */
	readonly step: number | null;
	/** Partners one came by, for the way back. */
	readonly path: readonly Id[];
}

const leap = 10;

export function walkGraph(layout: MapLayout): WalkGraph {
	const { anchor, nodes, curves } = layout;
	const centre: Point = { x: layout.surface.cx, y: layout.surface.cy };
	const points = new Map<Id, Point>(nodes.map(({ id, x, y }) => [id, { x, y }]));
	if (anchor) points.set(anchor.id, centre);
	const names = new Map(nodes.map(({ id, name }) => [id, name]));
	if (anchor) names.set(anchor.id, anchor.name);
	const steps = new Map<Id, WalkStep[]>();
	for (const { id, from, to } of curves) {
		steps.set(from, [...(steps.get(from) ?? []), { relation: id, other: to }]);
		steps.set(to, [...(steps.get(to) ?? []), { relation: id, other: from }]);
	}
	const angle = (from: Point, to: Point): number => {
		// Clockwise from 12 o'clock.
		const turn = Math.atan2(to.x - from.x, from.y - to.y);
		return turn < 0 ? turn + 2 * Math.PI : turn;
	};
	for (const [id, list] of steps) {
		const from = points.get(id) ?? centre;
		const at = ({ other }: WalkStep): number => angle(from, points.get(other) ?? centre);
		list.sort((a, b) => at(a) - at(b) || (a.relation < b.relation ? -1 : 1));
	}
	return {
		order: [...(anchor ? [anchor.id] : []), ...nodes.map(({ id }) => id)],
		stepsOf: (id) => steps.get(id) ?? [],
		nameOf: (id) => names.get(id) ?? ''
	};
}

/** Where a key leads; null for keys that are none of the walk's, or lead nowhere. */
export function walk(focus: WalkFocus, key: string, graph: WalkGraph): WalkFocus | null {
	const { node, step, path } = focus;
	const steps = graph.stepsOf(node);
	const goTo = (id: Id | undefined): WalkFocus | null =>
		id === undefined || id === node ? null : { node: id, step: null, path: [] };
	const at = graph.order.indexOf(node);
	switch (key) {
		case 'ArrowRight':
		case 'ArrowLeft': {
			if (steps.length === 0) return null;
			const first = key === 'ArrowRight' ? 0 : steps.length - 1;
			const next = (step ?? 0) + (key === 'ArrowRight' ? 1 : -1) + steps.length;
			return { node, path, step: step === null ? first : next % steps.length };
		}
		case 'Enter':
		case 'ArrowDown': {
			const other = step === null ? undefined : steps[step]?.other;
			return other === undefined ? null : { node: other, step: null, path: [...path, node] };
		}
		case 'ArrowUp':
		case 'Backspace': {
			if (step !== null) return { node, step: null, path };
			const back = path.at(-1);
			return back === undefined ? null : { node: back, step: null, path: path.slice(0, -1) };
		}
		case 'Home':
			return goTo(graph.order[0]);
		case 'End':
			return goTo(graph.order.at(-1));
		case 'PageDown':
			return goTo(graph.order[Math.min(at + leap, graph.order.length - 1)]);
		case 'PageUp':
			return goTo(graph.order[Math.max(at - leap, 0)]);
		default:
			return null;
	}
}

/** The next partner, in order, whose name starts with the letters typed; else has them inside. */
export function findByLetters(focus: WalkFocus, letters: string, graph: WalkGraph): Id | null {
	const wanted = letters.toLocaleLowerCase();
	const from = graph.order.indexOf(focus.node) + (letters.length > 1 ? 0 : 1);
	const rotated = [...graph.order.slice(from), ...graph.order.slice(0, from)];
	const nameOf = (id: Id): string => graph.nameOf(id).toLocaleLowerCase();
	return (
		rotated.find((id) => nameOf(id).startsWith(wanted)) ??
		rotated.find((id) => nameOf(id).includes(wanted)) ??
		null
	);
}
