interface Told {
	readonly status: number;
	readonly code: string;
	/** What happened, what was kept, what to do. */
	readonly message: string;
	readonly errorId?: string;
	readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal as a script reads it, or as a small page when a browser asks for one. */
export function refusalResponse(request: Request, locale: string, told: Told): Response {
	const { status, code, message, errorId, headers = {} } = told;
	const wantsPage = (request.headers.get('accept') ?? '').includes('text/html');
	if (wantsPage)
		return new Response(page(locale, message), {
			status,
			headers: {
				'content-type': 'text/html; charset=utf-8',
				'cache-control': 'no-store',
				...headers
			}
		});
	// `type` and `error` are what a form sent by script expects of the framework.
	const body = { type: 'error', status, error: { message, code }, code, message, errorId };
	return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
}

const page = (locale: string, message: string): string =>
	`<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Wegenetz</title></head><body><main><h1>Wegenetz</h1><p>${escaped(message)}</p></main></body></html>`;

const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
