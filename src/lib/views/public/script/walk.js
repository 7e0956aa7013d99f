import { closest, fill, find, plain } from './dom.js';
import { chosenDetails } from './details.js';
import { markChosen, middleOf, nameNode, nodeAt, readStops, relationFocus } from './stops.js';

/** @typedef {import('./stops.js').Stop} Stop */

/**
 * Makes the drawing a thing to walk in: one tab stop, arrows turn through the relations of a node
 * and follow them. The focus is real, so screen readers need no live region.
 *
 * @param {HTMLElement} map @param {SVGSVGElement} svg @param {Record<string, string>} texts
 */
export function startWalk(map, svg, texts) {
	const scroll = /** @type {HTMLElement} */ (svg.parentElement);
	const stops = readStops(svg);
	const order = [...stops.values()];
	const [first] = order;
	if (!first) return stops;
	const rightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
	const focusMark = relationFocus(svg);
	const details = chosenDetails(map);
	/** @type {Stop} */
	let at = first;
	/** Which relation of `at` has the focus; -1: the node itself. */
	let step = -1;
	/** @type {Stop[]} */
	let trail = [];
	let typed = { text: '', time: 0 };

	svg.setAttribute('role', 'application');
	svg.setAttribute('aria-roledescription', texts.role ?? '');
	svg.setAttribute('aria-labelledby', 'map-title');
	svg.setAttribute('aria-describedby', 'map-help');
	for (const stop of order) {
		const { name, topic, ends } = stop;
		stop.node.setAttribute('role', 'button');
		stop.node.setAttribute('aria-pressed', 'false');
		nameNode(stop.node, fill(texts.node, { name, topic, count: ends.length }));
		stop.node.setAttribute('tabindex', stop === at ? '0' : '-1');
	}

	/** @param {SVGElement} element */
	function focus(element) {
		for (const other of [at.node, focusMark]) {
			other.setAttribute('tabindex', other === element ? '0' : '-1');
		}
		element.focus({ preventScroll: true });
		element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
	}

	/** @param {Stop | undefined} stop */
	function goTo(stop) {
		if (!stop) return;
		at.node.setAttribute('tabindex', '-1');
		at = stop;
		step = -1;
		focusMark.setAttribute('display', 'none');
		focus(at.node);
	}

	/** To the next relation of this node, clockwise or back. @param {1 | -1} by */
	function turn(by) {
		const count = at.ends.length;
		const next = step < 0 && by < 0 ? count - 1 : (step + by + count) % count;
		const end = at.ends[next];
		const other = end && stops.get(end.other);
		if (!end || !other) return;
		step = next;
		const { x, y } = middleOf(svg, end, at, other);
		const sentence = `${at.name} ${end.words} ${other.name}`;
		const values = { index: step + 1, count, sentence, name: other.name };
		focusMark.setAttribute('transform', `translate(${x} ${y})`);
		focusMark.setAttribute('aria-label', fill(texts.relation, values));
		focusMark.removeAttribute('display');
		focus(focusMark);
	}

	function follow() {
		const other = stops.get(at.ends[step]?.other ?? '');
		if (!other) return;
		trail.push(at);
		goTo(other);
	}

	const back = () => goTo(step >= 0 ? at : trail.pop());

	/** Entries in the order of the list, so that those without relations are reached too. @param {number} index */
	function goToNumber(index) {
		trail = [];
		goTo(order[Math.max(0, Math.min(order.length - 1, index))]);
	}

	/** @param {string} letter */
	function typeName(letter) {
		const now = performance.now();
		typed = { text: (now - typed.time < 900 ? typed.text : '') + plain(letter), time: now };
		const from = order.indexOf(at) + (typed.text.length > 1 ? 0 : 1);
		const turned = [...order.slice(from), ...order.slice(0, from)];
		/** @param {string} name */
		const words = (name) => plain(name).split(/[\s„"(-]+/u);
		goTo(
			turned.find((stop) => plain(stop.name).startsWith(typed.text)) ??
				turned.find((stop) => words(stop.name).some((word) => word.startsWith(typed.text)))
		);
	}

	function leave() {
		const list = find('#list');
		const closed = list?.closest('details:not([open])');
		(closed ? find('summary', closed) : list)?.focus();
	}

	/** @param {Stop | null} stop @param {boolean} read moves the focus to the details */
	function choose(stop, read) {
		markChosen(svg, stops, stop);
		details.show(stop?.entry ?? null, read);
	}

	const enter = () => (step >= 0 ? follow() : choose(at, true));
	/** @type {Record<string, () => void>} */
	const keys = {
		ArrowRight: () => turn(rightToLeft ? -1 : 1),
		ArrowLeft: () => turn(rightToLeft ? 1 : -1),
		ArrowDown: () => (step >= 0 ? follow() : turn(1)),
		ArrowUp: back,
		Backspace: back,
		Enter: enter,
		' ': enter,
		Home: () => goToNumber(0),
		End: () => goToNumber(order.length - 1),
		PageDown: () => goToNumber(order.indexOf(at) + 1),
		PageUp: () => goToNumber(order.indexOf(at) - 1),
		Escape: () => (step >= 0 ? goTo(at) : leave())
	};

	/** @param {EventTarget | null} target */
	const stopAt = (target) => stops.get(nodeAt(target)?.getAttribute('data-organization') ?? '');

	// On the wrapper: a focus listener on the svg itself would make it a second tab stop.
	scroll.addEventListener('keydown', (event) => {
		if (event.altKey || event.ctrlKey || event.metaKey || !closest(event.target, 'svg')) return;
		// Screen readers set the focus on any node, not only where the walk stands.
		const stop = stopAt(event.target);
		if (stop && stop !== at) goTo(stop);
		const action = keys[event.key];
		if (action) action();
		else if (/^[\p{L}\p{N}]$/u.test(event.key)) typeName(event.key);
		else return;
		event.preventDefault();
	});
	scroll.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		if (closest(event.target, '.relation-focus')) return follow();
		const stop = stopAt(event.target);
		if (!stop) return;
		event.preventDefault();
		goTo(stop);
		choose(stop, false);
	});
	details.onleave = () => focus(at.node);
	details.onclose = () => {
		choose(null, false);
		focus(at.node);
	};
	details.onfollow = (id) => {
		const stop = stops.get(id);
		if (!stop) return false;
		goTo(stop);
		choose(stop, true);
		return true;
	};
	return stops;
}
