import { describe, expect, it } from 'vitest';
import { layoutMap } from '#domain/map/layoutMap.ts';
import { mapSurfaces } from '#domain/map/mapSurfaces.ts';
import { publicMapInput } from '#domain/map/publicMapInput.ts';
import { musterstadt } from '#domain/map/testing/musterstadt.ts';
import { publicMapOf, sampleWords } from '#domain/map/testing/publicMapOf.ts';
import { dropTarget } from './dropTarget.ts';

const layout = layoutMap({
	...publicMapInput(publicMapOf(musterstadt), {}, sampleWords),
	surface: mapSurfaces.editor
});
const { cx, cy, rx, ry } = layout.surface;

describe('a drop', () => {
	it('on a node is a drop into the cell where that node sits', () => {
		for (const node of layout.nodes) {
			expect(dropTarget(layout, node)).toEqual({ sector: node.sector, ring: node.ring });
		}
	});

	it.each([
		['in the gap at 9 o’clock', { x: cx - rx * 0.6, y: cy }],
		['on the anchor', { x: cx, y: cy }],
		['outside the rim', { x: cx + rx * 1.1, y: cy }],
		['far above the map', { x: cx, y: cy - ry * 1.2 }]
	])('%s goes nowhere', (_, point) => {
		expect(dropTarget(layout, point)).toBeNull();
	});
});
