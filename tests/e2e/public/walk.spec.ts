import { expect, test } from '../fixtures/test.ts';
import { embedPath, mapPath } from './published.ts';

/** The name of what has the focus, from where the drawing or the script puts it. */
const focusedName = `(() => {
	const element = document.activeElement;
	const title = element?.querySelector(':scope > title')?.textContent;
	return element?.getAttribute('aria-label') ?? title ?? '';
})()`;

for (const path of [mapPath, embedPath]) {
	test(`${path}: keys alone reach every drawn entry along relations or in order`, async ({
		page
	}) => {
		await page.goto(path);
		const drawn = await page.locator('[data-organization]').count();
		await page.locator('[data-organization][tabindex="0"]').focus();
		await page.keyboard.press('Home');
		const reached = new Set<string>();
		for (let i = 0; i < drawn; i++) {
			reached.add(await page.evaluate<string>(focusedName));
			await page.keyboard.press('PageDown');
		}
		expect(reached.size).toBe(drawn);
	});
}

test('a walk depth first along relations reaches everything that is connected', async ({
	page
}) => {
	test.setTimeout(120_000);
	await page.goto(mapPath);
	const { walked, connected } = await page.evaluate(async () => {
		const at = (): string => document.activeElement?.getAttribute('data-organization') ?? '';
		const press = (key: string): void => {
			document.activeElement?.dispatchEvent(
				new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
			);
		};
		const entryLinks = (id: string): string[] =>
			[...document.querySelectorAll(`[id="e-${id}"] .relations a`)]
				.map((link) => link.getAttribute('href')?.slice(3) ?? '')
				.filter((other) => document.querySelector(`[data-organization="${other}"]`));
		const start = document.querySelector<SVGElement>('[data-organization][tabindex="0"]');
		start?.focus();
		const first = at();
		const seen = new Set<string>();
		const visit = (id: string): void => {
			seen.add(id);
			const ends = entryLinks(id).length;
			for (let turn = 1; turn <= ends; turn++) {
				for (let press_ = 0; press_ < turn; press_++) press('ArrowRight');
				press('Enter');
				const next = at();
				if (!seen.has(next)) visit(next);
				press('ArrowUp');
				if (at() !== id) throw new Error(`the way back from ${next} did not lead to ${id}`);
			}
		};
		visit(first);
		const reachable = new Set([first]);
		for (const id of reachable) for (const other of entryLinks(id)) reachable.add(other);
		return { walked: [...seen].sort(), connected: [...reachable].sort() };
	});
	expect(walked.length).toBeGreaterThan(15);
	expect(walked).toEqual(connected);
});

test('a focused relation says where it leads and Enter goes there', async ({ page }) => {
	await page.goto(mapPath);
	await page.locator('[data-organization][tabindex="0"]').focus();
	await page.keyboard.press('ArrowRight');
	const label = await page.evaluate<string>(focusedName);
	expect(label).toMatch(/^Verbindung 1 von \d+: .+ Eingabetaste: zu /);
	await page.keyboard.press('Enter');
	const name = label.split('Eingabetaste: zu ')[1] ?? '';
	expect(await page.evaluate<string>(focusedName)).toContain(name);
});

test('letters find a name, Enter reads the details, Esc comes back and then leaves the map', async ({
	page
}) => {
	await page.goto(mapPath);
	await page.locator('[data-organization][tabindex="0"]').focus();
	await page.keyboard.type('Bau');
	expect(await page.evaluate<string>(focusedName)).toContain('Bauhaus-Universität Weimar');
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-details] h3')).toBeFocused();
	await expect(page.locator('[data-details]')).toContainText('arbeitet zusammen mit');
	await page.keyboard.press('Escape');
	expect(await page.evaluate<string>(focusedName)).toContain('Bauhaus-Universität Weimar');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { name: 'Alle Einträge nach Thema' })).toBeFocused();
});

test('the map is one tab stop and no trap', async ({ page }) => {
	await page.goto(mapPath);
	await page.locator('.view-switch a').last().focus();
	const stops: string[] = [];
	const topics = await page.locator('.legend a').count();
	expect(topics).toBeGreaterThan(3);
	for (let i = 0; i < 7 + topics; i++) {
		await page.keyboard.press('Tab');
		stops.push(
			await page.evaluate(() => {
				const element = document.activeElement;
				if (element?.closest('.map-scroll')) return element.matches('a') ? 'map' : 'stray';
				if (element?.matches('.legend a')) return 'topic';
				return element?.textContent?.trim().slice(0, 12) ?? '';
			})
		);
	}
	expect(stops).toEqual([
		'map',
		'+',
		'−',
		'Ganze Karte',
		'Karte mit de',
		...Array<string>(topics).fill('topic'),
		'Karte als Bi',
		'Daten (JSON)'
	]);
});

test('each focused entry is in sight with its ring, zoomed in too', async ({ page }) => {
	await page.setViewportSize({ width: 700, height: 600 });
	await page.goto(mapPath);
	await page.getByRole('button', { name: 'Vergrößern' }).click();
	await page.locator('[data-organization][tabindex="0"]').focus();
	await page.keyboard.press('Home');
	const count = await page.locator('[data-organization]').count();
	for (let i = 0; i < count; i++) {
		const hidden = await page.evaluate(() => {
			const shape = document.activeElement?.querySelector('.wn-hit, .wn-anchor-box');
			const frame = document.querySelector('.map-scroll')?.getBoundingClientRect();
			const box = shape?.getBoundingClientRect();
			if (!box || !frame) return 'nothing is focused';
			const seen =
				box.left >= Math.max(0, frame.left) - 1 &&
				box.right <= Math.min(innerWidth, frame.right) + 1 &&
				box.top >= Math.max(0, frame.top) - 1 &&
				box.bottom <= Math.min(innerHeight, frame.bottom) + 1;
			return seen ? '' : document.activeElement?.getAttribute('aria-label');
		});
		expect(hidden).toBe('');
		await page.keyboard.press('PageDown');
	}
});

test('the wheel stays the page’s unless Ctrl is held', async ({ page }) => {
	await page.goto(mapPath);
	await page.locator('.map-scroll').hover();
	const width = () =>
		page.locator('.map-scroll > svg').evaluate((svg) => svg.getBoundingClientRect().width);
	const before = await width();
	await page.mouse.wheel(0, 200);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
	expect(await width()).toBe(before);
	await page.evaluate(() => scrollTo(0, 0));
	await page.locator('.map-scroll').hover();
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -200);
	await page.keyboard.up('Control');
	await expect.poll(width).toBeGreaterThan(before * 1.2);
});

test('a search narrows the list and the map, and says how many are left', async ({ page }) => {
	await page.goto(mapPath);
	await page.getByRole('searchbox').fill('universitat');
	await expect(page.getByRole('status')).toHaveText(/^\d+ von 68 Einträgen$/);
	await expect(page.locator('.entry:visible').first()).toContainText(/universität/i);
	expect(await page.locator('.entry:visible').count()).toBeLessThan(30);
	expect(await page.locator('[data-organization].is-dimmed').count()).toBeGreaterThan(10);
	await page.getByRole('searchbox').fill('xyzxyz');
	await expect(page.getByRole('status')).toHaveText(/Nichts gefunden/);
	await page.keyboard.press('Escape');
	await expect(page.locator('.entry:visible')).toHaveCount(68);
});
