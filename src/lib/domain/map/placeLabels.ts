import { ChosenLabels } from './ChosenLabels.ts';
import {
	labelCandidates,
	type LabelCandidate,
	type LabelGround,
	type LabelSeeker
} from './labelCandidates.ts';
import type { Label } from './MapLayout.ts';

interface Seeking {
	readonly id: string;
	readonly candidates: readonly LabelCandidate[];
}

/** How many steps a label may push others aside to make room. */
const depth = 3;
/** Pushes tried for one label, and for a whole map: a crowded one must not take forever. */
const triesPerLabel = 250;
const triesPerMap = 5_000;

/** What one search has changed so far, so that it can be taken back, and what it may still try. */
interface Search {
	readonly byId: ReadonlyMap<string, Seeking>;
	readonly chosen: ChosenLabels;
	readonly log: [id: string, before: LabelCandidate | undefined][];
	tries: number;
}

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
	const chosen = new ChosenLabels();
	let left = triesPerMap;
	for (const one of seeking) {
		if (chosen.size >= limit) break;
		const free = freePlace(one, chosen);
		if (free) {
			chosen.set(one.id, free);
			continue;
		}
		const budget = Math.min(triesPerLabel, left);
		const search: Search = { byId, chosen, log: [], tries: budget };
		makeRoom(one, search, depth, new Set());
		left -= budget - search.tries;
	}
	for (let round = 0; round < 3; round++) for (const one of seeking) improve(one, chosen);
	return new Map([...chosen.entries()].map(([id, { label }]) => [id, label]));
}

const freePlace = (one: Seeking, chosen: ChosenLabels): LabelCandidate | undefined =>
	one.candidates.find((candidate) => chosen.rivals(candidate, one.id).length === 0);

function change(search: Search, id: string, candidate: LabelCandidate | undefined): void {
	search.log.push([id, search.chosen.get(id)]);
	search.chosen.set(id, candidate);
}

function takeBack(search: Search, length: number): void {
	while (search.log.length > length) {
		const last = search.log.pop();
		if (last) search.chosen.set(last[0], last[1]);
	}
}

/** Gives `one` a place by moving its rivals; changes anything only if all of them find another. */
function makeRoom(one: Seeking, search: Search, left: number, fixed: ReadonlySet<string>): boolean {
	for (const candidate of one.candidates) {
		if (search.tries <= 0) return false;
		const pushed = search.chosen.rivals(candidate, one.id);
		if (pushed.length > 3 || pushed.some((id) => fixed.has(id))) continue;
		search.tries--;
		const before = search.log.length;
		for (const id of pushed) change(search, id, undefined);
		change(search, one.id, candidate);
		const held = new Set([...fixed, one.id]);
		if (pushed.every((id) => moveAside(search.byId.get(id), search, left, held))) return true;
		takeBack(search, before);
	}
	return false;
}

function moveAside(
	one: Seeking | undefined,
	search: Search,
	left: number,
	fixed: ReadonlySet<string>
): boolean {
	if (!one) return false;
	const free = freePlace(one, search.chosen);
	if (free) {
		change(search, one.id, free);
		return true;
	}
	return left > 1 && makeRoom(one, search, left - 1, fixed);
}

/** Moves a label to a better place that has become free. */
function improve(one: Seeking, chosen: ChosenLabels): void {
	const current = chosen.get(one.id);
	if (!current) return;
	const better = one.candidates.find(
		(candidate) => candidate.cost < current.cost && chosen.rivals(candidate, one.id).length === 0
	);
	if (better) chosen.set(one.id, better);
}
