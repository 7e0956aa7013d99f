import { createHash } from 'node:crypto';

/** A week of stale answers when the server is down; but what shows persons must be gone in an hour. */
const staleIfError = { persons: 3_000, otherwise: 604_800 } as const;

interface Freshness {
	/** The edition shows names of persons. */
	readonly showsPersons: boolean;
	/** The address names the very bytes it gives (`?v=`). */
	readonly versioned?: boolean;
}

/**
 * `Cache-Control` of what the public reads. Browsers ask each time and are answered with 304, so a
 * new edition is seen at once; shared caches keep it for a minute. A versioned address never
 * changes. An address that shows persons is kept for an hour at most, stale time included.
 */
export function cacheControl({ showsPersons, versioned = false }: Freshness): string {
	if (versioned) {
		return showsPersons ? 'public, max-age=3600' : 'public, max-age=31536000, immutable';
	}
	const stale = showsPersons ? staleIfError.persons : staleIfError.otherwise;
	return `public, max-age=0, s-maxage=60, stale-if-error=${stale}`;
}

/** Strong validator over all parts of an answer that may change: body, policy, language. */
export function etagOf(...parts: readonly (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) {
		hash.update(`${part.length}:`);
		hash.update(part);
	}
	return `"${hash.digest('base64url').slice(0, 27)}"`;
}

/** Whether `If-None-Match` names this validator (RFC 9110, 13.1.2: weak comparison). */
export function matchesEtag(request: Request, etag: string): boolean {
	const asked = request.headers.get('if-none-match');
	if (asked === null) return false;
	return asked
		.split(',')
		.map((each) => each.trim().replace(/^W\//u, ''))
		.some((each) => each === '*' || each === etag);
}

interface Answer {
	readonly body: string | Uint8Array<ArrayBuffer>;
	readonly mediaType: string;
	readonly cacheControl: string;
	/** Part of the validator: a changed policy must reach those who hold the same body. */
	readonly headers: Readonly<Record<string, string>>;
}

/** 200 with the body, or 304 with the same headers when the caller already has it. */
export function cachedResponse(request: Request, answer: Answer): Response {
	const etag = etagOf(answer.body, answer.mediaType, JSON.stringify(answer.headers));
	const headers = {
		...answer.headers,
		etag,
		'cache-control': answer.cacheControl,
		'content-type': answer.mediaType
	};
	if (matchesEtag(request, etag)) return new Response(null, { status: 304, headers });
	return new Response(answer.body, { status: 200, headers });
}
