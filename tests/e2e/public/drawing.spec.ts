import { drawnContrast } from '../fixtures/svgContrast.ts';
import { expect, test } from '../fixtures/test.ts';
import { embedPath, guidePath, mapPath } from './published.ts';

// What is drawn, measured; the pages around it: tests/e2e/matrix.

for (const path of [mapPath, embedPath]) {
	for (const theme of ['light', 'dark'] as const) {
		test(`words and shapes of the drawing stand out on ${path} in ${theme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: theme });
			await page.goto(path.startsWith('/embed') ? `${path}?theme=${theme}` : path);
			const { seen, faint } = await drawnContrast(page);
			expect(seen.texts).toBeGreaterThan(15);
			expect(seen.shapes).toBeGreaterThan(3);
			expect(faint).toEqual([]);
		});
	}
}

for (const path of [mapPath, embedPath, guidePath]) {
	test(`the accessible name of each drawn node holds its whole label on ${path}`, async ({
		page
	}) => {
		await page.goto(path);
		const names = await page.locator('.wn-node, .wn-anchor').evaluateAll((nodes) =>
			nodes.map((node) => {
				// Line ends, and hyphens put at them, are no part of the words.
				const letters = (text: string): string =>
					text.replace(/[\s\p{Pd}\u00AD]/gu, '').toLowerCase();
				const text = node.querySelector('text') ?? node.nextElementSibling?.querySelector('text');
				const label = letters(text?.textContent ?? '');
				const title = node.querySelector(':scope > title')?.textContent;
				const name = letters(node.getAttribute('aria-label') ?? title ?? '');
				return { label, name, held: name !== '' && name.includes(label) };
			})
		);
		expect(names.filter(({ label }) => label !== '').length).toBeGreaterThan(8);
		expect(names.filter(({ held }) => !held)).toEqual([]);
	});
}

test('nodes can be hit: 24 px at least, and all the office’s', async ({ page }) => {
	await page.goto(mapPath);
	const small = await page
		.locator('.wn-hit')
		.evaluateAll((hits) =>
			hits.map((hit) => hit.getBoundingClientRect().width).filter((width) => width < 24)
		);
	expect(small).toEqual([]);
});
