import { readHistory } from '#storage/server/networks.ts';
import type { PageServerLoad } from './$types';

/** A page of the journal: without `?before` the newest. */
export const load: PageServerLoad = async ({ locals, url, parent, depends }) => {
	depends('wegenetz:history');
	const { network } = await parent();
	const asked = Number(url.searchParams.get('before'));
	const before = Number.isSafeInteger(asked) && asked > 0 ? asked : null;
	const history = await readHistory(locals.client, network.id, before);
	return { history, isNewest: before === null, now: new Date().toISOString() };
};
