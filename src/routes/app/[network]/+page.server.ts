import { publishedRevision } from '#publishing/server/publishedRevision.ts';
import type { PageServerLoad } from './$types';

/** The overview says what has changed since the last edition; only editors can do something about it. */
export const load: PageServerLoad = async ({ locals, params, parent, depends }) => {
	depends('wegenetz:editions');
	const { network, role, revision } = await parent();
	const canEdit = role === 'owner' || role === 'editor';
	return {
		published: canEdit
			? { ...(await publishedRevision(locals.client, network, params.network)), askedAt: revision }
			: null
	};
};
