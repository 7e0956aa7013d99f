import type { Id } from '#domain/shared/Id.ts';
import { ChosenLabels } from './ChosenLabels.ts';
import { labelAir, labelCandidates, type LabelGround } from './labelCandidates.ts';
import type { Label, MapLayout, PlacedNode } from './MapLayout.ts';
import { labelsOf, labelStyle, nodeBox } from './nodeLabels.ts';
import { mindsNames, type Seated, type Seating } from './seating.ts';
import { boxesTouch, distance, type Box, type Point } from './shapes.ts';

/** So far from where something has changed a name may have found room. */
const near = 170;

/**
 * Names where they stood before. Only who has moved, is new or is called otherwise gets a new label,
 * with those whose label is now in the way, and the nameless nearby. On a map of which all names
 * should be read, everything is placed anew before a newcomer stays without one.
 */
export function keptLabels(
	seating: Seating,
	seated: readonly Seated[],
	before: MapLayout
): ReadonlyMap<Id, Label> {
	const known = new Map(before.nodes.map((node) => [node.id, node]));
	const changed = seated.filter((one) => !isSame(one, known.get(one.node.id)));
	const places = placesOfChange(seated, changed, before);
	const ground = groundOf(seating, seated);
	const boxes = changed.map(({ node, point }) => nodeBox(node, point, seating.surface));
	const chosen = new ChosenLabels();
	const seeking = new Set(changed);
	for (const one of seated) {
		const label = seeking.has(one) ? null : known.get(one.node.id)?.label;
		if (label && boxes.every((box) => !boxesTouch(label.box, box, labelAir)))
			chosen.set(one.node.id, { label, cost: 0 });
		else if (label || places.some((place) => distance(place, one.point) < near)) seeking.add(one);
	}
	for (const { node, point, room } of inOrder(seeking, changed)) {
		const seeker = { id: node.id, name: node.name, ...point, sector: room.arc };
		const free = labelCandidates(seeker, ground).find(
			(candidate) => chosen.rivals(candidate, node.id).length === 0
		);
		if (free) chosen.set(node.id, free);
	}
	const isSilent = changed.some(({ node }) => chosen.get(node.id) === undefined);
	if (isSilent && mindsNames(seating)) return labelsOf(seating, seated);
	return new Map([...chosen.entries()].map(([id, { label }]) => [id, label]));
}

function isSame({ node, point }: Seated, old: PlacedNode | undefined): boolean {
	return (
		old !== undefined &&
		old.x === point.x &&
		old.y === point.y &&
		old.name === node.name &&
		old.marks.length > 0 === node.marks.length > 0
	);
}

/** Where somebody came, went or changed. */
function placesOfChange(
	seated: readonly Seated[],
	changed: readonly Seated[],
	before: MapLayout
): readonly Point[] {
	const present = new Set(seated.map(({ node }) => node.id));
	const concerned = new Set(changed.map(({ node }) => node.id));
	return [
		...changed.map(({ point }) => point),
		...before.nodes.filter(({ id }) => concerned.has(id) || !present.has(id))
	];
}

function groundOf({ request, surface, fixed }: Seating, seated: readonly Seated[]): LabelGround {
	const boxOf = ({ node, point }: Seated): { id: Id; box: Box } => ({
		id: node.id,
		box: nodeBox(node, point, surface)
	});
	return {
		surface,
		style: labelStyle(surface, request.joints),
		obstacles: [...seated.map(boxOf), ...fixed.map((box) => ({ id: null, box }))]
	};
}

/** Those who have changed first, then by degree, ties by id. */
const inOrder = (seeking: ReadonlySet<Seated>, changed: readonly Seated[]): Seated[] =>
	[...seeking].sort(
		(a, b) =>
			Number(changed.includes(b)) - Number(changed.includes(a)) ||
			b.node.degree - a.node.degree ||
			(a.node.id < b.node.id ? -1 : 1)
	);
