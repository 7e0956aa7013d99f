/** Why a request is turned away before any route sees it. */
export type Refusal = 'foreign_origin' | 'body_too_large';

const readingMethods: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** Most bytes of a request body: a save of a thousand changes fits, a film does not. */
export const bodyLimit = 5 * 1024 * 1024;

/**
 * Whether a request may go on. What changes something must come from our own pages: browsers say
 * so in `Origin`, which pages of others can't forge. A missing header counts as foreign.
 */
export function refusalOf(request: Request, ownOrigin: string): Refusal | null {
	if (readingMethods.includes(request.method)) return null;
	if (request.headers.get('origin') !== ownOrigin) return 'foreign_origin';
	const length = Number(request.headers.get('content-length') ?? 0);
	return length > bodyLimit ? 'body_too_large' : null;
}

/**
 * Reads a refused body away without keeping it. A client that is still sending when the server
 * answers and closes sees a broken connection instead of the sentence. What the server itself
 * refuses to read (its own limit) ends the reading early.
 */
export async function discardBody({ body }: Request): Promise<void> {
	await body?.pipeTo(new WritableStream()).catch(() => undefined);
}
