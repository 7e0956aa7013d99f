import { json } from '@sveltejs/kit';
import { readState } from '#storage/server/networks.ts';
import { refuse } from '../../changes/refusals.ts';
import type { RequestHandler } from './$types';

/** The network as it was at a revision, for a preview of what going back would change. */
export const GET: RequestHandler = async ({ url, locals, params }) => {
	if (!locals.user) return refuse('not_signed_in');
	const revision = Number(url.searchParams.get('revision'));
	if (!Number.isSafeInteger(revision) || revision < 0) return refuse('invalid');
	const state = await readState(locals.client, params.network, revision);
	return state === null
		? refuse('not_found')
		: json(state, { headers: { 'cache-control': 'no-store' } });
};
