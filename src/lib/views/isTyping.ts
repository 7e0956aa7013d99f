/** Inputs that take no text. */
const withoutText = ['checkbox', 'radio', 'button', 'submit', 'range'];

/** A place where keys are text; a checkbox or a select takes none. */
export function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target instanceof HTMLInputElement) return !withoutText.includes(target.type);
	return target instanceof HTMLTextAreaElement || target.isContentEditable;
}

/** A place where letters are taken: text, or a list that jumps to what begins with them. */
export const takesLetters = (target: EventTarget | null): boolean =>
	isTyping(target) ||
	target instanceof HTMLSelectElement ||
	(target instanceof Element && target.closest('[role="menu"], [role="listbox"]') !== null);
