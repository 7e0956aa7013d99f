import { expect, test } from '../fixtures/test.ts';
import { base } from './workspace.ts';

const url = `${base}/changes`;

test('the write door says in a sentence and a status why it stays closed', async ({
	signedIn: page,
	server
}) => {
	const send = async (data: string, headers: Record<string, string> = {}) => {
		const response = await page.request.post(url, {
			data,
			headers: { origin: server.origin, 'content-type': 'application/json', ...headers }
		});
		const { message } = (await response.json()) as { message?: string };
		return { status: response.status(), hasSentence: /[a-zäöü]{4,} .*\.$/.test(message ?? '') };
	};
	const change = (name: string) =>
		JSON.stringify({
			base: 0,
			changes: [
				{
					id: '00000000-0000-4000-8000-00000000beef',
					command: 'changeOrganization',
					at: '2026-11-22T13:03:00.000Z',
					undoes: null,
					personal: {},
					patches: [
						{
							op: 'set',
							collection: 'organizations',
							id: '00000000-0000-4000-8000-000000000001',
							path: 'name',
							before: 'a',
							after: name
						}
					]
				}
			]
		});
	expect(await send('{"base": 0,')).toEqual({ status: 400, hasSentence: true });
	expect(await send('{"base": "x", "changes": []}')).toEqual({ status: 400, hasSentence: true });
	expect(await send(change('x'.repeat(2_000_000)))).toEqual({ status: 413, hasSentence: true });
	expect(await send(change('y'.repeat(6_000_000)))).toEqual({ status: 413, hasSentence: true });
	expect(await send(change('z'), { origin: 'https://example.org' })).toEqual({
		status: 403,
		hasSentence: true
	});
});

test('nobody signed in is told so, not led astray', async ({ page, server }) => {
	const response = await page.request.post(url, {
		data: '{}',
		headers: { origin: server.origin, 'content-type': 'application/json' }
	});
	expect(response.status()).toBe(401);
	expect(await response.json()).toMatchObject({
		message: expect.stringMatching(/anmelden|angemeldet/i)
	});
});

test('a network that is not there answers 404 to a member of others', async ({
	signedIn: page,
	server
}) => {
	const response = await page.request.post('/app/gibt-es-nicht/changes', {
		data: '{"base": 0, "changes": []}',
		headers: { origin: server.origin, 'content-type': 'application/json' }
	});
	expect(response.status()).toBe(404);
});

test('a page that is not there leads a member to the own networks', async ({ signedIn: page }) => {
	const response = await page.goto('/app/gibt-es-nicht/partners');
	expect(response?.status()).toBe(404);
	await page.getByRole('link', { name: 'Zu meinen Netzwerken' }).click();
	await expect(page.getByRole('link', { name: /Weimar/ })).toBeVisible();
});
