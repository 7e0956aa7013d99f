import { json } from '@sveltejs/kit';
import { parseSaveRequest } from '#domain/history/parseChange.ts';
import { logEvent } from '#storage/server/log.ts';
import { forgetNetworkId, networkIdOf } from '#storage/server/networkIds.ts';
import { changesSince, saveChanges } from '#storage/server/networks.ts';
import type { RequestHandler } from './$types';
import { readJson } from './readBody.ts';
import { refuse, refuseTooMuch } from './refusals.ts';

/** The one write door of the editor: changes in, everything that happened since out. */
export const POST: RequestHandler = async ({ request, locals, params }) => {
	if (!locals.user) return refuse('not_signed_in');
	const body = await readJson(request);
	if (!body.ok) return refuse(body.error === 'too_large' ? 'too_large' : 'invalid');
	const parsed = parseSaveRequest(body.value);
	if (!parsed.ok) {
		logEvent('changes_refused', { problems: parsed.error.map(({ code }) => code).join(' ') });
		const tooMuch = parsed.error.find(
			({ code }) => code === 'text_too_long' || code === 'too_many'
		);
		return tooMuch ? refuseTooMuch(tooMuch) : refuse('invalid');
	}
	const { id: user, displayName } = locals.user;
	const id = await networkIdOf(locals.client, user, params.network);
	if (id === null) return refuse('not_found');
	const writer = { author: user, authorName: displayName || null };
	const saved = await saveChanges(locals.client, id, parsed.value, writer);
	if (!saved.ok) {
		forgetNetworkId(user, params.network);
		// Who is no member any more is told what a stranger is told.
		const isStill = (await networkIdOf(locals.client, user, params.network)) === id;
		return refuse(isStill ? saved.error.code : 'not_found');
	}
	return json(saved.value, {
		status: saved.value.conflicts.length > 0 ? 409 : 200,
		headers: { 'cache-control': 'no-store' }
	});
};

/** What colleagues did after a revision. */
export const GET: RequestHandler = async ({ url, locals, params }) => {
	if (!locals.user) return refuse('not_signed_in');
	const since = Number(url.searchParams.get('since'));
	if (!Number.isSafeInteger(since) || since < 0) return refuse('invalid');
	const id = await networkIdOf(locals.client, locals.user.id, params.network);
	const changes = id === null ? null : await changesSince(locals.client, id, since);
	return changes === null
		? refuse('not_found')
		: json(changes, { headers: { 'cache-control': 'no-store' } });
};
