import { expect, test } from '../../fixtures/test.ts';
import { treeOf } from '../../fixtures/tree.ts';

for (const [language, prefix] of [
	['German', ''],
	['Arabic', '/ar']
] as const) {
	for (const [name, path] of [
		['the map', `${prefix}/weimar-2015/map/netzwerkkarte`],
		['the list', `${prefix}/weimar-2015/map/netzwerkkarte?ansicht=liste`],
		['the guide', `${prefix}/musterstadt/guide/wegweiser`],
		['the embed', `/embed/weimar-2015/netzwerkkarte${prefix && '?lang=ar'}`],
		['the statement', `${prefix}/musterstadt/accessibility`]
	] as const) {
		test(`a screen reader is given ${name} in ${language} as expected`, async ({ page }) => {
			await page.goto(path);
			expect(await treeOf(page)).toMatchSnapshot(`tree of ${name} in ${language}.yml`);
		});
	}
}
