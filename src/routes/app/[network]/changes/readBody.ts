import { bodyLimit } from '#http/requestRefusal.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';

/**
 * The JSON of a request, read no further than the limit whatever the header of its length says.
 */
export async function readJson(
	request: Request,
	limit: number = bodyLimit
): Promise<Result<unknown, 'too_large' | 'not_json'>> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	try {
		if (request.body) {
			for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
				size += chunk.byteLength;
				if (size > limit) return err('too_large');
				chunks.push(chunk);
			}
		}
	} catch {
		// The framework guards a limit of its own and breaks the stream off.
		return err('too_large');
	}
	try {
		return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(joined(chunks, size))));
	} catch {
		return err('not_json');
	}
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
	const all = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		all.set(chunk, at);
		at += chunk.byteLength;
	}
	return all;
}
