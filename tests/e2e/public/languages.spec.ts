import { expect, test } from '../fixtures/test.ts';

test.use({ javaScriptEnabled: false });

const map = '/musterstadt/map/netzwerkkarte';
const translated = ['tr', 'ar', 'fa', 'uk', 'ru', 'fr', 'ro'] as const;

/** „Gesundheit“, a topic that every example network has, as the reader must see it. */
const health: Readonly<Record<(typeof translated)[number], string>> = {
	tr: 'Sağlık',
	ar: 'الصحة',
	fa: 'سلامت',
	uk: 'Здоров’я',
	ru: 'Здоровье',
	fr: 'Santé',
	ro: 'Sănătate'
};

for (const locale of translated) {
	test(`the map in ${locale} speaks it, runs its way and says that nobody has checked it`, async ({
		page
	}) => {
		await page.goto(`/${locale}${map}`);
		const html = page.locator('html');
		await expect(html).toHaveAttribute('lang', locale);
		await expect(html).toHaveAttribute('dir', locale === 'ar' || locale === 'fa' ? 'rtl' : 'ltr');
		await expect(page.locator('[data-language-notice]')).not.toBeEmpty();
		await expect(page.locator('.group-title').filter({ hasText: health[locale] })).toHaveCount(1);
		await expect(page.locator('svg').filter({ hasText: health[locale] })).not.toHaveCount(0);
	});
}

test('what is not translated stands in German, told by its language and seen by a mark', async ({
	page
}) => {
	await page.goto(`/fr${map}`);
	const passage = page.locator('.entry-description span[lang="de"]').first();
	await expect(passage).not.toBeEmpty();
	const mark = await passage.evaluate((element) => getComputedStyle(element, '::before').content);
	expect(mark).toContain('DE');
	await page.goto(map);
	await expect(page.locator('.entry-description span[lang]')).toHaveCount(0);
	await expect(page.locator('[data-language-notice]')).toHaveCount(0);
});

test('numbers keep their order on a page that runs the other way', async ({ page }) => {
	await page.goto(`/ar${map}`);
	const numbers = page.locator('a[href^="tel:"] bdi');
	await expect(numbers.first()).toHaveAttribute('dir', 'ltr');
	expect(await numbers.evaluateAll((all) => all.every((each) => each.matches('[dir=ltr]')))).toBe(
		true
	);
});

test('English texts are written by people: no word of machines on that page', async ({ page }) => {
	await page.goto(`/en${map}`);
	await expect(page.locator('[data-language-notice]')).not.toContainText('machine');
	await expect(page.locator('.remark')).toHaveCount(0);
});

test('the slot for Leichte Sprache is German until people fill it, and says so', async ({
	page
}) => {
	await page.goto(`/de-simple${map}`);
	await expect(page.locator('[data-language-notice]')).toHaveText(
		'Leichte Sprache, noch nicht geprüft'
	);
});

test('the switch leads to the same page in every language, without script', async ({ page }) => {
	await page.goto(map);
	await page.locator('.languages summary').click();
	await expect(page.locator('.languages a')).toHaveCount(10);
	await page.locator('.languages a[lang="uk"]').click();
	await expect(page).toHaveURL(`/uk${map}`);
});

for (const locale of ['ar', 'uk'] as const) {
	test(`guide and embed speak ${locale}, too`, async ({ page }) => {
		await page.goto(`/${locale}/musterstadt/guide/wegweiser`);
		await expect(page.locator('.group-title').filter({ hasText: health[locale] })).toHaveCount(1);
		await page.goto(`/embed/musterstadt/netzwerkkarte?lang=${locale}`);
		await expect(page.locator('html')).toHaveAttribute('lang', locale);
		await expect(page.locator('.group-title').filter({ hasText: health[locale] })).toHaveCount(1);
	});
}

test('work and sign-in have no Turkish pages: their address leads to the German ones', async ({
	request
}) => {
	const response = await request.get('/tr/app/musterstadt?x=1', { maxRedirects: 0 });
	expect(response.status()).toBe(307);
	expect(new URL(response.headers()['location'] ?? '').pathname).toBe('/app/musterstadt');
});
