import { tick } from 'svelte';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { pointAt } from '#domain/map/shapes.ts';
import { EditorLayouts } from '../editorLayout.ts';
import type { MapCanvas } from '../MapCanvas.ts';
import EditorHarness from './EditorHarness.svelte';
import { idOf, mapOf, mapSession } from './mapSession.ts';

/** Opens the editor on the invented network of the mock-ups. */
export async function openEditor() {
	await page.viewport(960, 820);
	const session = mapSession();
	const opened: string[] = [];
	const edited: string[] = [];
	const staged: string[] = [];
	let canvas: MapCanvas | null = null;
	await render(EditorHarness, {
		session,
		onopen: (id: string) => opened.push(id),
		onedit: (id: string) => edited.push(id),
		onstage: (id: string) => staged.push(id),
		oncanvas: (drawn: MapCanvas) => (canvas = drawn)
	});
	await tick();
	await expect.poll(() => canvas?.cytoscape.nodes().length ?? 0).toBeGreaterThan(0);
	const cy = (canvas as MapCanvas | null)?.cytoscape;
	if (!cy) throw new Error('The canvas was never drawn.');
	const layout = new EditorLayouts().next(session.network, mapOf(session), 'de');
	if (!canvas) throw new Error('The canvas was never drawn.');
	return { session, opened, edited, staged, cy, layout, canvas: canvas as MapCanvas };
}

export type Opened = Awaited<ReturnType<typeof openEditor>>;

/** Lets a node go at a point of the surface, as a hand would. */
export function letGo({ cy }: Opened, name: string, point: { x: number; y: number }): void {
	const node = cy.getElementById(idOf(name));
	node.position(point);
	node.emit('dragfreeon');
}

/** The middle of a cell. */
export function middleOf({ layout }: Opened, topic: string, ring: string) {
	const sector = layout.sectors.find(({ key }) => key === idOf(`t${topic}`));
	const band = layout.rings.find(({ key }) => key === ring);
	if (!sector || !band) throw new Error('No such cell.');
	return pointAt(layout.surface, (band.inner + band.outer) / 2, (sector.from + sector.to) / 2);
}

/** What the map has said last. */
export const spoken = (): string =>
	document.querySelector('.notice [role="status"]')?.textContent ?? '';

/** The stop of a partner in the keyboard layer. */
export function stopOf(name: string): HTMLElement {
	const stop = document.querySelector<HTMLElement>(`[data-organization="${idOf(name)}"]`);
	if (!stop) throw new Error(`No stop for ${name}.`);
	return stop;
}
