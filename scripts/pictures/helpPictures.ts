import type { Page } from '@playwright/test';
import { pastedPartners } from '#tests/fixtures/pastedPartners.ts';
import { words, type HelpLocale } from './helpWords.ts';

interface HelpPicture {
	/** File name without language and ending: `first-map-paste`. */
	readonly name: string;
	/** Brings the page to what the picture shows. Pictures of one list share a page, in order. */
	readonly arrange: (page: Page, locale: HelpLocale) => Promise<void>;
}

const prefixOf = (locale: HelpLocale): string => (locale === 'de' ? '' : `/${locale}`);

const open = async (page: Page, locale: HelpLocale, path: string): Promise<void> => {
	await page.goto(`${prefixOf(locale)}${path}`, { waitUntil: 'networkidle' });
};

const press = (page: Page, name: string | RegExp): Promise<void> =>
	page.getByRole('button', { name }).click();

const scrollTo = (page: Page, selector: string): Promise<void> =>
	page.locator(selector).evaluate((part) => part.scrollIntoView({ block: 'start' }));

/**
 * Every picture of the help, in the order in which it is taken: the first five are one journey from
 * nothing to a published map, so whoever makes them tries what the text says.
 */
export const helpPictures: readonly HelpPicture[] = [
	{
		name: 'first-map-new',
		arrange: async (page, locale) => {
			const { title, titleLabel, office, officeLabel } = words[locale];
			await open(page, locale, '/app/new');
			await page.getByLabel(titleLabel).fill(title);
			await page.getByLabel(officeLabel).fill(office);
			await page.getByLabel(officeLabel).blur();
		}
	},
	{
		name: 'first-map-paste',
		arrange: async (page, locale) => {
			const { createWithList, rows } = words[locale];
			await press(page, createWithList);
			await page.waitForURL(/\/import$/u);
			await page.waitForLoadState('networkidle');
			await page.getByLabel(rows).fill(pastedPartners);
			await page.getByLabel(rows).evaluate((field) => field.scrollTo(0, 0));
		}
	},
	{
		name: 'first-map-preview',
		arrange: async (page, locale) => {
			await press(page, words[locale].preview);
			await page.getByText(words[locale].allNew).waitFor();
		}
	},
	{
		name: 'first-map-map',
		arrange: async (page, locale) => {
			await press(page, words[locale].take);
			await page.getByRole('link', { name: words[locale].toMap }).click();
			await page.waitForURL(/\/map$/u);
			await page.locator('canvas').first().waitFor();
			await page.waitForLoadState('networkidle');
		}
	},
	{
		name: 'first-map-publish',
		arrange: async (page, locale) => {
			await page.getByRole('link', { name: words[locale].publish, exact: true }).first().click();
			await press(page, words[locale].publishNow);
			await page.getByText(words[locale].published).first().waitFor({ timeout: 90_000 });
		}
	},
	{
		name: 'counsellors-list',
		arrange: async (page, locale) => {
			await open(page, locale, '/musterstadt/map/netzwerkkarte?ansicht=liste');
			await page.getByRole('searchbox').fill('Kita');
			await page.locator('.entry[data-filtered]').first().waitFor({ state: 'attached' });
		}
	},
	{
		name: 'counsellors-map',
		arrange: async (page, locale) => {
			await open(page, locale, '/musterstadt/map/netzwerkkarte');
			await scrollTo(page, '[type="search"]');
		}
	},
	{
		name: 'counsellors-guide',
		arrange: (page, locale) => open(page, locale, '/musterstadt/guide/wegweiser')
	},
	{
		name: 'web-team-embed',
		arrange: async (page, locale) => {
			const { embedding, onlyOnThese, hosts } = words[locale];
			await open(page, locale, '/app/musterstadt/publish');
			await page.getByLabel(embedding).selectOption({ label: onlyOnThese });
			await page.getByLabel(hosts, { exact: true }).fill('musterstadt.de');
			await page.getByLabel(hosts, { exact: true }).blur();
			await page.getByText(words[locale].saved).waitFor();
			await scrollTo(page, 'h2:last-of-type');
		}
	},
	{
		name: 'web-team-look',
		arrange: async (page, locale) => {
			// Another network than in the other pictures: it takes the colour at once.
			await open(page, locale, '/app/weimar-2015/settings');
			await page.getByLabel(words[locale].colour, { exact: true }).fill('#E2A100');
			await page.getByLabel(words[locale].colour, { exact: true }).blur();
			await page.getByText(words[locale].saved).waitFor();
			await scrollTo(page, '#settings-look');
		}
	}
];
