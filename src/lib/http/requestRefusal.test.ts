import { expect, it } from 'vitest';
import { refusalResponse } from './refusalResponse.ts';
import { bodyLimit, discardBody, refusalOf } from './requestRefusal.ts';

const origin = 'https://netz.example.org';
const request = (method: string, headers: Record<string, string> = {}): Request =>
	new Request(`${origin}/app/x`, { method, headers });

it.each([
	['POST', { origin }, null],
	['POST', { origin: 'https://evil.example.org' }, 'foreign_origin'],
	['POST', { origin: 'null' }, 'foreign_origin'],
	['POST', {}, 'foreign_origin'],
	['DELETE', { origin: `${origin}.evil.example.org` }, 'foreign_origin'],
	['GET', { origin: 'https://evil.example.org' }, null],
	['HEAD', {}, null],
	['POST', { origin, 'content-length': String(bodyLimit + 1) }, 'body_too_large']
])('%s with %o is refused as: %s', (method, headers, refusal) => {
	expect(refusalOf(request(method, headers), origin)).toBe(refusal);
});

it('answers scripts with a code and browsers with a page that shows the sentence as text', async () => {
	const told = { status: 403, code: 'x', message: '<b>Nein</b>' };
	const script = refusalResponse(request('GET'), 'de', told);
	expect(await script.json()).toMatchObject({ code: 'x', message: '<b>Nein</b>' });
	const page = refusalResponse(request('GET', { accept: 'text/html' }), 'de', told);
	expect(page.status).toBe(403);
	expect(await page.text()).toContain('&#60;b&#62;Nein');
});

it('a refused body is read to its end, so that its sender hears the answer', async () => {
	let left = 40;
	const body = new ReadableStream({
		pull: (controller) => {
			if (left-- > 0) controller.enqueue(new Uint8Array(50));
			else controller.close();
		}
	});
	await discardBody(new Request(origin, { method: 'POST', body, duplex: 'half' } as RequestInit));
	expect(left).toBe(-1);
});

it('a body that breaks off while it is thrown away is no error', async () => {
	const body = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });
	const broken = new Request(origin, { method: 'POST', body, duplex: 'half' } as RequestInit);
	await expect(discardBody(broken)).resolves.toBeUndefined();
});
