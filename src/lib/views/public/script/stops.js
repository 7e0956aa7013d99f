import { find, findAll, wordsOf } from './dom.js';

/**
 * A node of the drawing with its entry in the list.
 *
 * @typedef {object} Stop
 * @property {string} id
 * @property {SVGElement} node
 * @property {HTMLElement} entry
 * @property {string} name
 * @property {string} topic
 * @property {End[]} ends relations to other drawn nodes, clockwise from 12 o'clock
 */
/** @typedef {{ relation: string, words: string, other: string }} End a relation as an entry reads it */

/** All drawn nodes in the order of the list. @param {SVGSVGElement} svg @returns {Map<string, Stop>} */
export function readStops(svg) {
	const drawn = new Map(
		findAll('[data-organization]', svg).map((node) => [
			node.getAttribute('data-organization') ?? '',
			/** @type {SVGElement} */ (/** @type {unknown} */ (node))
		])
	);
	/** @type {Map<string, Stop>} */
	const stops = new Map();
	for (const entry of findAll('.entry[id^="e-"]')) {
		const id = entry.id.slice(2);
		const node = drawn.get(id);
		if (!node) continue;
		const name = wordsOf(find('.entry-name bdi', entry));
		const topic = wordsOf(find('.group-title > span', entry.closest('.group') ?? entry));
		stops.set(id, { id, node, entry, name, topic, ends: [] });
	}
	for (const stop of stops.values()) {
		const ends = findAll('.relations > li', stop.entry).map((item) => ({
			relation: item.dataset.relation ?? '',
			words: wordsOf(find('.relation-words', item)),
			other: find('a', item)?.getAttribute('href')?.slice(3) ?? ''
		}));
		stop.ends = ends
			.filter((end) => stops.has(end.other))
			.map((end) => ({ end, angle: angleTo(stop, stops.get(end.other)) }))
			.sort((a, b) => a.angle - b.angle)
			.map(({ end }) => end);
	}
	return stops;
}

/** Middle of a node in px of the screen. @param {Stop} stop */
function centreOf(stop) {
	const shape = stop.node.querySelector('.wn-hit, .wn-anchor-box') ?? stop.node;
	const box = shape.getBoundingClientRect();
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Clockwise from 12 o'clock, 0 to 2π. @param {Stop} from @param {Stop | undefined} to */
function angleTo(from, to) {
	if (!to) return 0;
	const [a, b] = [centreOf(from), centreOf(to)];
	const angle = Math.atan2(b.x - a.x, a.y - b.y);
	return angle < 0 ? angle + 2 * Math.PI : angle;
}

/** The node that was hit, by itself or by its label beside it. @param {EventTarget | null} target */
export function nodeAt(target) {
	if (!(target instanceof Element)) return null;
	return (
		target.closest('[data-organization]') ?? target.closest('.wn-named')?.previousElementSibling
	);
}

/**
 * Where the focus of a relation stands: half way on its curve, in units of the drawing.
 *
 * @param {SVGSVGElement} svg @param {End} end @param {Stop} from @param {Stop} to
 */
export function middleOf(svg, end, from, to) {
	const line = svg.querySelector(`[data-relation="${end.relation}"] .wn-line`);
	if (line instanceof SVGPathElement) {
		const point = line.getPointAtLength(line.getTotalLength() / 2);
		return { x: point.x, y: point.y };
	}
	const [a, b] = [centreOf(from), centreOf(to)];
	const toDrawing = svg.getScreenCTM()?.inverse();
	return new DOMPoint((a.x + b.x) / 2, (a.y + b.y) / 2).matrixTransform(toDrawing);
}

/** The one element that stands for whichever relation is walked on. @param {SVGSVGElement} svg */
export function relationFocus(svg) {
	const namespace = 'http://www.w3.org/2000/svg';
	const element = document.createElementNS(namespace, 'g');
	const ring = document.createElementNS(namespace, 'circle');
	element.setAttribute('class', 'relation-focus');
	element.setAttribute('role', 'button');
	element.setAttribute('display', 'none');
	ring.setAttribute('r', '9');
	element.append(ring);
	svg.append(element);
	return element;
}

/**
 * Shows what is chosen: the node, its relations, its neighbours; all else stands back.
 *
 * @param {SVGSVGElement} svg @param {Map<string, Stop>} stops @param {Stop | null} chosen
 */
export function markChosen(svg, stops, chosen) {
	const near = new Set(chosen?.ends.map((end) => end.other));
	svg.classList.toggle('has-selection', chosen !== null);
	svg.querySelector('.wn-label-box')?.remove();
	for (const stop of stops.values()) {
		stop.node.setAttribute('aria-pressed', String(stop === chosen));
		stop.node.classList.toggle('is-selected', stop === chosen);
		stop.node.classList.toggle('is-neighbour', near.has(stop.id));
	}
	for (const line of svg.querySelectorAll('[data-relation]')) {
		const ends = [line.getAttribute('data-from'), line.getAttribute('data-to')];
		line.classList.toggle('is-selected', chosen !== null && ends.includes(chosen.id));
	}
	// Measured last: the chosen label is set bolder.
	// The label lies beside its node: see drawNodes.ts.
	frameLabel(chosen?.node.nextElementSibling?.querySelector('.wn-label'));
}

/** @param {SVGGraphicsElement | null | undefined} label */
function frameLabel(label) {
	if (!label) return;
	const { x, y, width, height } = label.getBBox();
	const box = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
	box.setAttribute('class', 'wn-label-box');
	box.setAttribute('rx', '3');
	const places = { x: x - 6, y: y - 4, width: width + 12, height: height + 8 };
	for (const [name, value] of Object.entries(places)) box.setAttribute(name, String(value));
	label.before(box);
}

/**
 * Says more of a node than the drawing does, in the place where the drawing names it.
 *
 * @param {SVGElement} node @param {string} name
 */
export function nameNode(node, name) {
	const title = node.querySelector(':scope > title');
	if (title) title.textContent = name;
	if (!title || node.hasAttribute('aria-label')) node.setAttribute('aria-label', name);
}
