import { closest, find, findAll } from './dom.js';

/**
 * The panel beside the map: the entry of the list once more, in place of the legend.
 *
 * @param {HTMLElement} map
 */
export function chosenDetails(map) {
	const [panel, body] = [find('[data-details]', map), find('[data-details-body]', map)];
	const legend = find('[data-legend]', map);
	const details = {
		/** Back to the map with the choice kept. */
		onleave: () => {},
		/** The choice is taken back. */
		onclose: () => {},
		/** A relation in the panel was chosen; true if the map can go there. @type {(id: string) => boolean} */
		onfollow: () => false,
		/** @param {HTMLElement | null} entry @param {boolean} read moves the focus to its name */
		show(entry, read) {
			if (!panel || !body || !legend) return;
			panel.hidden = entry === null;
			legend.hidden = entry !== null;
			body.replaceChildren(...(entry ? [copyOf(entry)] : []));
			find('[data-details-link]', panel)?.setAttribute('href', `#${entry?.id ?? 'list'}`);
			if (read) find('h3', body)?.focus();
		}
	};
	panel?.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') details.onleave();
	});
	panel?.addEventListener('click', (event) => {
		if (closest(event.target, '[data-details-close]')) return details.onclose();
		const href = closest(event.target, '.relations a')?.getAttribute('href');
		if (href && details.onfollow(href.slice(3))) event.preventDefault();
	});
	return details;
}

/** An entry without its id and with a heading that fits the panel. @param {HTMLElement} entry */
function copyOf(entry) {
	const copy = /** @type {HTMLElement} */ (entry.cloneNode(true));
	copy.removeAttribute('id');
	copy.removeAttribute('data-filtered');
	for (const element of findAll('[id]', copy)) element.removeAttribute('id');
	const heading = find('.entry-name', copy);
	const title = document.createElement('h3');
	title.className = 'entry-name';
	title.tabIndex = -1;
	title.append(...(heading?.childNodes ?? []));
	heading?.replaceWith(title);
	return copy;
}
