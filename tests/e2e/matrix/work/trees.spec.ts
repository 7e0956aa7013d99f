import { expect, test } from '../../fixtures/test.ts';
import { treeOf } from '../../fixtures/tree.ts';
import { calm, mapReady, workspaceReady } from '../workStates.ts';

const base = '/app/musterstadt';

for (const [name, path, ready] of [
	['my networks', '/app', calm],
	['the workspace map', `${base}/map`, mapReady],
	['the partners', `${base}/partners`, workspaceReady],
	['publishing', `${base}/publish`, workspaceReady],
	['the settings', `${base}/settings`, workspaceReady]
] as const) {
	test(`a screen reader is given ${name} as expected`, async ({ signedIn: page }) => {
		await page.goto(path);
		await ready(page);
		expect(await treeOf(page)).toMatchSnapshot(`tree of ${name}.yml`);
	});
}
