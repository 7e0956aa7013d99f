import { expect, test } from '../fixtures/test.ts';
import { base, openPartners, partnerLink } from './workspace.ts';

const places = [
	'/',
	'/app',
	base,
	`${base}/map`,
	`${base}/partners`,
	`${base}/topics`,
	`${base}/guides`,
	`${base}/publish`
];

test('no place of the workspace breaks the policy, complains, or asks another origin', async ({
	signedIn: page,
	server
}) => {
	const heard: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') heard.push(message.text());
	});
	page.on('pageerror', (error) => heard.push(String(error)));
	page.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol.startsWith('http') && origin !== server.origin) heard.push(request.url());
	});
	// The stream of colleagues' changes stays open: a network is never idle. Its first word is the last.
	for (const place of places) {
		const isHeard = place.startsWith(base) && page.waitForResponse(/\/live\?/);
		await page.goto(place, isHeard ? {} : { waitUntil: 'networkidle' });
		if (isHeard) await isHeard;
	}
	await openPartners(page);
	await partnerLink(page, 'Stadt Weimar').click();
	await page.getByRole('link', { name: 'Bearbeiten', exact: true }).click();
	await expect(page.locator('#organizations-name')).toBeFocused();
	expect(heard).toEqual([]);
});
