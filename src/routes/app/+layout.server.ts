import { redirect } from '@sveltejs/kit';
import { listNetworks } from '#storage/server/networks.ts';
import { defaultPreferences } from '#http/workPreferences.ts';
import { textFor } from '#domain/shared/Texts.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => {
	if (!locals.user) redirect(303, '/auth/sign-in');
	const networks = await listNetworks(locals.client);
	return {
		user: { id: locals.user.id, name: locals.user.displayName || locals.user.email },
		preferences: locals.preferences ?? defaultPreferences,
		networks: networks.map(({ slug, title }) => ({
			slug,
			title: textFor(title, locals.locale)?.text ?? slug
		}))
	};
};
