import { error } from '@sveltejs/kit';
import { m } from '#i18n/generated/messages.js';
import { listPublicEditions } from '#storage/server/editions.ts';
import { listOfficers } from '#storage/server/members.ts';
import { readNetwork } from '#storage/server/networks.ts';
import type { LayoutServerLoad } from './$types';

/** The snapshot that the editor session starts from; pages switch without reading it again. */
export const load: LayoutServerLoad = async ({ locals, params, depends }) => {
	depends('wegenetz:network');
	const loaded = await readNetwork(locals.client, params.network);
	if (!loaded.ok) error(404, m.workspace_door_not_found());
	const published = await listPublicEditions(locals.backend.anonymous(), params.network);
	const officers = await listOfficers(locals.client, loaded.value.network.id);
	return {
		...loaded.value,
		published: published.length > 0,
		officers: { me: locals.user?.id ?? null, all: officers }
	};
};
