import { createContext } from 'svelte';
import { preferenceCookies, type WorkPreferences } from '#http/workPreferences.ts';
import { localizeHref } from '#i18n/generated/runtime.js';
import { staffLocales } from '#i18n/locales.ts';

/** What this browser remembers of how one works: seen at once, and by the server from now on. */
export class Preferences {
	#now: WorkPreferences = $state.raw({ appearance: 'device', singleKeys: true });

	/** @param now as the server read them from the cookies */
	constructor(now: WorkPreferences) {
		this.#now = now;
	}

	get appearance(): WorkPreferences['appearance'] {
		return this.#now.appearance;
	}

	get singleKeys(): boolean {
		return this.#now.singleKeys;
	}

	/**
	 * Puts the appearance on the page, as the server does at the first load.
	 *
	 * @returns takes it off: published pages that one walks to from here never wear it
	 */
	wear(): () => void {
		const { dataset } = document.documentElement;
		const { appearance } = this.#now;
		if (appearance === 'device') delete dataset.theme;
		else dataset.theme = appearance;
		return () => delete dataset.theme;
	}

	/** Changes what is given; the rest stays. */
	choose(chosen: Partial<WorkPreferences>): void {
		this.#now = { ...this.#now, ...chosen };
		this.wear();
		const workPaths = staffLocales.map((locale) => localizeHref('/app', { locale }));
		const secure = location.protocol === 'https:';
		for (const cookie of preferenceCookies(this.#now, { workPaths, secure }))
			document.cookie = cookie;
	}
}

export const [getPreferences, setPreferences] = createContext<Preferences>();
