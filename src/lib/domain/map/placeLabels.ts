import type { Label } from './MapLayout.ts';
import {
	labelAir,
	labelCandidates,
	type LabelCandidate,
	type LabelGround,
	type LabelSeeker
} from './labelCandidates.ts';
import { boxesTouch } from './shapes.ts';

/** Labels chosen so far, by node. */
type Chosen = Map<string, LabelCandidate>;

interface Seeking {
	readonly id: string;
	readonly candidates: readonly LabelCandidate[];
}

/** How many steps a label may push others aside to make room. */
const depth = 3;

/**
 * Places as many labels as fit, in the order given (most important first), none nearer than 4 px
 * to another label or node. A label without room pushes others to their next best place; if that
 * does not help either, it is left out. Deterministic.
 *
 * @param limit most labels wanted
 */
export function placeLabels(
	seekers: readonly LabelSeeker[],
	ground: LabelGround,
	limit: number
): Map<string, Label> {
	const seeking = seekers.map((seeker) => ({
		id: seeker.id,
		candidates: labelCandidates(seeker, ground)
	}));
	const byId = new Map(seeking.map((one) => [one.id, one]));
	const chosen: Chosen = new Map();
	for (const one of seeking) {
		if (chosen.size >= limit) break;
		const free = one.candidates.find((candidate) => rivals(candidate, one.id, chosen).length === 0);
		if (free) chosen.set(one.id, free);
		else makeRoom(one, chosen, byId, depth, new Set());
	}
	for (let round = 0; round < 3; round++) for (const one of seeking) improve(one, chosen);
	return new Map([...chosen].map(([id, { label }]) => [id, label]));
}

function rivals(candidate: LabelCandidate, id: string, chosen: Chosen): string[] {
	const touching: string[] = [];
	for (const [other, { label }] of chosen) {
		if (other !== id && boxesTouch(candidate.label.box, label.box, labelAir)) touching.push(other);
	}
	return touching;
}

/** Gives `one` a place by moving its rivals; changes `chosen` only if all of them find another. */
function makeRoom(
	one: Seeking,
	chosen: Chosen,
	byId: ReadonlyMap<string, Seeking>,
	left: number,
	fixed: ReadonlySet<string>
): boolean {
	for (const candidate of one.candidates) {
		const pushed = rivals(candidate, one.id, chosen);
		if (pushed.length > 3 || pushed.some((id) => fixed.has(id))) continue;
		const before = new Map(chosen);
		for (const id of pushed) chosen.delete(id);
		chosen.set(one.id, candidate);
		const held = new Set([...fixed, one.id]);
		if (pushed.every((id) => moveAside(byId.get(id), chosen, byId, left, held))) return true;
		chosen.clear();
		for (const [id, value] of before) chosen.set(id, value);
	}
	return false;
}

function moveAside(
	one: Seeking | undefined,
	chosen: Chosen,
	byId: ReadonlyMap<string, Seeking>,
	left: number,
	fixed: ReadonlySet<string>
): boolean {
	if (!one) return false;
	const free = one.candidates.find((candidate) => rivals(candidate, one.id, chosen).length === 0);
	if (free) {
		chosen.set(one.id, free);
		return true;
	}
	return left > 1 && makeRoom(one, chosen, byId, left - 1, fixed);
}

/** Moves a label to a better place that has become free. */
function improve(one: Seeking, chosen: Chosen): void {
	const current = chosen.get(one.id);
	if (!current) return;
	const better = one.candidates.find(
		(candidate) => candidate.cost < current.cost && rivals(candidate, one.id, chosen).length === 0
	);
	if (better) chosen.set(one.id, better);
}
