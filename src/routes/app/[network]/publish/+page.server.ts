import { fail } from '@sveltejs/kit';
import { readNetwork } from '#storage/server/networks.ts';
import { publishNetwork } from '#publishing/server/publishNetwork.ts';
import { publishStates } from '#publishing/server/publishState.ts';
import { m } from '#i18n/generated/messages.js';
import { error } from '@sveltejs/kit';
import { isLoopback } from './isLoopback.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('wegenetz:editions');
	const loaded = await readNetwork(locals.client, params.network);
	if (!loaded.ok) error(404, m.workspace_door_not_found());
	return {
		states: await publishStates(locals.client, loaded.value.network, params.network),
		origin: url.origin,
		loopback: isLoopback(url.hostname)
	};
};

export const actions: Actions = {
	default: async ({ locals, params, url }) => {
		const loaded = await readNetwork(locals.client, params.network);
		if (!loaded.ok) return fail(404, { refused: m.workspace_door_not_found() });
		if (!loaded.value.canPublish) return fail(403, { refused: m.workspace_publish_forbidden() });
		const network = { id: loaded.value.network.id, slug: params.network };
		const reports = await publishNetwork(locals.client, network, { origin: url.origin });
		const failed = reports.filter(({ outcome }) => outcome.status === 'failed');
		return failed.length > 0 ? fail(503, { reports }) : { reports };
	}
};
