import type { Core, EventObject } from 'cytoscape';
import type { Point } from '#domain/map/shapes.ts';
import type { Id } from '#domain/shared/Id.ts';

/** A partner that a hand has let go, and where on the surface. */
export interface Dropped {
	readonly id: Id;
	readonly point: Point;
}

/** A place that was pointed at: on the surface, and in the window. */
export interface PointedAt {
	/** The partner there; null on the ground. */
	readonly node: Id | null;
	/** The relation there, where no partner is. */
	readonly relation: Id | null;
	readonly point: Point;
	readonly window: Point;
}

export interface PointerEvents {
	/** Clicked or tapped once, without keys that select more. */
	readonly ontap: (at: PointedAt) => void;
	/** Twice on the ground. */
	readonly ondoubletap: (at: PointedAt) => void;
	/** Right button, or a finger that stays. */
	readonly onmenu: (at: PointedAt) => void;
	/** All that were dragged together, the one under the hand first. */
	readonly ondrop: (dropped: readonly Dropped[]) => void;
	readonly onselect: (ids: ReadonlySet<Id>) => void;
	readonly onhover: (id: Id | null) => void;
	/** The canvas itself takes no notice of lines: who hovers must not wait for thousands of them. */
	readonly relationAt: (point: Point) => Id | null;
}

/** Two taps are a double one only if neither was further off, in px of the window. */
const steady = 12;

/** Makes sense of what the pointer does on the canvas. */
export class CanvasPointer {
	readonly #cy: Core;
	readonly #events: PointerEvents;
	/** True while we change the selection ourselves. */
	#quiet = false;
	#told = false;
	#lastTap: PointedAt | null = null;
	/** Relation that was tapped last: selected, though the canvas selects partners only. */
	#relation: Id | null = null;
	/** A long touch has opened a menu: lifting the finger is no tap. */
	#held = false;

	constructor(cy: Core, events: PointerEvents) {
		this.#cy = cy;
		this.#events = events;
		cy.on('select unselect', 'node', () => this.#tellSelection());
		cy.on('tapstart', () => {
			this.#held = false;
			this.#relation = null;
		});
		cy.on('tap', (event) => this.#tap(event));
		cy.on('dbltap', (event) => this.#doubleTap(event));
		cy.on('cxttap', (event) => events.onmenu(this.#placeOf(event)));
		cy.on('taphold', (event) => this.#hold(event));
		cy.on('dragfreeon', 'node', (event) => this.#drop(event.target.id()));
		cy.on('mouseover', 'node', (event) => events.onhover(event.target.id()));
		cy.on('mouseout', 'node', () => events.onhover(null));
	}

	/** Changes the selection of the canvas without telling of it. */
	quietly(change: () => void): void {
		this.#quiet = true;
		try {
			change();
		} finally {
			this.#quiet = false;
		}
	}

	/** One message for all that a marquee or a click selects and unselects. */
	#tellSelection(): void {
		if (this.#quiet || this.#told) return;
		this.#told = true;
		queueMicrotask(() => {
			this.#told = false;
			if (this.#cy.destroyed()) return;
			const ids = new Set(this.#cy.$('node:selected').map((one) => one.id()));
			if (this.#relation !== null) ids.add(this.#relation);
			this.#events.onselect(ids);
		});
	}

	#tap(event: EventObject): void {
		if (this.#held) return;
		const at = this.#placeOf(event);
		this.#lastTap = at;
		const { shiftKey, ctrlKey, metaKey } = event.originalEvent ?? {};
		if (shiftKey || ctrlKey || metaKey) return;
		this.#relation = at.relation;
		if (at.relation !== null) this.#tellSelection();
		this.#events.ontap(at);
	}

	/** The first tap may have opened a sheet, and the map beside it is another: both must agree. */
	#doubleTap(event: EventObject): void {
		const [at, first] = [this.#placeOf(event), this.#lastTap];
		if (at.node !== null || at.relation !== null || first?.node !== null) return;
		const moved = Math.hypot(at.window.x - first.window.x, at.window.y - first.window.y);
		if (moved <= steady) this.#events.ondoubletap(at);
	}

	#hold(event: EventObject): void {
		const isTouch = event.originalEvent?.type.startsWith('touch') === true;
		if (!isTouch) return;
		this.#held = true;
		this.#events.onmenu(this.#placeOf(event));
	}

	#drop(id: Id): void {
		const node = this.#cy.getElementById(id);
		const together = node.selected() ? this.#cy.$('node.partner:selected') : node;
		const others = together.map((one) => one.id()).filter((other) => other !== id);
		this.#events.ondrop(
			[id, ...others].map((each) => ({
				id: each,
				point: { ...this.#cy.getElementById(each).position() }
			}))
		);
	}

	#placeOf(event: EventObject): PointedAt {
		const { target, originalEvent, position } = event;
		const touch = (originalEvent as unknown as TouchEvent | undefined)?.changedTouches?.[0];
		const { clientX = 0, clientY = 0 } = touch ?? (originalEvent as MouseEvent | undefined) ?? {};
		const node = target !== this.#cy && target.isNode() ? (target.id() as Id) : null;
		return {
			node,
			relation: node === null ? this.#events.relationAt(position) : null,
			point: { ...position },
			window: { x: clientX, y: clientY }
		};
	}
}
