/** Escape in a form closes the form, and nothing that lies around it. */
export function closeOnEscape(event: KeyboardEvent, close: () => void): void {
	if (event.key !== 'Escape' || event.defaultPrevented) return;
	event.preventDefault();
	close();
}
