import { eventStream } from '#http/eventStream.ts';
import { isId } from '#domain/shared/Id.ts';
import { holds } from '#storage/server/sessions.ts';
import { listen } from '#storage/server/live/watches.ts';
import { networkId } from '../changes/networkId.server.ts';
import { refuse } from '../changes/refusals.ts';
import { tellAsEvents } from './tellAsEvents.server.ts';
import type { RequestHandler } from './$types';

/** A stream ends this long before the token it was opened with, in ms; the window opens the next. */
const margin = 60_000;

/**
 * What happens in the network from a revision on, as server-sent events; and by being open it says
 * that somebody is here (`at`: with this sheet open). Without it the window asks `changes` by itself.
 */
export const GET: RequestHandler = async ({ url, locals, params }) => {
	const { user, session, backend } = locals;
	if (!user || !session) return refuse('not_signed_in');
	const since = Number(url.searchParams.get('since') ?? Number.NaN);
	const connection = url.searchParams.get('connection');
	const object = url.searchParams.get('at');
	if (!Number.isSafeInteger(since) || since < 0 || !isId(connection)) return refuse('invalid');
	if (object !== null && !isId(object)) return refuse('invalid');
	const network = await networkId(locals.client, params.network);
	if (network === null) return refuse('not_found');
	let isRefused = false;
	const response = eventStream((stream) => {
		const stop = listen(backend, network, {
			connection,
			person: user.id,
			object,
			since,
			isSignedIn: () => holds(backend, session),
			tell: tellAsEvents(stream)
		});
		if (stop === null) {
			isRefused = true;
			stream.close();
		}
		const ending = setTimeout(stream.close, Math.max(0, session.expiresAt - margin - Date.now()));
		return () => {
			clearTimeout(ending);
			stop?.();
		};
	});
	return isRefused ? refuse('busy') : response;
};
