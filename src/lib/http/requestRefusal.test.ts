import { expect, it } from 'vitest';
import { refusalResponse } from './refusalResponse.ts';
import { bodyLimit, refusalOf } from './requestRefusal.ts';

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
