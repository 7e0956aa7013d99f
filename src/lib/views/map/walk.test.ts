import { describe, expect, it } from 'vitest';
import { layoutMap } from '#domain/map/layoutMap.ts';
import { mapSurfaces } from '#domain/map/mapSurfaces.ts';
import { publicMapInput } from '#domain/map/publicMapInput.ts';
import { musterstadt } from '#domain/map/testing/musterstadt.ts';
import { publicMapOf, sampleWords } from '#domain/map/testing/publicMapOf.ts';
import { findByLetters, walk, walkGraph, type WalkFocus } from './walk.ts';

const layout = layoutMap({
	...publicMapInput(publicMapOf(musterstadt), {}, sampleWords),
	surface: mapSurfaces.editor
});
const graph = walkGraph(layout);

const at = (node: string): WalkFocus => ({ node, step: null, path: [] });

function keys(start: WalkFocus, ...pressed: string[]): WalkFocus {
	return pressed.reduce((focus, key) => walk(focus, key, graph) ?? focus, start);
}

describe('the keys of the map', () => {
	it('reach everybody from first to last, whether connected or not', () => {
		expect(graph.order).toHaveLength(musterstadt.organizations.length);
		expect(keys(at('caritas'), 'Home').node).toBe('abh');
		expect(keys(at('caritas'), 'End').node).toBe(graph.order.at(-1));
		const leaps = Array.from({ length: 10 }, () => 'PageDown');
		expect(keys(at('abh'), ...leaps).node).toBe(graph.order.at(-1));
	});

	it('walk depth first along relations to everybody who is connected', () => {
		const seen = new Set<string>();
		const visit = (node: string): void => {
			seen.add(node);
			for (let step = 0; step < graph.stepsOf(node).length; step++) {
				const right = Array.from({ length: step + 1 }, () => 'ArrowRight');
				const next = keys(at(node), ...right, 'Enter');
				if (!seen.has(next.node)) visit(next.node);
				expect(keys(next, 'ArrowUp').node).toBe(node);
			}
		};
		visit('caritas');
		const connected = new Set(musterstadt.relations.flatMap(([from, to]) => [from, to]));
		const component = [...connected].filter((id) => seen.has(id));
		expect(component.length).toBeGreaterThan(30);
	});

	it('go around the relations of a partner clockwise and come back to the first', () => {
		const count = graph.stepsOf('caritas').length;
		const round = Array.from({ length: count + 1 }, () => 'ArrowRight');
		expect(keys(at('caritas'), ...round).step).toBe(0);
		expect(keys(at('caritas'), 'ArrowLeft').step).toBe(count - 1);
	});

	it('lead nowhere from a partner without relations', () => {
		expect(walk(at('bib'), 'ArrowRight', graph)).toBeNull();
		expect(walk(at('bib'), 'Enter', graph)).toBeNull();
	});

	it('find a name by its first letters, then by letters inside', () => {
		expect(findByLetters(at('caritas'), 'volks', graph)).toBe('vhs');
		expect(findByLetters(at('caritas'), 'hochschule', graph)).toBe('hs');
		expect(findByLetters(at('caritas'), 'anerk', graph)).toBe('iq');
		expect(findByLetters(at('caritas'), 'xyz', graph)).toBeNull();
	});
});
