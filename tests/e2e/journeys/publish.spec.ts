import { execFileSync } from 'node:child_process';
import type { APIRequestContext, Page } from '@playwright/test';
import { base, partnerLink, ready, saved } from '../editor/workspace.ts';
import { expect, test } from '../fixtures/test.ts';
import { embedPath, guidePath, mapPath } from '../public/published.ts';
import { withKeys, withMouse, type Hands } from './hands.ts';

const renamed = 'Stadt Weimar an der Kegelbrücke';
const added = 'Lesecafé am Stadtring';

interface Public {
	readonly page: string;
	readonly embed: string;
	readonly json: unknown;
	readonly picture: string;
	readonly guide: string;
	/** Text of the PDF. */
	readonly printed: string;
}

/** Everything the public can read of the map and the guide. */
async function everythingPublic(request: APIRequestContext): Promise<Public> {
	const text = async (path: string): Promise<string> => (await request.get(path)).text();
	const pdf = await (await request.get(`${guidePath}.pdf`)).body();
	const printed = execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf }).toString();
	return {
		page: plain(await text(mapPath)),
		embed: plain(await text(embedPath)),
		json: JSON.parse(await text(`${mapPath}.json`)) as unknown,
		picture: plain(await text(`${mapPath}.svg`)),
		guide: plain(await text(guidePath)),
		// A word broken at the end of a line is one word; one hyphen is as good as the other.
		printed: printed.replace(/[-\u2010\u00ad]\n/g, '').replace(/\s+/g, ' ')
	};
}

const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** Number of the edition that a page shows. */
async function editionOf(request: APIRequestContext, path: string): Promise<number> {
	const [, number] = /Ausgabe\s+(\d+)/.exec(plain(await (await request.get(path)).text())) ?? [];
	return Number(number);
}

/** Publishes, and waits for the next edition of both. */
async function publish(page: Page, hands: Hands): Promise<void> {
	const map = await editionOf(page.request, mapPath);
	const guide = await editionOf(page.request, guidePath);
	await hands.press(page.getByRole('button', { name: 'Jetzt veröffentlichen' }));
	for (const [title, next] of [
		['Netzwerkkarte', map + 1],
		['Wegweiser', guide + 1]
	] as const)
		await expect(
			page.getByText(new RegExp(`„${title} Weimar.*Ausgabe ${next} ist veröffentlicht`))
		).toBeVisible({ timeout: 90_000 });
}

/** The worker's network may hold unpublished work of other tests: it is no part of this journey. */
async function publishWhatOthersLeft(page: Page): Promise<void> {
	await page.goto(`${base}/publish`);
	await ready(page);
	await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click();
	await expect(
		page.getByText(/„Wegweiser Weimar.*(ist veröffentlicht|nichts hat sich geändert)/)
	).toBeVisible({ timeout: 90_000 });
}

async function changeNameAddPartnerAndRelation(page: Page, hands: Hands): Promise<void> {
	const sheet = page.getByRole('complementary');
	await hands.openRow(partnerLink(page, 'Stadt Weimar'));
	await hands.press(sheet.getByRole('link', { name: 'Bearbeiten', exact: true }));
	await hands.write(page.locator('#organizations-name'), renamed);
	await page.keyboard.press('Tab');
	await saved(page);
	await page.keyboard.press('Escape');
	await expect(sheet).toHaveCount(0);

	const addPartner = page.getByRole('main').getByRole('link', { name: 'Partner', exact: true });
	await hands.press(addPartner);
	await hands.write(page.locator('#new-organizations-name'), added);
	await hands.press(page.getByRole('button', { name: 'Partner hinzufügen' }));
	await expect(page.getByRole('heading', { name: added })).toBeFocused();
	await hands.press(sheet.getByRole('link', { name: 'Verbindung', exact: true }));
	await hands.choose(page.locator('#new-relations-type'), 'verweist an');
	await hands.choose(page.locator('#new-relations-to'), renamed);
	await hands.press(page.getByRole('button', { name: 'Verbindung hinzufügen' }));
	await saved(page);
}

for (const hands of [withMouse, withKeys]) {
	test(`what is changed and published is everywhere, and undone it is nowhere, ${hands.name}`, async ({
		signedIn: page
	}) => {
		test.setTimeout(240_000);
		await publishWhatOthersLeft(page);
		const before = await everythingPublic(page.request);
		expect(JSON.stringify(before)).not.toMatch(new RegExp(`${renamed}|${added}`));
		await page.goto(`${base}/partners`);
		await ready(page);
		await changeNameAddPartnerAndRelation(page, hands);
		expect(await everythingPublic(page.request)).toEqual(before);

		await hands.press(page.getByRole('link', { name: 'Veröffentlichen' }).first());
		await expect(page.getByRole('heading', { name: 'Veröffentlichen' })).toBeFocused();
		await publish(page, hands);
		const after = await everythingPublic(page.request);
		for (const [where, content] of Object.entries(after)) {
			const text = typeof content === 'string' ? content : JSON.stringify(content);
			expect.soft(text, where).toContain(added);
			// The drawing breaks names into lines.
			if (where !== 'picture') expect.soft(text, where).toContain(renamed);
		}
		for (const text of [after.page, after.guide, after.printed]) {
			expect.soft(text).toMatch(new RegExp(`verweist an[^.]{0,40}${renamed}`));
			expect.soft(text).toMatch(new RegExp(`bekommt Ratsuchende von[^.]{0,40}${added}`));
		}
		expect.soft(after.json).toMatchObject({
			relations: expect.arrayContaining([expect.objectContaining({ type: 'refers_to' })])
		});

		const undo = page.getByRole('button', { name: 'Rückgängig', exact: true });
		for (let steps = 0; steps < 3; steps++) await hands.press(undo);
		await saved(page);
		await publish(page, hands);
		const undone = await everythingPublic(page.request);
		expect(undone.json).toEqual(before.json);
		for (const where of ['page', 'embed', 'picture', 'guide', 'printed'] as const)
			expect(difference(before[where], undone[where]), where).toBeNull();
	});
}

/**
 * Where a text begins to differ, in a few words; null if it does not. Numbers of editions are their
 * own, and the data of the tests were prepared by a server on another port.
 */
function difference(before: string, after: string): string | null {
	const [old, now] = [before, after].map((text) =>
		text
			.replace(/[\s\u200b]/g, '')
			.replace(/Ausgabe\d+/g, '')
			.replace(/127\.0\.0\.1:\d+/g, '')
	);
	if (old === undefined || now === undefined || old === now) return null;
	const at = [...old].findIndex((letter, index) => letter !== now[index]);
	const from = Math.max(0, at - 40);
	return `${old.slice(from, at + 40)} → ${now.slice(from, at + 40)}`;
}
