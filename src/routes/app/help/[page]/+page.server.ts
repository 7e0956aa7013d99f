import { error } from '@sveltejs/kit';
import { m } from '#i18n/generated/messages.js';
import { staffLocale } from '#i18n/locales.ts';
import { helpText, isHelpPage } from '../helpPages.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isHelpPage(params.page)) error(404, m.account_error_not_found());
	return { text: helpText(params.page, staffLocale(locals.locale)) };
};
