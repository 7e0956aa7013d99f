import { matchesEtag } from './caching.ts';

/** Media types that shrink; pictures and PDF are packed already. */
const shrinks = /^(text\/(html|css|plain)|text\/javascript|application\/json|image\/svg\+xml)\b/u;

/** Below this the header costs more than it saves. */
const leastBytes = 1_000;

/** Whether the caller takes gzip (RFC 9110, 12.5.3); a weight of zero is a no. */
export function takesGzip(acceptEncoding: string | null): boolean {
	const offers = (acceptEncoding ?? '').toLowerCase().split(',');
	return offers.some((offer) => {
		const [coding = '', ...parameters] = offer.split(';').map((part) => part.trim());
		if (coding !== 'gzip' && coding !== '*') return false;
		return !parameters.some((parameter) => /^q=0(\.0*)?$/u.test(parameter));
	});
}

/**
 * A published answer in gzip, for offices that run without a proxy in front. The validator turns
 * weak, as it no longer names these very bytes; both our own check and the framework's compare
 * weakly. Only for what everybody may read: packing secrets beside a caller's words tells of them.
 */
export async function compressed(request: Request, response: Response): Promise<Response> {
	const type = response.headers.get('content-type') ?? '';
	if (response.status !== 200 || !response.body || !shrinks.test(type)) return response;
	const etag = response.headers.get('etag');
	// The framework answers 304 behind us, and only if the validator is still its own.
	if (etag !== null && matchesEtag(request, etag)) return response;
	const headers = new Headers(response.headers);
	headers.append('vary', 'accept-encoding');
	const plain = await response.arrayBuffer();
	const isWanted =
		plain.byteLength >= leastBytes &&
		!headers.has('content-encoding') &&
		takesGzip(request.headers.get('accept-encoding'));
	if (!isWanted) return new Response(plain, { status: 200, headers });
	if (etag?.startsWith('"')) headers.set('etag', `W/${etag}`);
	headers.set('content-encoding', 'gzip');
	headers.delete('content-length');
	const packed = new Blob([plain]).stream().pipeThrough(new CompressionStream('gzip'));
	return new Response(packed, { status: 200, headers });
}
