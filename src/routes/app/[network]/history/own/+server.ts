import { json } from '@sveltejs/kit';
import { listNetworks, ownChanges } from '#storage/server/networks.ts';
import { refuse } from '../../changes/refusals.ts';
import type { RequestHandler } from './$types';

/** What the person who asks did last, oldest first: undo outlives a reload of the page. */
export const GET: RequestHandler = async ({ locals, params }) => {
	if (!locals.user) return refuse('not_signed_in');
	const networks = await listNetworks(locals.client);
	const network = networks.find(({ slug }) => slug === params.network);
	return network
		? json(await ownChanges(locals.client, network.id), {
				headers: { 'cache-control': 'no-store' }
			})
		: refuse('not_found');
};
