import { json } from '@sveltejs/kit';
import { readHistoryFilter } from '#domain/history/HistoryFilter.ts';
import { readHistory, readNetwork } from '#storage/server/networks.ts';
import { refuse } from '../../changes/refusals.ts';
import type { RequestHandler } from './$types';

/** The newest changes that a filter finds, e.g. those of one partner for its sheet. */
export const GET: RequestHandler = async ({ url, locals, params }) => {
	if (!locals.user) return refuse('not_signed_in');
	const loaded = await readNetwork(locals.client, params.network);
	if (!loaded.ok) return refuse('not_found');
	const filter = readHistoryFilter(url.searchParams);
	const history = await readHistory(locals.client, loaded.value.network, { filter, limit: 10 });
	return json(history, { headers: { 'cache-control': 'no-store' } });
};
