import type { WireRequest, WireResponse } from './messages.ts';

const withoutBody = new Set([204, 205, 304]);

/** A `fetch` for supabase-js that carries each request to the worker instead of the network. */
export function wireFetch(
	send: (request: WireRequest) => Promise<WireResponse>
): typeof globalThis.fetch {
	return async (input, init) => {
		const request = new Request(input, init);
		request.signal.throwIfAborted();
		const response = await send({
			url: request.url,
			method: request.method,
			headers: [...request.headers],
			body: request.body ? await request.arrayBuffer() : null
		});
		return new Response(withoutBody.has(response.status) ? null : response.body, {
			status: response.status,
			headers: response.headers
		});
	};
}
