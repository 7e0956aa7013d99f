import { flushSync } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { drawnLines, fewLines, lineTops, type Drawn, type Line } from './gridLines.ts';

/** Height in px of a line and of a window that nobody has measured. */
const unmeasuredLine = 41;
const unmeasured = 1_200;
/** How far beyond the edges lines are drawn, and by which steps that moves on. */
const margin = 400;
const step = 200;

/** Which lines of a grid are drawn: those near the window, all of a short grid or on paper. */
export class GridWindow {
	readonly #lines: () => readonly Line[];
	readonly #focused: () => number;
	readonly #heights = new SvelteMap<string, number>();
	#view = $state.raw({ from: 0, to: unmeasured });
	#onPaper = $state(false);
	/** What most lines measure; those not drawn yet will, too. */
	#usual = $state(unmeasuredLine);
	readonly #tops = $derived.by(() =>
		lineTops(this.#lines(), this.#heights, { row: this.#usual, group: this.#usual })
	);
	/** Heights that wait for the next frame. */
	#measured: Record<string, number> = {};
	readonly drawn: readonly Drawn[] = $derived.by(() => {
		const view = this.#onPaper ? { from: 0, to: Infinity } : this.#view;
		return drawnLines(this.#lines(), this.#tops, view, this.#focused());
	});

	constructor(lines: () => readonly Line[], focused: () => number) {
		this.#lines = lines;
		this.#focused = focused;
	}

	get isWhole(): boolean {
		return this.#lines().length <= fewLines;
	}

	/** Looks where the window stands over the lines. */
	look(scroller: HTMLElement, body: HTMLElement): void {
		if (this.isWhole) return;
		const frame = scroller.getBoundingClientRect();
		const { top } = body.getBoundingClientRect();
		const from = Math.floor((Math.max(frame.top, 0) - top - margin) / step) * step;
		const to = Math.ceil((Math.min(frame.bottom, innerHeight) - top + margin) / step) * step;
		if (from !== this.#view.from || to !== this.#view.to) this.#view = { from, to };
	}

	/** Takes down how high a line is as long as it is drawn. */
	readonly measure =
		(id: string) =>
		(line: HTMLElement): (() => void) | undefined => {
			if (this.isWhole) return;
			const observer = new ResizeObserver(() => {
				if (Object.keys(this.#measured).length === 0) requestAnimationFrame(this.#takeDown);
				this.#measured[id] = line.offsetHeight;
			});
			observer.observe(line);
			return () => observer.disconnect();
		};

	/** A frame later: drawing anew while the browser measures would have no end. */
	readonly #takeDown = (): void => {
		const measured = Object.entries(this.#measured).filter(([, height]) => height > 0);
		const lowest = Math.min(...measured.map((each) => each[1]));
		if (measured.length > 0)
			this.#usual = this.#heights.size === 0 ? lowest : Math.min(this.#usual, lowest);
		for (const [id, height] of measured)
			if (this.#heights.get(id) !== height) this.#heights.set(id, height);
		this.#measured = {};
	};

	/** On paper nothing is scrolled: all lines are drawn before the browser takes them. */
	readonly print = (onPaper: boolean): void => {
		if (this.#onPaper === onPaper) return;
		this.#onPaper = onPaper;
		flushSync();
	};
}
