import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutMap } from './layoutMap.ts';
import type { LayoutRequest } from './MapInput.ts';
import type { MapLayout } from './MapLayout.ts';
import { groundOf } from './places.ts';
import { marginsOf } from './seating.ts';
import { boxesTouch, distance, distanceToBox, polarOf, type Box } from './shapes.ts';
import { anyMap, anyNode } from './testing/arbitraryMap.ts';

const runs = { numRuns: 40, seed: 20261122 } as const;
const slow = 120_000;

const cellOf = ({ sector, ring }: { readonly sector: string; readonly ring: string }): string =>
	`${sector} ${ring}`;

function nodeBoxes(layout: MapLayout): { readonly id: string; readonly box: Box }[] {
	const half = layout.surface.node / 2;
	return layout.nodes.map(({ id, x, y }) => ({
		id,
		box: { x: x - half, y: y - half, width: 2 * half, height: 2 * half }
	}));
}

/** Whether a place is left in the cell of `node` where it would keep its distance to all others. */
function hasFreePlace(layout: MapLayout, node: { readonly sector: string; readonly ring: string }) {
	const { surface, anchor, nodes } = layout;
	const arc = layout.sectors.find(({ key }) => key === node.sector);
	const ring = layout.rings.find(({ key }) => key === node.ring);
	if (!arc || !ring) return false;
	const cell = { from: arc.from, to: arc.to, inner: ring.inner, outer: ring.outer };
	return groundOf(surface, cell, anchor?.box ?? null, marginsOf(surface), 1).some((place) =>
		nodes.every((other) => distance(other, place) >= surface.spacing + 0.3)
	);
}

const labels = (layout: MapLayout) =>
	layout.nodes.flatMap(({ id, label }) => (label ? { id, ...label } : []));

describe('a laid out map', { timeout: slow }, () => {
	it('seats everybody, inside the own sector and ring, out of the gap and off the anchor', () => {
		fc.assert(
			fc.property(anyMap, (request) => {
				const layout = layoutMap(request);
				expect(layout.nodes).toHaveLength(request.nodes.length);
				for (const node of layout.nodes) {
					const sector = layout.sectors.find(({ key }) => key === node.sector);
					const ring = layout.rings.find(({ key }) => key === node.ring);
					const { rho, theta } = polarOf(layout.surface, node);
					expect(rho).toBeGreaterThanOrEqual(ring?.inner ?? Infinity);
					expect(rho).toBeLessThanOrEqual(ring?.outer ?? -Infinity);
					const turned = theta < Math.PI ? theta + 2 * Math.PI : theta;
					expect(turned).toBeGreaterThan(sector?.from ?? Infinity);
					expect(turned).toBeLessThan(sector?.to ?? -Infinity);
					expect(Math.abs(theta - Math.PI)).toBeGreaterThan(layout.gap);
					const anchor = layout.anchor;
					if (anchor) expect(distanceToBox(node, anchor.box)).toBeGreaterThan(node.hit / 3);
				}
			}),
			runs
		);
	});

	it('keeps the centres of nodes apart: 32 px with labels, 21 px in a small embed', () => {
		fc.assert(
			fc.property(anyMap, (request) => {
				const { nodes, surface } = layoutMap(request);
				const least = request.surface.labels === 'full' ? 32 : 21;
				expect(surface.spacing).toBe(least);
				for (const [i, a] of nodes.entries()) {
					for (const b of nodes.slice(i + 1)) {
						expect(distance(a, b)).toBeGreaterThanOrEqual(least);
					}
				}
			}),
			runs
		);
	});

	it('lets no label come nearer than 4 px to another label, a node or the anchor', () => {
		fc.assert(
			fc.property(anyMap, (request) => {
				const layout = layoutMap(request);
				const placed = labels(layout);
				for (const [i, a] of placed.entries()) {
					const others = [
						...placed.slice(i + 1).map(({ box }) => box),
						...nodeBoxes(layout).flatMap(({ id, box }) => (id === a.id ? [] : box)),
						...(layout.anchor ? [layout.anchor.box] : [])
					];
					for (const box of others) expect(boxesTouch(a.box, box, 4 - 0.11)).toBe(false);
				}
			}),
			runs
		);
	});

	it('writes names in full, at most 104 px wide (116 beside the node) and four lines high', () => {
		fc.assert(
			fc.property(anyMap, (request) => {
				const layout = layoutMap(request);
				for (const { id, lines, place, box } of labels(layout)) {
					const name = request.nodes.find((node) => node.id === id)?.name ?? '';
					const plain = (text: string): string => text.replaceAll(/[\s\u00a0]/g, '');
					expect(plain(lines.map(({ text }) => text).join(''))).toBe(plain(name));
					expect(lines.length).toBeLessThanOrEqual(4);
					const beside = place === 'left' || place === 'right';
					expect(box.width).toBeLessThanOrEqual(beside ? 116 : 104);
				}
			}),
			runs
		);
	});

	it('is the same for the same input, in whatever order partners and relations come', () => {
		fc.assert(
			fc.property(anyMap, (request) => {
				const mirrored: LayoutRequest = {
					...request,
					nodes: [...request.nodes].reverse(),
					relations: [...request.relations].reverse()
				};
				expect(layoutMap(mirrored)).toEqual(layoutMap(request));
			}),
			runs
		);
	});

	it('moves nobody when one joins, unless the cell is full: then only that cell', () => {
		fc.assert(
			fc.property(anyMap, anyNode('n999'), (request, added) => {
				const before = layoutMap(request);
				const after = layoutMap({
					...request,
					nodes: [...request.nodes, added],
					slots: before.slots
				});
				// A larger ground is a larger picture, not a move.
				if (before.surface.rx !== after.surface.rx) return;
				const moved = before.nodes.filter(({ id, x, y }) => {
					const now = after.positions[id];
					return now?.x !== x || now.y !== y;
				});
				expect(moved.filter((node) => cellOf(node) !== cellOf(added))).toEqual([]);
				if (moved.length > 0) expect(hasFreePlace(before, added)).toBe(false);
			}),
			runs
		);
	});

	it('moves nobody when one leaves', () => {
		fc.assert(
			fc.property(anyMap, (request) => {
				const before = layoutMap(request);
				const [gone, ...others] = request.nodes;
				const stays = others.some(({ sector }) => sector === gone?.sector);
				const after = layoutMap({ ...request, nodes: others, slots: before.slots });
				if (!stays || before.surface.rx !== after.surface.rx) return;
				for (const { id } of others) {
					expect(after.positions[id]).toEqual(before.positions[id]);
				}
			}),
			runs
		);
	});

	it('comes back the same from the slots it gave', () => {
		fc.assert(
			fc.property(anyMap, (request) => {
				const first = layoutMap(request);
				const again = layoutMap({ ...request, slots: first.slots });
				expect(again.positions).toEqual(first.positions);
				expect(again.slots).toEqual(first.slots);
			}),
			runs
		);
	});
});
