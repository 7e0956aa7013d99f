import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutMap } from './layoutMap.ts';
import type { LayoutRequest, NodeInput } from './MapInput.ts';
import type { MapLayout } from './MapLayout.ts';
import { mapSurfaces } from './mapSurfaces.ts';
import { nextLayout } from './nextLayout.ts';
import { boxesTouch } from './shapes.ts';
import { anyMap, anyNode } from './testing/arbitraryMap.ts';
import { withNames } from './withNames.ts';

const runs = { numRuns: 40, seed: 20261127 } as const;
const slow = 120_000;

/** The request of a map in use: seats as they were dealt. */
const inUse = (request: LayoutRequest, { slots }: MapLayout): LayoutRequest => ({
	...request,
	surface: mapSurfaces.editor,
	slots
});

/** What one command may do to a map. */
type Edit = (nodes: readonly NodeInput[], at: number, other: NodeInput) => NodeInput[];

const edits: Readonly<Record<string, Edit>> = {
	join: (nodes, _, other) => [...nodes, { ...other, id: 'new' }],
	leave: (nodes, at) => nodes.filter((_, i) => i !== at),
	rename: (nodes, at, other) =>
		nodes.map((node, i) => (i === at ? { ...node, name: other.name } : node)),
	move: (nodes, at, { sector, ring }) =>
		nodes.map((node, i) => (i === at ? { ...node, sector, ring } : node)),
	phone: (nodes) => [...nodes]
};

const anyEdit = fc.record({
	request: anyMap,
	at: fc.nat(),
	other: anyNode('other'),
	edit: fc.constantFrom(...Object.keys(edits))
});

function edited({
	request,
	at,
	other,
	edit
}: typeof anyEdit extends fc.Arbitrary<infer T> ? T : never) {
	const editorRequest = { ...request, surface: mapSurfaces.editor };
	const before = layoutMap(editorRequest);
	const nodes = edits[edit]?.(request.nodes, at % request.nodes.length, other) ?? [];
	const after = inUse({ ...request, nodes }, before);
	return { before, after, next: nextLayout(after, before) };
}

describe('the layout after a change', { timeout: slow }, () => {
	it('has everybody where a layout from nothing has them on the same ground', () => {
		fc.assert(
			fc.property(anyEdit, (example) => {
				const { after, next } = edited(example);
				const whole = layoutMap({ ...after, surface: next.surface });
				expect(next.positions).toEqual(whole.positions);
				expect(next.slots).toEqual(whole.slots);
				expect(next.sectors).toEqual(whole.sectors);
				expect(next.curves).toEqual(whole.curves);
			}),
			runs
		);
	});

	it('lets no two names touch', () => {
		fc.assert(
			fc.property(anyEdit, (example) => {
				const { next } = edited(example);
				const labels = next.nodes.flatMap(({ label }) => label?.box ?? []);
				labels.forEach((box, i) =>
					expect(labels.slice(i + 1).some((other) => boxesTouch(box, other, 0))).toBe(false)
				);
			}),
			runs
		);
	});

	it('is the same object wherever nothing has changed', () => {
		fc.assert(
			fc.property(anyMap, (request) => {
				const before = layoutMap({ ...request, surface: mapSurfaces.editor });
				const next = nextLayout(inUse(request, before), before);
				expect(next.nodes.every((node, i) => node === before.nodes[i])).toBe(true);
				expect(next.curves).toBe(before.curves);
				expect(next.sectors.every((sector, i) => sector === before.sectors[i])).toBe(true);
			}),
			runs
		);
	});

	it('touches a handful of a thousand partners when one joins', () => {
		const request = crowdedMap(1000);
		const before = layoutMap(request);
		const [first] = request.nodes;
		if (!first) throw new Error('A crowded map has partners.');
		const nodes = [...request.nodes, { ...first, id: 'new', name: 'Neue Stelle' }];
		const next = nextLayout(inUse({ ...request, nodes }, before), before);
		const old = new Set(before.nodes);
		expect(next.nodes).toHaveLength(1001);
		expect(next.nodes.filter((node) => !old.has(node)).length).toBeLessThan(40);
		expect(next.curves).toBe(before.curves);
	});
});

describe('names that are asked for', () => {
	it('are readable on the most crowded map, and leave all else alone', () => {
		const layout = layoutMap(crowdedMap(400));
		const silent = layout.nodes.filter(({ label }) => label === null).slice(0, 5);
		expect(silent).toHaveLength(5);
		const wanted = new Set(silent.map(({ id }) => id));
		const named = withNames(layout, wanted);
		const boxes = named.nodes.flatMap(({ id, label }) => (wanted.has(id) && label ? [label] : []));
		expect(boxes).toHaveLength(5);
		for (const node of named.nodes) {
			if (wanted.has(node.id) || !node.label) continue;
			const own = node.label.box;
			expect(boxes.some(({ box }) => boxesTouch(box, own, 0))).toBe(false);
		}
		const old = new Set(layout.nodes);
		expect(named.nodes.filter((node) => !old.has(node)).length).toBeLessThan(25);
	});

	it('cost nothing where they can be read already', () => {
		const layout = layoutMap(crowdedMap(60));
		const readable = layout.nodes.filter(({ label }) => label !== null).map(({ id }) => id);
		expect(withNames(layout, new Set(readable))).toBe(layout);
	});
});

/** A map of many partners, evenly over all cells. */
function crowdedMap(count: number): LayoutRequest {
	const [sample] = fc.sample(anyMap, { numRuns: 1, seed: 7 });
	if (!sample) throw new Error('There is always a sample.');
	const { sectors, rings } = sample;
	const nodes = Array.from({ length: count }, (_, i): NodeInput => ({
		id: `n${String(i).padStart(4, '0')}`,
		name: `Beratungsstelle Nummer ${i}`,
		sector: sectors[i % sectors.length]?.key ?? '',
		ring: rings[Math.floor(i / sectors.length) % rings.length]?.key ?? '',
		degree: i % 5,
		mark: null,
		marks: []
	}));
	const relations = nodes.map(({ id }, i) => ({
		id: `r${i}`,
		from: id,
		to: nodes[(i * 7 + 3) % count]?.id ?? '',
		line: 'solid' as const,
		arrow: true
	}));
	return { ...sample, nodes, relations, slots: {}, surface: mapSurfaces.editor };
}
