import { staffLocale } from '#i18n/locales.ts';
import { localizeHref } from '#i18n/generated/runtime.js';
import { helpPageNames, helpText } from './helpPages.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => {
	const locale = staffLocale(locals.locale);
	return {
		pages: helpPageNames.map((name) => {
			const { title, lead } = helpText(name, locale);
			return { href: localizeHref(`/app/help/${name}`, { locale }), title, lead };
		})
	};
};
