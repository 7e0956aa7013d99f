/** What a key press asks for: undo, redo or nothing of ours. */
export type HistoryStep = 'undo' | 'redo' | null;

/** Strg+Z, Strg+Umschalt+Z, Strg+Y; Cmd on a Mac. Inside a text field they are the browser's. */
export function historyStep(event: KeyboardEvent): HistoryStep {
	if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return null;
	const key = event.key.toLowerCase();
	if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
	return key === 'y' && !event.shiftKey ? 'redo' : null;
}

/** A place where keys are text; a checkbox or a select takes none. */
export function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target instanceof HTMLInputElement)
		return !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type);
	return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
