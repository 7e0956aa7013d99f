import type { Core, ElementDefinition } from 'cytoscape';
import type { MapLayout } from '#domain/map/MapLayout.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Palette } from './palette.ts';
import { elementSources, type ElementSource } from './toElements.ts';

/** How an element stands to the selection; everything is plain while nothing is selected. */
export type Mark = 'chosen' | 'neighbour' | 'dimmed';

/**
 * What the canvas holds. Remembers which part of the layout each element was made of: a part that is
 * still the same object is not looked at again, so that one change does not redraw a thousand.
 */
export class DrawnElements {
	readonly #cy: Core;
	readonly #sources = new Map<string, object>();
	readonly #marks = new Map<string, Mark>();
	#palette: Palette | null = null;
	#touched = 0;

	constructor(cy: Core) {
		this.#cy = cy;
	}

	/** Elements added, changed, marked or removed so far: for tests of how much work a change makes. */
	get touched(): number {
		return this.#touched;
	}

	/** Brings the canvas to a layout. */
	show(layout: MapLayout, palette: Palette): void {
		if (palette !== this.#palette) this.#sources.clear();
		this.#palette = palette;
		const sources = elementSources(layout, palette);
		const gone = new Set(this.#cy.elements().map((one) => one.id()));
		this.#cy.batch(() => {
			for (const { id } of sources) gone.delete(id);
			for (const id of gone) this.#remove(id);
			for (const source of sources) {
				if (this.#sources.get(source.id) === source.of) continue;
				this.#sources.set(source.id, source.of);
				this.#put(source);
			}
		});
	}

	#remove(id: string): void {
		this.#cy.getElementById(id).remove();
		this.#sources.delete(id);
		this.#marks.delete(id);
		this.#touched++;
	}

	#put({ make }: ElementSource): void {
		const element = make();
		this.#touched++;
		const known = this.#cy.getElementById(element.data.id ?? '');
		if (known.empty()) this.#cy.add(element);
		else this.#change(known, element);
	}

	#change(known: ReturnType<Core['getElementById']>, element: ElementDefinition): void {
		const { source, target } = element.data;
		const isTurned = known.data('source') !== source || known.data('target') !== target;
		if (element.group === 'edges' && isTurned)
			known.move({ source: source ?? '', target: target ?? '' });
		const drawn = this.#cy.getElementById(element.data.id ?? '');
		drawn.data(element.data);
		if (element.group === 'edges') drawn.classes(classesOf(element, this.#marks));
		if (element.position) drawn.position(element.position);
	}

	/** Marks the chosen with their neighbours and relations; only what changes its mark is touched. */
	mark(wanted: ReadonlyMap<string, Mark>): void {
		this.#cy.batch(() => {
			for (const id of [...this.#marks.keys()]) if (!wanted.has(id)) this.#set(id, undefined);
			for (const [id, mark] of wanted) if (this.#marks.get(id) !== mark) this.#set(id, mark);
		});
	}

	#set(id: string, mark: Mark | undefined): void {
		const before = this.#marks.get(id);
		const element = this.#cy.getElementById(id);
		if (before) element.removeClass(before);
		if (mark) element.addClass(mark);
		if (mark) this.#marks.set(id, mark);
		else this.#marks.delete(id);
		this.#touched++;
	}

	/** Puts nodes back where the geometry has them, after a hand has dragged them. */
	putBack(ids: Iterable<Id>, { positions }: MapLayout): void {
		this.#cy.batch(() => {
			for (const id of ids) {
				const position = positions[id];
				if (position) this.#cy.getElementById(id).position({ ...position });
			}
		});
	}
}

const classesOf = (
	{ classes, data }: ElementDefinition,
	marks: ReadonlyMap<string, Mark>
): string => [...[classes ?? []].flat(), marks.get(data.id ?? '') ?? []].flat().join(' ');
