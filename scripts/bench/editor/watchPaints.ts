import type { Page } from '@playwright/test';

/** What the script below puts into a page. */
interface Paints {
	/** When the drawing was first presented, in ms since the navigation; null before. */
	drawn: number | null;
	/** From the next event of this kind until what it causes at once is painted, in ms. */
	after: (type: string) => void;
	/** The same, but until the drawing has more than so many parts. */
	grown: (type: string, parts: number) => void;
	taken: Promise<number>;
	/** How many partners and relations the drawing has. */
	parts: () => number;
	/** Where the nth partner stands in the window. */
	at: (nth: number) => { x: number; y: number };
	graph: () => object;
}

/**
 * Runs before any script of a page. The first map is timed by its presentation: a text with
 * `elementtiming` put into the page in the same task as the drawing.
 *
 * @param shapes how many shapes must have been drawn for the map to stand; 0 where there is none
 */
export const watchPaints = (shapes: number): void => {
	interface Node {
		renderedPosition: () => { x: number; y: number };
	}
	interface Cy {
		nodes: (selector?: string) => { length: number; [nth: number]: Node };
		elements: () => { length: number; jsons: () => object };
		style: () => { json: () => object };
		zoom: () => number;
		pan: () => { x: number; y: number };
	}
	const cy = (): { cy: Cy; box: DOMRect } | null => {
		const canvas = document.querySelector('canvas');
		for (let each = canvas?.parentElement; each; each = each.parentElement) {
			const found = (each as unknown as { _cyreg?: { cy?: Cy } })._cyreg?.cy;
			if (found) return { cy: found, box: each.getBoundingClientRect() };
		}
		return null;
	};
	const painted = (then: () => void): void => {
		requestAnimationFrame(() => {
			const channel = new MessageChannel();
			channel.port1.onmessage = then;
			channel.port2.postMessage(0);
		});
	};
	const paints: Paints = {
		drawn: null,
		taken: Promise.resolve(Number.NaN),
		after: (type) => {
			paints.taken = new Promise((resolve) =>
				addEventListener(
					type,
					(event) => painted(() => resolve(performance.now() - event.timeStamp)),
					{ capture: true, once: true }
				)
			);
		},
		grown: (type, parts) => {
			paints.taken = new Promise((resolve) =>
				addEventListener(
					type,
					(event) => {
						const look = (): void => {
							if (paints.parts() > parts)
								painted(() => resolve(performance.now() - event.timeStamp));
							else requestAnimationFrame(look);
						};
						look();
					},
					{ capture: true, once: true }
				)
			);
		},
		parts: () => cy()?.cy.elements().length ?? 0,
		at: (nth) => {
			const found = cy();
			const { x = 0, y = 0 } = found?.cy.nodes('.partner')[nth]?.renderedPosition() ?? {};
			return { x: x + (found?.box.x ?? 0), y: y + (found?.box.y ?? 0) };
		},
		graph: () => {
			const found = cy();
			if (!found) return {};
			const { cy: drawn, box } = found;
			const { x, y, width, height } = box;
			return {
				elements: drawn.elements().jsons(),
				style: drawn.style().json(),
				zoom: drawn.zoom(),
				pan: drawn.pan(),
				box: { x, y, width, height }
			};
		}
	};
	Object.assign(globalThis, { paints });
	if (shapes === 0) return;

	new PerformanceObserver((list) => {
		for (const entry of list.getEntries())
			paints.drawn ??= (entry as unknown as { renderTime: number }).renderTime;
	}).observe({ type: 'element', buffered: true });
	let left = shapes;
	const stands = (): void => {
		const mark = document.createElement('p');
		mark.setAttribute('elementtiming', 'drawn');
		mark.textContent = '·';
		mark.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:9999;margin:0';
		document.body.append(mark);
	};
	const counted = <K extends 'fill' | 'drawImage'>(name: K): void => {
		const { prototype } = CanvasRenderingContext2D;
		const own = prototype[name] as (...given: unknown[]) => void;
		prototype[name] = function (this: CanvasRenderingContext2D, ...given: unknown[]): void {
			own.apply(this, given);
			if (--left === 0) stands();
		} as CanvasRenderingContext2D[K];
	};
	counted('fill');
	counted('drawImage');
};

const of = (page: Page) => ({
	/** Waits for the first map. */
	drawn: async (): Promise<number> => {
		const at = await page.waitForFunction(
			() => (globalThis as unknown as { paints: Paints }).paints.drawn
		);
		return Number(await at.jsonValue());
	},
	/** Does something with the hand, and says how long its first answer took. */
	after: async (type: string, hand: () => Promise<unknown>): Promise<number> => {
		await page.evaluate(
			(type) => (globalThis as unknown as { paints: Paints }).paints.after(type),
			type
		);
		await hand();
		return page.evaluate(() => (globalThis as unknown as { paints: Paints }).paints.taken);
	},
	/** The same, until the drawing has grown. */
	grown: async (type: string, hand: () => Promise<unknown>): Promise<number> => {
		await page.evaluate((type) => {
			const { paints } = globalThis as unknown as { paints: Paints };
			paints.grown(type, paints.parts());
		}, type);
		await hand();
		return page.evaluate(() => (globalThis as unknown as { paints: Paints }).paints.taken);
	},
	at: (nth: number): Promise<{ x: number; y: number }> =>
		page.evaluate((nth) => (globalThis as unknown as { paints: Paints }).paints.at(nth), nth),
	/** The drawing as plain data. */
	graph: (): Promise<object> =>
		page.evaluate(() => (globalThis as unknown as { paints: Paints }).paints.graph())
});

export const paintsOf = of;
export type PaintsOf = ReturnType<typeof of>;
