import cytoscape, { type Core } from 'cytoscape';
import type { MapLayout } from '#domain/map/MapLayout.ts';
import type { Point } from '#domain/map/shapes.ts';
import type { Id } from '#domain/shared/Id.ts';
import { CanvasPointer, type PointerEvents } from './CanvasPointer.ts';
import { canvasStyle } from './canvasStyle.ts';
import { DrawnElements } from './DrawnElements.ts';
import type { Palette } from './palette.ts';
import { selectionMarks } from './selectionMarks.ts';

/** From px of the surface to px of the window: first scaled, then shifted. */
export interface MapView {
	readonly zoom: number;
	readonly pan: Point;
}

export interface CanvasEvents extends PointerEvents {
	readonly onview: (view: MapView) => void;
}

const zoomStep = 1.3;
/** Nearest that a part of the map is shown when it is flown to. */
const nearest = 1.6;

/** The canvas of the editor: draws what the geometry says, tells what the pointer does. */
export class MapCanvas {
	readonly #cy: Core;
	readonly #events: CanvasEvents;
	readonly #elements: DrawnElements;
	readonly #pointer: CanvasPointer;
	#layout: MapLayout | null = null;
	#palette: Palette | null = null;
	/** The view was chosen by hand: a new size of the window does not change it. */
	#moved = false;

	constructor(container: HTMLElement, events: CanvasEvents, editable: boolean) {
		this.#events = events;
		this.#cy = cytoscape({
			container,
			minZoom: 0.1,
			maxZoom: 5,
			boxSelectionEnabled: true,
			autoungrabify: !editable,
			layout: { name: 'preset' }
		});
		this.#elements = new DrawnElements(this.#cy);
		this.#pointer = new CanvasPointer(this.#cy, {
			...events,
			ondrop: (dropped) => {
				events.ondrop(dropped);
				// Who has not moved after all must not stay where the hand has let go.
				queueMicrotask(() => this.#putBack(dropped.map(({ id }) => id)));
			},
			onhover: (id) => {
				this.#hover(id);
				events.onhover(id);
			}
		});
		this.#listen();
	}

	/** The drawing library's own object, for tests that compare drawing and geometry. */
	get cytoscape(): Core {
		return this.#cy;
	}

	/** How many elements have been touched so far: for tests of how much work a change makes. */
	get touched(): number {
		return this.#elements.touched;
	}

	#listen(): void {
		const cy = this.#cy;
		cy.on('viewport', () => this.#tellView());
		cy.on('pan zoom', (event) => {
			if ((event as { originalEvent?: unknown }).originalEvent) this.#moved = true;
		});
		cy.on('scrollzoom dragpan pinchzoom', () => {
			this.#moved = true;
		});
	}

	#tellView(): void {
		this.#events.onview({ zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } });
	}

	/** Draws a layout; what is there already only moves and changes. */
	show(layout: MapLayout, palette: Palette): void {
		const first = this.#layout === null;
		this.#layout = layout;
		this.#pointer.quietly(() => this.#elements.show(layout, palette));
		if (palette !== this.#palette) this.#cy.style(canvasStyle(palette));
		this.#palette = palette;
		if (first) this.fit();
	}

	/** Marks the selected, their neighbours and relations, and dims all others. */
	mark(selection: ReadonlySet<Id>): void {
		const [cy, layout] = [this.#cy, this.#layout];
		if (!layout) return;
		this.#pointer.quietly(() => {
			cy.batch(() => {
				cy.$('node:selected')
					.filter((node) => !selection.has(node.id()))
					.unselect();
				for (const id of selection) cy.getElementById(id).select();
				this.#elements.mark(selectionMarks(layout, selection));
			});
		});
	}

	#hover(id: Id | null): void {
		this.#cy.$('.hovered').removeClass('hovered');
		if (id !== null) this.#cy.getElementById(id).addClass('hovered');
	}

	#putBack(ids: readonly Id[]): void {
		if (this.#layout && !this.#cy.destroyed()) this.#elements.putBack(ids, this.#layout);
	}

	/** The whole map in the window. */
	fit(): void {
		const surface = this.#layout?.surface;
		if (!surface) return;
		this.#moved = false;
		this.#cy.viewport(this.#viewOf({ x: 0, y: 0 }, { x: surface.width, y: surface.height }, 5, 0));
	}

	/** Some points in the middle of the window, with room around them. */
	fitTo(points: readonly Point[]): void {
		if (points.length === 0) return;
		const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
		this.#moved = true;
		this.#cy.viewport(
			this.#viewOf(
				{ x: Math.min(...xs), y: Math.min(...ys) },
				{ x: Math.max(...xs), y: Math.max(...ys) },
				nearest,
				90
			)
		);
	}

	/** Goes to a point of the surface; glides there, unless the reader wants nothing to move. */
	flyTo(point: Point): void {
		this.#moved = true;
		const zoom = Math.max(this.#cy.zoom(), 1);
		const pan = {
			x: this.#cy.width() / 2 - zoom * point.x,
			y: this.#cy.height() / 2 - zoom * point.y
		};
		this.#cy.stop();
		if (matchMedia('(prefers-reduced-motion: reduce)').matches) this.#cy.viewport({ zoom, pan });
		else this.#cy.animate({ zoom, pan, duration: 250, easing: 'ease-out' });
	}

	#viewOf(from: Point, to: Point, most: number, margin: number): MapView {
		const [width, height] = [this.#cy.width(), this.#cy.height()];
		const [wide, high] = [to.x - from.x + 2 * margin, to.y - from.y + 2 * margin];
		const zoom = Math.min(width / wide, height / high, most);
		const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
		return { zoom, pan: { x: width / 2 - zoom * x, y: height / 2 - zoom * y } };
	}

	/** After the window changed its size. */
	resize(): void {
		this.#cy.resize();
		if (!this.#moved) this.fit();
		this.#tellView();
	}

	/** Larger (1) or smaller (-1), around the middle of the window. */
	zoom(direction: 1 | -1): void {
		this.#moved = true;
		const level = this.#cy.zoom() * (direction === 1 ? zoomStep : 1 / zoomStep);
		const renderedPosition = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 };
		this.#cy.zoom({ level, renderedPosition });
	}

	/** Shifts the view, without animation, as far as a point needs to be seen. */
	reveal(point: Point): void {
		const [zoom, pan] = [this.#cy.zoom(), this.#cy.pan()];
		const margin = 60;
		const shift = (at: number, size: number): number =>
			at < margin ? margin - at : at > size - margin ? size - margin - at : 0;
		const x = shift(point.x * zoom + pan.x, this.#cy.width());
		const y = shift(point.y * zoom + pan.y, this.#cy.height());
		if (x !== 0 || y !== 0) this.#cy.panBy({ x, y });
	}

	destroy(): void {
		this.#cy.destroy();
	}
}
