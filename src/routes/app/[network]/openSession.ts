import { EditorSession } from '#editor/EditorSession.svelte.ts';
import type { SaveReply } from '#editor/SaveReply.ts';
import type { Network } from '#domain/network/Network.ts';
import type { SaveRequest } from '#domain/history/SaveRequest.ts';
import { newId } from '#views/newId.ts';

interface SessionSource {
	readonly network: Network;
	readonly revision: number;
	/** Address of the write door. */
	readonly url: string;
}

/** A session that saves through the write door of its network. */
export const openSession = ({ network, revision, url }: SessionSource): EditorSession =>
	new EditorSession({ network, revision, newId, save: (request) => save(url, request) });

/** 409 is an answer like 200: what conflicts is in it, the rest is saved. */
async function save(url: string, request: SaveRequest): Promise<SaveReply> {
	const response = await fetch(url, {
		method: 'POST',
		headers: { 'content-type': 'application/json', accept: 'application/json' },
		body: JSON.stringify(request)
	});
	if (response.status === 200 || response.status === 409) return await response.json();
	if (response.status === 401) return { status: 'signedOut' };
	if (response.status >= 500) return { status: 'unreachable' };
	const { code, errorId } = await refusalIn(response);
	return { status: 'refused', code, ...(errorId ? { errorId } : {}) };
}

/** A proxy on the way may answer in its own words. */
async function refusalIn(
	response: Response
): Promise<{ readonly code: string; readonly errorId?: string | null }> {
	try {
		const body: unknown = await response.json();
		if (typeof body === 'object' && body !== null && 'code' in body)
			return body as { code: string; errorId?: string | null };
	} catch {
		// Not JSON: the status alone says enough.
	}
	return { code: response.status === 413 ? 'too_large' : 'invalid' };
}
