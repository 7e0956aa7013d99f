import { test } from '../../fixtures/test.ts';
import type { Reach } from '../Place.ts';
import { walkAsExpected } from '../walkAsExpected.ts';
import { calm, mapReady, workspaceReady } from '../workStates.ts';

const base = '/app/musterstadt';

test.describe.configure({ timeout: 120_000 });

/** The partner whose form is walked through, by the first row of the table. */
const openForm: Reach = async (page) => {
	await workspaceReady(page);
	const first = page.locator('main a[href*="open=organizations."]:not([href*=".new"])').first();
	const address = await first.getAttribute('href');
	await page.goto(`${base}/partners${address}&edit`);
	await workspaceReady(page);
	// The form takes the focus to its first field.
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
};

const pages: readonly (readonly [name: string, path: string, ready: Reach])[] = [
	['my networks', '/app', calm],
	['the workspace map', `${base}/map`, mapReady],
	['the partners', `${base}/partners`, workspaceReady],
	['a partner form', `${base}/partners`, openForm],
	['publishing', `${base}/publish`, workspaceReady],
	['the settings', `${base}/settings`, workspaceReady]
];

for (const [name, path, ready] of pages) {
	test(`Tab goes through ${name} in its order, seen at each stop, and back`, async ({
		signedIn: page
	}) => {
		await page.goto(path);
		await ready(page);
		await walkAsExpected(page, name);
	});
}
