export type Handler = (request: Request) => Promise<Response>;

export function json(status: number, body: unknown): Response {
	return Response.json(body, { status });
}

export const notFound = (): Response => json(404, { code: 'user_not_found', message: 'Not found' });
