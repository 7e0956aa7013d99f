import { embedPath, guidePath, mapPath } from '../../public/published.ts';
import { test } from '../../fixtures/test.ts';
import { walkAsExpected } from '../walkAsExpected.ts';

test.describe.configure({ timeout: 120_000 });

for (const [name, path] of [
	['the map', mapPath],
	['the guide', guidePath],
	['the embed', embedPath],
	['signing in', '/auth/sign-in']
] as const) {
	test(`Tab goes through ${name} in its order, seen at each stop, and back`, async ({ page }) => {
		await page.goto(path);
		await walkAsExpected(page, name);
	});
}
