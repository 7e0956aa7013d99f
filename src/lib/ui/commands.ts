import type { Component } from 'svelte';

/** One line of a command dialog. */
export interface CommandOption {
	/** Unique in the dialog. */
	readonly id: string;
	readonly label: string;
	/** What it belongs to, in small letters. */
	readonly detail?: string;
	readonly icon?: Component<{ size?: number; 'aria-hidden'?: 'true' }>;
	/** What is written at its end, e.g. a shortcut. */
	readonly hint?: string;
}

export interface CommandGroup {
	readonly label: string;
	/** How many of how many are shown, where not all are. */
	readonly note?: string;
	readonly options: readonly CommandOption[];
}
