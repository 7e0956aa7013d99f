import { fill, find, findAll, plain } from './dom.js';

/**
 * Search within the page: what does not match is left out of the list and stands back on the map.
 * The words stay here; they are neither sent nor stored nor put into the address.
 *
 * @param {Record<string, string>} texts
 * @param {Map<string, import('./stops.js').Stop>} stops
 */
export function startSearch(texts, stops) {
	const field = /** @type {HTMLInputElement | null} */ (find('[data-search]'));
	const result = find('[data-search-result]');
	if (!field || !result) return;
	const entries = findAll('.entry[id^="e-"]').map((entry) => ({
		entry,
		text: plain(entry.textContent ?? '')
	}));
	const groups = findAll('.group');
	let wait = 0;

	function search() {
		const words = plain(field?.value ?? '')
			.split(/\s+/u)
			.filter(Boolean);
		let count = 0;
		for (const { entry, text } of entries) {
			const matches = words.every((word) => text.includes(word));
			count += matches ? 1 : 0;
			entry.toggleAttribute('data-filtered', !matches);
			stops.get(entry.id.slice(2))?.node.classList.toggle('is-dimmed', !matches);
		}
		for (const group of groups) {
			group.toggleAttribute('data-filtered', !find('.entry:not([data-filtered])', group));
		}
		if (words.length > 0) find('[data-list]')?.setAttribute('open', '');
		const found = fill(texts.found, { count, total: entries.length });
		if (result)
			result.textContent = words.length === 0 ? '' : count > 0 ? found : (texts.none ?? '');
	}

	field.addEventListener('input', () => {
		clearTimeout(wait);
		wait = window.setTimeout(search, 150);
	});
	field.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || field.value === '') return;
		field.value = '';
		search();
	});
	// A link to an entry must reach it, whatever is searched for.
	window.addEventListener('hashchange', () => {
		if (!find(':target[data-filtered]')) return;
		field.value = '';
		search();
		find(':target')?.scrollIntoView();
	});
}
