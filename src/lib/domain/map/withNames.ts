import type { Id } from '#domain/shared/Id.ts';
import { labelCandidates } from './labelCandidates.ts';
import type { Label, MapLayout, PlacedNode } from './MapLayout.ts';
import { labelStyle, nodeBox } from './nodeLabels.ts';
import { boxesTouch } from './shapes.ts';

/**
 * The same map with the names of some partners readable, whatever it takes: those that had no room
 * are written over names that nobody asked for, which give way. Everything else is the same object.
 */
export function withNames(layout: MapLayout, wanted: ReadonlySet<Id>): MapLayout {
	const silent = layout.nodes.filter(({ id, label }) => label === null && wanted.has(id));
	if (silent.length === 0) return layout;
	const written = new Map<Id, Label>();
	const asked = layout.nodes.filter(({ id }) => wanted.has(id));
	const fixed = [
		...asked.map((node) => ({ id: node.id, box: nodeBox(node, node, layout.surface) })),
		...(layout.anchor ? [{ id: null, box: layout.anchor.box }] : [])
	];
	for (const node of silent) {
		const labels = asked.flatMap(({ id, label }) => written.get(id)?.box ?? label?.box ?? []);
		const all = [...fixed, ...labels.map((box) => ({ id: null, box }))];
		const label = labelFor(node, layout, all) ?? labelFor(node, layout, []);
		if (label) written.set(node.id, label);
	}
	const boxes = [...written.values()].map(({ box }) => box);
	const nodes = layout.nodes.map((node): PlacedNode => {
		const label = written.get(node.id);
		if (label) return { ...node, label };
		const { label: own } = node;
		const givesWay =
			own && !wanted.has(node.id) && boxes.some((box) => boxesTouch(box, own.box, 0));
		return givesWay ? { ...node, label: null } : node;
	});
	return { ...layout, nodes };
}

function labelFor(
	node: PlacedNode,
	{ surface, sectors }: MapLayout,
	obstacles: Parameters<typeof labelCandidates>[1]['obstacles']
): Label | undefined {
	const sector = sectors.find(({ key }) => key === node.sector) ?? { from: 0, to: 0 };
	const seeker = { id: node.id, name: node.name, x: node.x, y: node.y, sector };
	return labelCandidates(seeker, { surface, style: labelStyle(surface, undefined), obstacles })[0]
		?.label;
}
