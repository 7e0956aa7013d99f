import { closest } from './dom.js';

const zoomSteps = [1, 1.4, 2, 2.8, 4];

/**
 * Zoom is width, pan is scrolling: fingers, keys and the browser's own „scroll into view“ work as
 * everywhere, and the wheel stays the page's unless Ctrl is held.
 *
 * @param {HTMLElement} map @param {SVGSVGElement} svg
 */
export function startZoom(map, svg) {
	const scroll = /** @type {HTMLElement} */ (svg.parentElement);
	let step = 0;

	/**
	 * @param {number} next @param {{ x: number, y: number }} [around] px within the frame
	 * @param {boolean} [whole] also where that makes names too small to read
	 */
	function zoomTo(
		next,
		around = { x: scroll.clientWidth / 2, y: scroll.clientHeight / 2 },
		whole = false
	) {
		step = Math.max(0, Math.min(zoomSteps.length - 1, next));
		const zoom = zoomSteps[step] ?? 1;
		if (zoom > 1 && !scroll.style.blockSize) scroll.style.blockSize = `${scroll.offsetHeight}px`;
		const before = svg.getBoundingClientRect();
		const frame = scroll.getBoundingClientRect();
		const [x, y] = [frame.x + around.x - before.x, frame.y + around.y - before.y];
		svg.style.inlineSize = zoom > 1 ? `${zoom * 100}%` : '';
		svg.style.maxInlineSize = zoom > 1 ? 'none' : '';
		svg.style.minInlineSize = zoom > 1 ? `${zoom * 46}rem` : whole ? '0' : '';
		if (zoom === 1) scroll.style.blockSize = '';
		const after = svg.getBoundingClientRect();
		scroll.scrollLeft += (x * after.width) / before.width - x + after.x - before.x;
		scroll.scrollTop += (y * after.height) / before.height - y + after.y - before.y;
		scroll.toggleAttribute('data-zoomed', zoom > 1);
	}

	map.addEventListener('click', (event) => {
		const choice = closest(event.target, '[data-zoom]')?.getAttribute('data-zoom');
		if (choice === 'fit') zoomTo(0, undefined, true);
		else if (choice) zoomTo(step + (choice === 'in' ? 1 : -1));
	});
	scroll.addEventListener(
		'wheel',
		(event) => {
			if (!event.ctrlKey) return;
			event.preventDefault();
			const frame = scroll.getBoundingClientRect();
			const around = { x: event.clientX - frame.x, y: event.clientY - frame.y };
			zoomTo(step + (event.deltaY < 0 ? 1 : -1), around);
		},
		{ passive: false }
	);
	startDrag(scroll);
	// On a phone the picture is wider than its frame: the office in the middle comes first.
	const beyond = (svg.getBoundingClientRect().width - scroll.clientWidth) / 2;
	// A page that runs from right to left counts from its right edge, downwards.
	scroll.scrollLeft = getComputedStyle(scroll).direction === 'rtl' ? -beyond : beyond;
}

/** Dragging with the mouse; fingers scroll by themselves. @param {HTMLElement} scroll */
function startDrag(scroll) {
	/** @type {{ x: number, y: number, left: number, top: number } | null} */
	let from = null;
	let moved = false;
	scroll.addEventListener('pointerdown', (event) => {
		moved = false;
		if (event.pointerType !== 'mouse' || event.button !== 0) return;
		if (!scroll.hasAttribute('data-zoomed')) return;
		const { scrollLeft: left, scrollTop: top } = scroll;
		from = { x: event.clientX, y: event.clientY, left, top };
	});
	window.addEventListener('pointermove', (event) => {
		if (!from) return;
		const [x, y] = [event.clientX - from.x, event.clientY - from.y];
		moved ||= Math.hypot(x, y) > 4;
		if (!moved) return;
		scroll.toggleAttribute('data-dragging', true);
		scroll.scrollLeft = from.left - x;
		scroll.scrollTop = from.top - y;
	});
	window.addEventListener('pointerup', () => {
		from = null;
		scroll.toggleAttribute('data-dragging', false);
	});
	scroll.addEventListener('dragstart', (event) => event.preventDefault());
	scroll.addEventListener(
		'click',
		(event) => {
			if (!moved) return;
			event.preventDefault();
			event.stopPropagation();
		},
		true
	);
}
