import { isRecord } from '../../isRecord.ts';

/** Messages of these classes name tables, constraints or our own refusals, never values. */
const harmless = /^(PGRST\w*|P0001|23\w{3}|42501|28\w{3})$/;

/** What Lite says instead of the code of errors it does not know, our own refusals among them. */
const unknownToLite = 'SUP';

/**
 * Takes the values out of an SQL error before it leaves the worker: `details` quotes whole rows,
 * and messages such as „invalid input syntax for type uuid: …“ quote what somebody typed.
 */
export async function redactErrors(response: Response, printed: Error | null): Promise<Response> {
	if (response.status < 400) return response;
	const text = await response.text();
	const body = parsed(text);
	if (!isRecord(body))
		return Response.json(
			{ code: 'XX000', message: 'database error', details: null, hint: null },
			{ status: response.status }
		);
	if (body.code === unknownToLite) {
		body.code = printed && 'code' in printed ? printed.code : 'XX000';
		body.message = printed?.message ?? '';
	}
	const code = typeof body.code === 'string' ? body.code : '';
	if ('details' in body) body.details = null;
	if (/^[0-9A-Z]{5}$/.test(code) && !harmless.test(code)) body.message = `database error ${code}`;
	const status = code === 'P0001' ? 400 : response.status;
	return Response.json(body, { status });
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
