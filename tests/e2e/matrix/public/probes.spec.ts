import type { Page } from '@playwright/test';
import { violations } from '../../fixtures/axe.ts';
import { cutBySpacing, sidewaysScroll, wrongWay } from '../../fixtures/layout.ts';
import { drawnContrast } from '../../fixtures/svgContrast.ts';
import { asLines, walk } from '../../fixtures/tabOrder.ts';
import { smallTargets } from '../../fixtures/targetSize.ts';
import { expect, test } from '../../fixtures/test.ts';
import { thinOut } from '../../fixtures/thinOut.ts';
import { treeOf } from '../../fixtures/tree.ts';
import { embedPath, mapPath } from '../../public/published.ts';

// Each check of the matrix has a page here that must turn it red: a check that went blind is found.

interface Probe {
	readonly name: string;
	/** A page of plain words where nothing else is said. */
	readonly at?: string;
	/** Breaks a page that was fine. Runs in the page. */
	readonly harm: () => void;
	readonly check: (page: Page) => Promise<readonly string[]>;
	readonly finds: RegExp;
}

const faults = async (page: Page): Promise<readonly string[]> =>
	(await walk(page, 'Tab')).flatMap((stop) => stop.faults);

const probes: readonly Probe[] = [
	{
		name: 'a button without a name',
		harm: () => document.querySelector('main')?.append(document.createElement('button')),
		check: violations,
		finds: /^button-name:/
	},
	{
		name: 'a name that lacks what is seen',
		harm: () =>
			document.querySelector('footer a[href]')?.setAttribute('aria-label', 'etwas ganz anderes'),
		check: violations,
		finds: /^label-content-name-mismatch:/
	},
	{
		name: 'words at 2 : 1 in the page',
		harm: () => {
			const heading = document.querySelector<HTMLElement>('h1');
			if (heading) [heading.style.color, heading.style.background] = ['#b4b4b4', '#fff'];
		},
		check: violations,
		finds: /^color-contrast:/
	},
	{
		name: 'words at 2 : 1 in the drawing',
		at: mapPath,
		harm: () => {
			const label = document.querySelector<SVGElement>('.wn-label');
			if (label) label.style.fill = '#b4b4b4';
		},
		check: async (page) => (await drawnContrast(page)).faint,
		finds: /stand out by [12]\.\d+ : 1 only/
	},
	{
		name: 'targets of 10 px side by side',
		harm: () => {
			for (let nth = 0; nth < 2; nth++) {
				const button = document.createElement('button');
				button.setAttribute('aria-label', `winzig ${nth}`);
				Object.assign(button.style, {
					inlineSize: '10px',
					blockSize: '10px',
					minBlockSize: '0',
					padding: '0'
				});
				document.querySelector('main')?.append(button);
			}
		},
		check: smallTargets,
		finds: /^button „winzig 0“ is 10 × 10 px/
	},
	{
		name: 'targets of 10 px side by side while a menu lies open elsewhere',
		harm: () => {
			document.querySelector('.languages details')?.setAttribute('open', '');
			for (let nth = 0; nth < 2; nth++) {
				const button = document.createElement('button');
				button.setAttribute('aria-label', `winzig ${nth}`);
				Object.assign(button.style, {
					inlineSize: '10px',
					blockSize: '10px',
					minBlockSize: '0',
					padding: '0'
				});
				document.querySelector('main')?.append(button);
			}
		},
		check: smallTargets,
		finds: /^button „winzig 0“ is 10 × 10 px/
	},
	{
		name: 'a page wider than its window',
		harm: () => {
			const main = document.querySelector<HTMLElement>('main');
			if (main) main.style.minInlineSize = '200vw';
		},
		check: sidewaysScroll,
		finds: /px wider than its window/
	},
	{
		name: 'a box that cuts spaced out words',
		harm: () => {
			const heading = document.querySelector<HTMLElement>('h1');
			if (!heading) return;
			const { width, height } = heading.getBoundingClientRect();
			Object.assign(heading.style, { whiteSpace: 'nowrap', overflow: 'hidden' });
			Object.assign(heading.style, { inlineSize: `${width}px`, blockSize: `${height}px` });
		},
		check: cutBySpacing,
		finds: /^h1\S* .*cuts „/
	},
	{
		name: 'faint words built otherwise, far down a list that is thinned out',
		at: `${mapPath}?ansicht=liste`,
		harm: () => {
			const words = document.createElement('b');
			words.textContent = 'kaum zu lesen';
			[words.style.color, words.style.background] = ['#b4b4b4', '#fff'];
			[...document.querySelectorAll('.entry')].at(-2)?.append(words);
		},
		check: async (page) => {
			const before = await page.locator('.entry').count();
			await thinOut(page);
			expect(await page.locator('.entry').count()).toBeLessThan(before / 3);
			return violations(page);
		},
		finds: /^color-contrast:/
	},
	{
		name: 'a page that does not say its language',
		harm: () => document.documentElement.removeAttribute('lang'),
		check: violations,
		finds: /^html-has-lang:/
	},
	{
		name: 'a ring of focus that was taken away',
		harm: () => {
			const bare = new CSSStyleSheet();
			bare.replaceSync(`footer a:focus { outline: none !important; box-shadow: none !important;
				background: inherit !important; border-color: inherit !important; }`);
			document.adoptedStyleSheets = [bare];
		},
		check: faults,
		finds: /^a „.*does not show that it has the focus/
	},
	{
		name: 'a stop that lies under something',
		harm: () => {
			const cover = document.createElement('div');
			Object.assign(cover.style, {
				position: 'fixed',
				inset: '0',
				zIndex: '999',
				background: '#fff'
			});
			document.body.append(cover);
		},
		check: faults,
		finds: /lies under something/
	}
];

test.describe.configure({ timeout: 120_000 });

for (const { name, at, harm, check, finds } of probes) {
	test(`the matrix finds ${name}`, async ({ page }) => {
		await page.goto(at ?? '/musterstadt/accessibility');
		expect((await check(page)).filter((each) => finds.test(each))).toEqual([]);
		await page.goto(page.url());
		await page.evaluate(harm);
		expect((await check(page)).filter((each) => finds.test(each))).not.toEqual([]);
	});
}

test('a page in Arabic that does not run its way is found by what a reader sees', async ({
	page
}) => {
	await page.goto('/ar/musterstadt/accessibility');
	expect(await wrongWay(page)).toEqual([]);
	await page.evaluate(() => document.documentElement.removeAttribute('dir'));
	expect(await wrongWay(page)).not.toEqual([]);
});

test('the order of Tab shows a drawing that listens for the focus itself', async ({ page }) => {
	await page.goto(embedPath);
	const before = asLines(await walk(page, 'Tab'));
	await page.goto(embedPath);
	// What `onfocus` on the drawing does: the browser makes it a stop, and axe sees nothing.
	await page.evaluate(() =>
		document.querySelector('.map-scroll > svg')?.addEventListener('focus', () => undefined)
	);
	expect(asLines(await walk(page, 'Tab'))).not.toBe(before);
});

test('the tree shows a changed name', async ({ page }) => {
	await page.goto(embedPath);
	const before = await treeOf(page);
	expect(await treeOf(page)).toBe(before);
	await page.evaluate(() =>
		document.querySelector('[data-zoom="in"]')?.setAttribute('aria-label', 'Anders')
	);
	expect(await treeOf(page)).not.toBe(before);
});
