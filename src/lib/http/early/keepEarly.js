/**
 * Runs before anything on a page of the workspace can be pressed. Until the page's own script is
 * there, it keeps what somebody does that only that script understands, and then does it again:
 * a button pressed on a slow line works a moment later, and what was typed is not written over.
 * Links, popovers and forms with an address work by themselves and are left alone.
 */
(() => {
	/** By what it was done to, in the order in which it was done. @type {Map<Element, () => void>} */
	const kept = new Map();

	/** @param {Event} event @param {string} selector */
	const at = (event, selector) =>
		event.target instanceof Element ? event.target.closest(selector) : null;

	/** A form that the server understands. @param {HTMLFormElement} form */
	const isSent = (form) => form.hasAttribute('action') || form.method === 'post';

	/** @param {Event} event */
	const onclick = (event) => {
		const button = at(event, 'button[type="button"]:not([popovertarget]):not(:disabled)');
		if (!(button instanceof HTMLButtonElement)) return;
		button.setAttribute('aria-busy', 'true');
		// Once, however often: impatience must not close again what the first press opens.
		if (!kept.has(button))
			kept.set(button, () => {
				button.removeAttribute('aria-busy');
				button.click();
			});
	};

	/** @param {SubmitEvent} event */
	const onsubmit = (event) => {
		const form = event.target;
		if (!(form instanceof HTMLFormElement) || isSent(form)) return;
		event.preventDefault();
		const by = event.submitter;
		by?.setAttribute('aria-busy', 'true');
		kept.set(form, () => {
			by?.removeAttribute('aria-busy');
			form.requestSubmit(by?.isConnected ? by : null);
		});
	};

	/**
	 * Where the caret stands, in fields that tell.
	 *
	 * @param {Element} field
	 * @returns {[start: number | null, end: number | null] | null}
	 */
	const caretOf = (field) =>
		field instanceof HTMLTextAreaElement ||
		(field instanceof HTMLInputElement && /^(text|search|tel|url|password)$/.test(field.type))
			? [field.selectionStart, field.selectionEnd]
			: null;

	/** @param {Event} event */
	const oninput = (event) => {
		const field = at(event, 'input, textarea, select');
		if (!(
			field instanceof HTMLInputElement ||
			field instanceof HTMLTextAreaElement ||
			field instanceof HTMLSelectElement
		))
			return;
		const { value } = field;
		const checked = field instanceof HTMLInputElement && field.checked;
		const caret = caretOf(field);
		kept.set(field, () => {
			if (field instanceof HTMLInputElement) field.checked = checked;
			// Files cannot be set, and nobody takes them away.
			if (field.value !== value && field.type !== 'file') field.value = value;
			if (caret && field === document.activeElement && !(field instanceof HTMLSelectElement))
				field.setSelectionRange(caret[0], caret[1]);
			field.dispatchEvent(new InputEvent('input', { bubbles: true }));
			// Who is still typing has not finished.
			if (field === document.activeElement && caret) return;
			field.dispatchEvent(new Event('change', { bubbles: true }));
		});
	};

	const settle = () => {
		document.removeEventListener('click', onclick, true);
		document.removeEventListener('submit', onsubmit, true);
		document.removeEventListener('input', oninput, true);
		for (const [element, again] of kept) if (element.isConnected) again();
		kept.clear();
	};

	document.addEventListener('click', onclick, true);
	document.addEventListener('submit', onsubmit, true);
	document.addEventListener('input', oninput, true);
	document.addEventListener('wegenetz:alive', settle, { once: true });
})();
