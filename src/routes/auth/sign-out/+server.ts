import { redirect } from '@sveltejs/kit';
import { localizeHref } from '#i18n/generated/runtime.js';
import { endSession } from '#storage/server/sessions.ts';
import type { RequestHandler } from './$types';

/** Ends this session; with `?everywhere` every session of the user, at once. */
export const POST: RequestHandler = async ({ url, locals, cookies }) => {
	const scope = url.searchParams.has('everywhere') ? 'global' : 'local';
	await endSession(locals.backend, cookies, url.protocol === 'https:', scope);
	redirect(303, localizeHref('/auth/signed-out'));
};
