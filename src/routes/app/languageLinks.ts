import { localizeHref } from '#i18n/generated/runtime.js';
import { ownNameOf, staffLocales } from '#i18n/locales.ts';
import type { LanguageLink } from '#views/workspace/personChoices.ts';

/** The same address, with all that is open in it, in each language of the interface. */
export const languageLinks = ({ pathname, search }: URL): readonly LanguageLink[] =>
	staffLocales.map((locale) => ({
		locale,
		name: ownNameOf(locale),
		href: localizeHref(pathname + search, { locale })
	}));
