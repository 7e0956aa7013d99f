import { logFailure } from '#storage/server/log.ts';
import type { RequestHandler } from './$types';

/** Healthy only while the database answers. */
export const GET: RequestHandler = async ({ locals }) => {
	const headers = { 'cache-control': 'no-store' };
	try {
		const { error } = await locals.client.from('networks').select('id').limit(1);
		if (!error) return Response.json({ status: 'ok' }, { headers });
		return Response.json({ status: 'no database', code: error.code }, { status: 503, headers });
	} catch (error) {
		const errorId = logFailure('health', error);
		return Response.json({ status: 'no database', errorId }, { status: 503, headers });
	}
};
