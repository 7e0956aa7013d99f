import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import type { MapLayout } from '#domain/map/MapLayout.ts';
import type { Point } from '#domain/map/shapes.ts';
import type { Id } from '#domain/shared/Id.ts';
import { canvasStyle } from './canvasStyle.ts';
import type { Palette } from './palette.ts';
import { toElements } from './toElements.ts';

/** From px of the surface to px of the window: first scaled, then shifted. */
export interface MapView {
	readonly zoom: number;
	readonly pan: Point;
}

export interface CanvasEvents {
	readonly onview: (view: MapView) => void;
	readonly onselect: (ids: ReadonlySet<Id>) => void;
	readonly onopen: (id: Id) => void;
	/** Let go at a point of the surface. */
	readonly ondrop: (id: Id, point: Point) => void;
}

const zoomStep = 1.3;

/** The canvas of the editor: draws what the geometry says, tells what the pointer does. */
export class MapCanvas {
	readonly #cy: Core;
	readonly #events: CanvasEvents;
	#layout: MapLayout | null = null;
	/** True while we change the selection ourselves. */
	#quiet = false;
	/** The view was chosen by hand: a new size of the window does not change it. */
	#moved = false;

	constructor(container: HTMLElement, events: CanvasEvents, editable: boolean) {
		this.#events = events;
		this.#cy = cytoscape({
			container,
			minZoom: 0.25,
			maxZoom: 5,
			boxSelectionEnabled: false,
			autoungrabify: !editable,
			layout: { name: 'preset' }
		});
		this.#listen();
	}

	/** The drawing library's own object, for tests that compare drawing and geometry. */
	get cytoscape(): Core {
		return this.#cy;
	}

	#listen(): void {
		const cy = this.#cy;
		cy.on('viewport', () => this.#tellView());
		cy.on('select unselect', 'node', () => {
			if (!this.#quiet)
				this.#events.onselect(new Set(cy.$('node:selected').map((one) => one.id())));
		});
		cy.on('tap', 'node', (event) => {
			if (!(event.originalEvent as MouseEvent | undefined)?.shiftKey) {
				this.#events.onopen(event.target.id());
			}
		});
		cy.on('dragfree', 'node', (event) => {
			this.#events.ondrop(event.target.id(), { ...event.target.position() });
		});
		cy.on('mouseover', 'node', (event) => this.#hover(event.target.id()));
		cy.on('mouseout', 'node', () => this.#hover(null));
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
		const cy = this.#cy;
		const first = this.#layout === null;
		this.#layout = layout;
		const elements = toElements(layout, palette);
		const ids = new Set(elements.map(({ data }) => data.id));
		this.#quietly(() => {
			cy.batch(() => {
				cy.elements()
					.filter((one) => !ids.has(one.id()))
					.remove();
				for (const element of elements) this.#put(element);
			});
			cy.style(canvasStyle(palette));
		});
		if (first) this.fit();
	}

	#put(element: ElementDefinition): void {
		const known = this.#cy.getElementById(element.data.id ?? '');
		if (known.empty()) {
			this.#cy.add(element);
			return;
		}
		if (element.group === 'edges' && known.data('source') !== element.data.source) {
			known.move({ source: element.data.source ?? '', target: element.data.target ?? '' });
		}
		known.data(element.data);
		if (element.position) known.position(element.position);
	}

	/** Marks the selected, their neighbours and relations, and dims all others. */
	mark(selection: ReadonlySet<Id>): void {
		const cy = this.#cy;
		this.#quietly(() => {
			cy.batch(() => {
				const chosen = cy.nodes().filter((node) => selection.has(node.id()));
				cy.nodes().not(chosen).unselect();
				chosen.select();
				cy.elements().removeClass('dimmed neighbour chosen');
				if (chosen.empty()) return;
				const relations = chosen.connectedEdges();
				relations.addClass('chosen');
				const neighbours = relations.connectedNodes().not(chosen);
				neighbours.addClass('neighbour');
				cy.nodes('.partner').not(chosen).not(neighbours).addClass('dimmed');
				cy.edges().not(relations).addClass('dimmed');
			});
		});
	}

	#hover(id: Id | null): void {
		const hovered = this.#cy.$('.hovered');
		hovered.removeClass('hovered');
		if (id !== null) this.#cy.getElementById(id).addClass('hovered');
	}

	#quietly(change: () => void): void {
		this.#quiet = true;
		try {
			change();
		} finally {
			this.#quiet = false;
		}
	}

	/** Puts a node back where the geometry has it. */
	putBack(id: Id): void {
		const position = this.#layout?.positions[id];
		if (position) this.#cy.getElementById(id).position({ ...position });
	}

	/** The whole map in the window. */
	fit(): void {
		const surface = this.#layout?.surface;
		if (!surface) return;
		const [width, height] = [this.#cy.width(), this.#cy.height()];
		const zoom = Math.min(width / surface.width, height / surface.height);
		this.#moved = false;
		this.#cy.viewport({
			zoom,
			pan: { x: (width - zoom * surface.width) / 2, y: (height - zoom * surface.height) / 2 }
		});
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
