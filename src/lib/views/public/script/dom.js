/** @param {string} selector @param {ParentNode} [within] @returns {HTMLElement | null} */
export const find = (selector, within = document) => within.querySelector(selector);

/** @param {string} selector @param {ParentNode} [within] @returns {HTMLElement[]} */
export const findAll = (selector, within = document) => [
	.../** @type {NodeListOf<HTMLElement>} */ (within.querySelectorAll(selector))
];

/** @param {EventTarget | null} target @param {string} selector */
export const closest = (target, selector) =>
	target instanceof Element ? target.closest(selector) : null;

/** @param {string | undefined} template @param {Record<string, string | number>} values */
export const fill = (template, values) =>
	(template ?? '').replace(/\{(\w+)\}/gu, (_, key) => String(values[key] ?? ''));

/** Comparable: lower case, without accents. @param {string} text */
export const plain = (text) =>
	text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/gu, 'ss');

/** @param {Element | null | undefined} element */
export const wordsOf = (element) => (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
