import { fail, redirect } from '@sveltejs/kit';
import { parseDisplayName } from '#domain/people/displayName.ts';
import { localizeHref } from '#i18n/generated/runtime.js';
import { renameOneself } from '#storage/server/sessions.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ request, locals, cookies, url }) => {
		const { user, backend } = locals;
		if (!user) redirect(303, localizeHref('/auth/sign-in'));
		const typed = (await request.formData()).get('name');
		const parsed = parseDisplayName(typed);
		if (!parsed.ok)
			return fail(400, { typed: typeof typed === 'string' ? typed : '', fault: parsed.error });
		const renamed = { ...user, displayName: parsed.value };
		await renameOneself(backend, cookies, url.protocol === 'https:', renamed);
		// The page below is drawn with the account as it is now.
		locals.user = renamed;
		return { saved: parsed.value };
	}
};
