import type { Page } from '@playwright/test';
import { none, type Look, type Place } from './Place.ts';

/** A reader's page: the language is a prefix of its path. */
const readerPage =
	(path: string) =>
	(look: Look): string =>
		look === 'Arabic' ? `/ar${path}` : path;

/** A frame has language and theme in its query, since it cannot know those of its host. */
const framed =
	(path: string) =>
	(look: Look): string =>
		path + ({ Arabic: '&lang=ar', dark: '&theme=dark' }[look as string] ?? '');

async function openLanguages(page: Page): Promise<void> {
	await page.locator('.languages summary').click();
	await page.locator('.languages a').last().waitFor();
}

async function findNothing(page: Page): Promise<void> {
	await page.getByRole('searchbox').fill('xyzxyz');
	await page.waitForFunction(() =>
		[...document.querySelectorAll('.entry')].every((entry) => !entry.checkVisibility())
	);
}

/** An entry chosen, its details shown, the focus on one of its relations. */
async function chooseEntry(page: Page): Promise<void> {
	const entry = page.locator('[data-organization]').nth(3);
	await entry.focus();
	await entry.press('Enter');
	await page.locator('[data-details] h3').waitFor();
	await page.keyboard.press('Escape');
	await page.keyboard.press('ArrowRight');
}

const noForm = none('no field that could be filled in wrongly');
const allShown = none('everything is shown from the start');
const noLanguages = none('no switch of languages');
/** The second example shows the same parts as the first, but for some of its facts. */
const sameParts = (network: string): Pick<Place, 'seldom'> =>
	network === 'musterstadt'
		? { seldom: { looks: ['light', 'dark', 'forced colours'], because: 'parts of the first' } }
		: {};
const sameWords = {
	looks: ['dark', 'forced colours', '320 px'],
	because: 'the German page with other words'
} as const;
const sameList = {
	looks: ['dark', 'forced colours', 'Arabic'],
	because: 'the list that stands below the map, too'
} as const;
const otherLanguage = none('the same page is seen in Arabic at its German address');

/** Every page that a reader can come to, and what can happen on it. */
export const publicPlaces: readonly Place[] = [
	{
		route: '/',
		name: 'start',
		at: readerPage('/'),
		dialog: noLanguages,
		error: noForm,
		detail: allShown
	},
	{
		route: '/(public)/[network]',
		name: 'network',
		at: readerPage('/weimar-2015'),
		dialog: openLanguages,
		error: noForm,
		detail: allShown
	},
	...(['accessibility', 'imprint', 'privacy'] as const).map((statement): Place => ({
		route: '/(public)/[network]/[statement]',
		name: statement,
		at: readerPage(`/musterstadt/${statement}`),
		dialog: openLanguages,
		error: noForm,
		detail: allShown
	})),
	{
		route: '/(public)/[network]/[statement]',
		name: 'statement in English',
		seldom: sameWords,
		at: () => '/en/musterstadt/accessibility',
		without: { Arabic: otherLanguage },
		dialog: openLanguages,
		error: noForm,
		detail: allShown
	},
	{
		route: '/(public)/[network]/[statement]',
		name: 'imprint not filled in',
		at: readerPage('/weimar-2015/imprint'),
		dialog: openLanguages,
		error: noForm,
		detail: allShown
	},
	...(['weimar-2015', 'musterstadt'] as const).map(
		// The second has what the first lacks: offers, hours, functions to turn to.
		(network): Place => ({
			route: '/(public)/[network]/map/[map]',
			name: `map of ${network}`,
			...sameParts(network),
			at: readerPage(`/${network}/map/netzwerkkarte`),
			dialog: openLanguages,
			error: findNothing,
			detail: chooseEntry
		})
	),
	{
		route: '/(public)/[network]/map/[map]',
		name: 'list',
		seldom: sameList,
		at: readerPage('/weimar-2015/map/netzwerkkarte?ansicht=liste'),
		dialog: openLanguages,
		error: findNothing,
		detail: allShown
	},
	{
		route: '/(public)/[network]/map/[map]',
		name: 'map in English',
		seldom: sameWords,
		at: () => '/en/weimar-2015/map/netzwerkkarte',
		without: { Arabic: otherLanguage },
		dialog: openLanguages,
		error: findNothing,
		detail: chooseEntry
	},
	...(['weimar-2015', 'musterstadt'] as const).map((network): Place => ({
		route: '/(public)/[network]/guide/[guide]',
		name: `guide of ${network}`,
		at: readerPage(`/${network}/guide/wegweiser`),
		dialog: openLanguages,
		error: noForm,
		detail: allShown
	})),
	...(['weimar-2015', 'musterstadt'] as const).map((network): Place => ({
		route: '/embed/[network]/[map]',
		name: `embed of ${network}`,
		at: framed(`/embed/${network}/netzwerkkarte?ansicht=karte`),
		dialog: noLanguages,
		error: findNothing,
		detail: chooseEntry
	})),
	{
		route: '/embed/[network]/[map]',
		name: 'embed as a list',
		seldom: sameList,
		at: framed('/embed/weimar-2015/netzwerkkarte?ansicht=liste'),
		dialog: noLanguages,
		error: findNothing,
		detail: allShown
	},
	{
		route: '/(public)/[network]/[...rest]',
		name: 'nothing here',
		at: readerPage('/gibt-es-nicht'),
		dialog: noLanguages,
		error: none('it is one'),
		detail: allShown
	}
];
