import { violations } from '../fixtures/axe.ts';
import { publicPages } from '../fixtures/pages.ts';
import { expect, test } from '../fixtures/test.ts';
import { embedPath, guidePath, mapPath } from './published.ts';

const paths = Object.values(publicPages).flat();

const looks = [
	{ name: 'light', media: { colorScheme: 'light' }, width: 1280 },
	{ name: 'dark', media: { colorScheme: 'dark' }, width: 1280 },
	{ name: '320 px', media: { colorScheme: 'light' }, width: 320 },
	{ name: 'forced colours', media: { forcedColors: 'active' }, width: 1280 }
] as const;

for (const { name, media, width } of looks) {
	for (const path of paths) {
		test(`axe finds nothing on ${path} in ${name}`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await page.emulateMedia(media);
			const dark = name === 'dark' && path.startsWith('/embed');
			await page.goto(dark ? `${path}${path.includes('?') ? '&' : '?'}theme=dark` : path);
			expect(await violations(page)).toEqual([]);
		});
	}
}

for (const path of paths) {
	test(`${path} does not scroll sideways at 320 px`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 700 });
		await page.goto(path);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(320);
	});
}

for (const path of [mapPath, embedPath]) {
	test(`axe finds nothing on ${path} with an entry chosen and a relation focused`, async ({
		page
	}) => {
		await page.goto(path);
		await page.locator('[data-organization]').nth(3).click();
		await page.keyboard.press('ArrowRight');
		expect(await violations(page)).toEqual([]);
	});

	for (const theme of ['light', 'dark'] as const) {
		test(`words and shapes of the drawing stand out on ${path} in ${theme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: theme });
			await page.goto(path.startsWith('/embed') ? `${path}?theme=${theme}` : path);
			const { texts, shapes } = await page.evaluate(() => {
				const canvas = document
					.createElement('canvas')
					.getContext('2d', { willReadFrequently: true });
				const luminance = (colour: string): number => {
					if (!canvas) throw new Error('no canvas');
					canvas.clearRect(0, 0, 1, 1);
					canvas.fillStyle = colour;
					canvas.fillRect(0, 0, 1, 1);
					const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
					const part = (value: number): number =>
						value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
					return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
				};
				const contrast = (a: string, b: string): number => {
					const [x, y] = [luminance(a), luminance(b)];
					return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
				};
				const grounds = [...document.querySelectorAll('[class^="wn-ring-"]')].map(
					(ring) => getComputedStyle(ring).fill
				);
				grounds.push(getComputedStyle(document.body).backgroundColor);
				const least = (colour: string): number =>
					Math.min(...grounds.map((g) => contrast(colour, g)));
				const of = (selector: string): Element[] => [...document.querySelectorAll(selector)];
				return {
					texts: of('.wn-label, .wn-rim-name, .wn-note').map((text) => ({
						words: text.textContent,
						least: least(getComputedStyle(text).fill)
					})),
					shapes: of('.wn-node .wn-shape, defs .wn-shape').map((shape) => {
						const { fill, stroke } = getComputedStyle(shape);
						const seen = [fill, stroke].filter((colour) => colour !== 'none').map(least);
						return { shape: shape.getAttribute('class'), least: Math.max(...seen) };
					})
				};
			});
			expect(texts.length).toBeGreaterThan(15);
			expect(shapes.length).toBeGreaterThan(3);
			expect(texts.filter(({ least }) => least < 4.5)).toEqual([]);
			// A twentieth of tolerance: the lightest tone is made for white (3.09), a ring is a shade darker.
			expect(shapes.filter(({ least }) => least < 2.6)).toEqual([]);
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

test('text spacing of the reader cuts nothing off', async ({ page }) => {
	await page.goto(mapPath);
	await page.evaluate(() => {
		for (const element of document.querySelectorAll<HTMLElement>(
			'.entry *, .legend *, .page-head *'
		)) {
			element.style.lineHeight = '1.5';
			element.style.letterSpacing = '0.12em';
			element.style.wordSpacing = '0.16em';
		}
	});
	const cut = await page
		.locator('.entry')
		.evaluateAll((entries) =>
			entries.filter((entry) => entry.scrollWidth > entry.clientWidth + 1).map(({ id }) => id)
		);
	expect(cut).toEqual([]);
});
