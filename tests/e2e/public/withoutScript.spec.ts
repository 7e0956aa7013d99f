import { expect, test } from '../fixtures/test.ts';
import { guidePath, mapPath, publishedJson } from './published.ts';

test.use({ javaScriptEnabled: false });

const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

test('without script the map page names every entry of the edition with kind, proof and source', async ({
	page,
	request
}) => {
	const { organizations } = await publishedJson(request);
	expect(organizations).toHaveLength(68);
	await page.goto(mapPath);
	await expect(page.locator('.entry')).toHaveCount(68);
	for (const { id, name, kind, evidence, evidenceSource } of organizations) {
		const entry = page.locator(`[id="e-${id}"]`);
		const text = words(await entry.textContent());
		await expect(entry).toHaveAttribute('data-kind', kind);
		expect(text).toContain(words(name));
		expect(text).toContain(words(evidence.de));
		expect(text).toContain(words(evidenceSource));
	}
	const kinds = words(await page.locator('.kinds').textContent());
	for (const kind of new Set(organizations.map((each) => each.kind))) {
		const count = organizations.filter((each) => each.kind === kind).length;
		expect(kinds).toContain(`${count} `);
	}
});

test('without script every relation stands at both of its ends, with proof, period and source', async ({
	page,
	request
}) => {
	const { relations } = await publishedJson(request);
	expect(relations).toHaveLength(74);
	await page.goto(mapPath);
	await expect(page.locator('.relations > li')).toHaveCount(2 * 74);
	for (const { id, from, to, evidence, evidenceSource, period } of relations) {
		for (const [end, other] of [
			[from, to],
			[to, from]
		]) {
			const item = page.locator(`[id="e-${end}"] [data-relation="${id}"]`);
			const text = words(await item.textContent());
			await expect(item.getByRole('link')).toHaveAttribute('href', `#e-${other}`);
			for (const part of [evidence.de, evidenceSource, period.de]) {
				expect(text).toContain(words(part));
			}
		}
	}
});

test('without script every node of the drawing leads to an entry, and the drawing is described', async ({
	page
}) => {
	await page.goto(mapPath);
	const svg = page.locator('.map-scroll > svg');
	await expect(svg.locator('> title')).not.toBeEmpty();
	await expect(svg.locator('> desc')).not.toBeEmpty();
	const nodes = svg.locator('a[href^="#e-"]');
	expect(await nodes.count()).toBeGreaterThan(20);
	for (const href of await nodes.evaluateAll((all) => all.map((a) => a.getAttribute('href')))) {
		await expect(page.locator(`[id="${href?.slice(1)}"]`)).toHaveCount(1);
	}
});

test('what only script can do is not offered without it', async ({ page }) => {
	await page.goto(mapPath);
	await expect(page.getByRole('search')).toBeHidden();
	await expect(page.getByRole('button')).toHaveCount(0);
});

test('every link within the pages leads somewhere', async ({ page, request }) => {
	for (const path of ['/weimar-2015', mapPath, guidePath, `/en${mapPath}`]) {
		await page.goto(path);
		const targets = await page
			.locator('a[href]')
			.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
		const ids = new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id)));
		for (const target of new Set(targets)) {
			if (target.startsWith('#')) expect(ids, `${path} ${target}`).toContain(target.slice(1));
			if (target.startsWith('/')) {
				expect((await request.get(target)).status(), `${path} ${target}`).toBe(200);
			}
		}
	}
});

test('the guide has contents, a chapter per topic, relations in words, an index and its PDF', async ({
	page,
	request
}) => {
	const { organizations } = await publishedJson(request);
	await page.goto(guidePath);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Wegweiser/);
	await expect(page.locator('.entry')).toHaveCount(organizations.length);
	await expect(page.getByRole('heading', { name: /Arbeit, Anerkennung/ })).toBeVisible();
	await expect(page.getByText('arbeitet zusammen mit').first()).toBeVisible();
	const index = words(await page.locator('.index').first().textContent());
	for (const { name } of organizations) expect(index).toContain(words(name));
	const pdf = page.getByRole('link', { name: /PDF/ });
	const file = await request.get((await pdf.getAttribute('href')) ?? '');
	expect(file.headers()['content-type']).toBe('application/pdf');
	expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
});

test('the English page speaks English and marks what is German', async ({ page }) => {
	await page.goto(`/en${mapPath}`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('heading', { name: 'All entries by topic' })).toBeVisible();
	const proof = page.locator('.proof [dir="auto"]', { hasText: 'Modellstandort' }).first();
	await expect(proof).toHaveAttribute('lang', 'de');
	await expect(page.locator('link[hreflang="de"]')).toHaveAttribute('href', /\/weimar-2015\/map/);
	await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/en\/weimar-2015/);
});

for (const path of [
	'/gibt-es-nicht',
	'/weimar-2015/map/nix',
	'/weimar-2015/guide/nix',
	'/weimar-2015/x/y'
]) {
	test(`an address without anything says so: ${path}`, async ({ page }) => {
		const response = await page.goto(path);
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht');
		await expect(page.getByText('nichts veröffentlicht')).toBeVisible();
	});
}
