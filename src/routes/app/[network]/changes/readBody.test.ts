import { describe, expect, it } from 'vitest';
import { readJson } from './readBody.ts';

const request = (body: BodyInit | null): Request =>
	new Request('http://127.0.0.1/', { method: 'POST', body });

describe('reading a request', () => {
	it('gives what its JSON says', async () => {
		expect(await readJson(request('{"name":"Jäger"}'), 100)).toEqual({
			ok: true,
			value: { name: 'Jäger' }
		});
	});

	it.each(['{', '', 'x'])('refuses „%s“', async (body) => {
		expect(await readJson(request(body), 100)).toEqual({ ok: false, error: 'not_json' });
	});

	it('refuses bytes that are no text', async () => {
		const body = new Uint8Array([0x22, 0xff, 0x22]);
		expect(await readJson(request(body), 100)).toEqual({ ok: false, error: 'not_json' });
	});

	it('stops reading at the limit, whatever the length is said to be', async () => {
		let sent = 0;
		const endless = new ReadableStream({
			pull: (controller) => {
				sent += 1;
				controller.enqueue(new Uint8Array(50));
			}
		});
		const body = new Request('http://127.0.0.1/', {
			method: 'POST',
			body: endless,
			duplex: 'half'
		} as RequestInit);
		expect(await readJson(body, 100)).toEqual({ ok: false, error: 'too_large' });
		expect(sent).toBeLessThan(10);
	});
});
