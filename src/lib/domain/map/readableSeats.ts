import type { Id } from '#domain/shared/Id.ts';
import type { Label } from './MapLayout.ts';
import { labelsOf } from './nodeLabels.ts';
import { bestPlace, type Taken } from './placeChoice.ts';
import { mindsNames, longestFirst, seatAt, type Seated, type Seating } from './seating.ts';

const mostTrials = 60;

/**
 * Lets nodes that have just been given a seat change it within their cell, alone or with one
 * neighbour, where that lets more names be read. Who had a seat before keeps it.
 */
export function readableSeats(seated: readonly Seated[], seating: Seating): readonly Seated[] {
	if (!mindsNames(seating)) return seated;
	const worth = (labels: ReadonlyMap<Id, Label>): number =>
		seated.reduce((sum, { node }) => sum + (labels.has(node.id) ? 3 + node.degree : 0), 0);
	let [current, labels] = [seated, labelsOf(seating, seated)];
	let trials = 0;
	const tried = new Set<string>();
	for (let found = true; found;) {
		found = false;
		for (const move of movesFor(current, labels)) {
			const key = `${worth(labels)} ${move.map(({ node }) => node.id).join(' ')}`;
			if (tried.has(key)) continue;
			if (trials++ >= mostTrials) return current;
			tried.add(key);
			const changed = reseated(current, labels, move, seating);
			if (!changed) continue;
			const relabelled = labelsOf(seating, changed);
			if (worth(relabelled) <= worth(labels)) continue;
			[current, labels, found] = [changed, relabelled, true];
			break;
		}
	}
	return current;
}

/** Each nameless newcomer alone, then together with one of its fresh neighbours in the cell. */
function movesFor(seated: readonly Seated[], labels: ReadonlyMap<Id, Label>): Seated[][] {
	const silent = inOrder(seated.filter(({ node, fresh }) => fresh && !labels.has(node.id)));
	const alone = silent.map((one) => [one]);
	const pairs = silent.flatMap((one) =>
		inOrder(seated.filter((other) => other.fresh && other.room === one.room && other !== one)).map(
			(other) => [one, other]
		)
	);
	return [...alone, ...pairs];
}

function inOrder(seated: readonly Seated[]): Seated[] {
	const byId = new Map(seated.map((one) => [one.node.id, one]));
	return longestFirst(seated.map(({ node }) => node)).flatMap(({ id }) => byId.get(id) ?? []);
}

/** The nodes stand up and sit down again one after the other, each where its name can be read. */
function reseated(
	seated: readonly Seated[],
	labels: ReadonlyMap<Id, Label>,
	move: readonly Seated[],
	seating: Seating
): Seated[] | null {
	const gone = new Set(move.map(({ node }) => node.id));
	const others = seated.filter(({ node }) => !gone.has(node.id));
	const taken: Taken = {
		points: new Map(others.map(({ node, point }) => [node.id, point])),
		labels: new Map(
			others.flatMap(({ node }) => {
				const label = labels.get(node.id);
				return label ? [[node.id, label.box] as const] : [];
			})
		)
	};
	const changed: Seated[] = [];
	for (const { node, room, point } of move) {
		const choice = bestPlace(node, room, taken, [point], seating);
		if (!choice?.box) return null;
		const one = seatAt(node, room, choice.place);
		taken.points.set(node.id, one.point);
		taken.labels.set(node.id, choice.box);
		changed.push(one);
	}
	return [...others, ...changed];
}
