import type { Component } from 'svelte';

/** One line of a menu: a link, a choice, or something to do. */
export interface MenuItem {
	readonly label: string;
	/** Language of the label, where it is not that of the page. */
	readonly lang?: string;
	readonly icon?: Component<{ size?: number; 'aria-hidden'?: 'true' }>;
	/** What is written at its end, e.g. a shortcut. */
	readonly hint?: string;
	/** Set for one of several choices; the chosen one is ticked. */
	readonly checked?: boolean;
	/** Where it leads; the browser loads the page as a whole. */
	readonly href?: string;
	/** Id of the form that it sends. */
	readonly form?: string;
	readonly onselect?: () => void;
}

/** Items that belong together, under their heading if they have one. */
export interface MenuGroup {
	readonly label?: string;
	readonly items: readonly MenuItem[];
}

/**
 * Where a key leads in a menu (the menu pattern of the ARIA practices): arrows go round, Home and
 * End to the ends, a letter to the next item that starts with it.
 *
 * @param at index of the focused item; -1 for none
 * @returns null if the key is none of a menu's, or leads nowhere
 */
export function nextItem(at: number, key: string, labels: readonly string[]): number | null {
	const count = labels.length;
	if (count === 0) return null;
	if (key === 'ArrowDown') return (at + 1) % count;
	if (key === 'ArrowUp') return (at <= 0 ? count : at) - 1;
	if (key === 'Home') return 0;
	if (key === 'End') return count - 1;
	if (key.length !== 1 || key === ' ') return null;
	const letter = key.toLocaleLowerCase();
	for (let step = 1; step <= count; step++) {
		const index = (at + step) % count;
		if (labels[index]?.toLocaleLowerCase().startsWith(letter)) return index;
	}
	return null;
}
