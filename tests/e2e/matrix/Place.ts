import type { Page } from '@playwright/test';

export const looks = ['light', 'dark', 'forced colours', '320 px', 'Arabic'] as const;
export type Look = (typeof looks)[number];

/** Beside how a page is first seen; each place says how to get there, or why it cannot be. */
export const furtherStates = ['dialog', 'error', 'detail'] as const;
export const states = ['initial', ...furtherStates] as const;
export type State = (typeof states)[number];

/** Brings a freshly opened page into a state, and waits until it is there. */
export type Reach = (page: Page) => Promise<void>;

/** A state or look that a place does not have: a decision, with its reason in a few words. */
export interface Absent {
	readonly absent: string;
}
export const none = (reason: string): Absent => ({ absent: reason });

/** One address at which a route is looked at. */
export interface Place extends Readonly<Record<(typeof furtherStates)[number], Reach | Absent>> {
	/** As src/routes names it. */
	readonly route: string;
	/** Tells this place from others of the same route. */
	readonly name: string;
	/** Where it stands in a look; the language and the theme of a frame are part of the address. */
	readonly at: (look: Look) => string;
	/** Waits until the page answers to keys. */
	readonly ready?: Reach;
	/** Looks that say nothing more about it. */
	readonly without?: Partial<Record<Look, Absent>>;
	/** Looks that only the soak goes through, since they take long and others show the same parts. */
	readonly seldom?: { readonly looks: readonly Look[]; readonly because: string };
	/** Has no Arabic words: stands in English and is turned around, so that its layout is tried. */
	readonly turned?: true;
}

/** How this state of this place is reached; null for the page as it first is. */
export function reachOf(place: Place, state: State): Reach | null {
	if (state === 'initial') return null;
	const reach = place[state];
	if (typeof reach !== 'function') throw new Error(`${place.name} has no ${state}`);
	return reach;
}
