import { m } from '#i18n/generated/messages.js';
import { locales, localizeHref } from '#i18n/generated/runtime.js';
import type { LanguageLink } from '#views/workspace/personChoices.ts';

const names: Readonly<Record<(typeof locales)[number], () => string>> = {
	de: m.shell_language_de,
	en: m.shell_language_en
};

/** The same address, with all that is open in it, in each language of the interface. */
export const languageLinks = ({ pathname, search }: URL): readonly LanguageLink[] =>
	locales.map((locale) => ({
		locale,
		name: names[locale](),
		href: localizeHref(pathname + search, { locale })
	}));
