import { cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import prepareData, { preparedData } from '#tests/e2e/fixtures/prepareData.ts';
import { startServer } from '#tests/e2e/fixtures/server.ts';
import { accountPlaces, unusedToken } from '#tests/e2e/matrix/accountPlaces.ts';
import { places, visitsOf } from '#tests/e2e/matrix/cells.ts';
import { lookAt } from '#tests/e2e/matrix/lookAt.ts';
import type { Place } from '#tests/e2e/matrix/Place.ts';
import { workPlaces } from '#tests/e2e/matrix/workPlaces.ts';
import { findTools } from '../prepare/tools.js';
import { say } from '../prepare/install.js';

interface Tally {
	checked: number;
	readonly violations: string[];
}

/**
 * Every page in every look and every state, not only the pairwise choice of the tests. What takes
 * an unused address comes first, then the owner signs in with it.
 *
 * @returns the line of JSON that the soak ends with
 */
export async function soakAccessibility(): Promise<string> {
	await prepareData();
	const folder = await mkdtemp(join(tmpdir(), 'wegenetz-soak-'));
	cpSync(preparedData, folder, { recursive: true });
	const server = await startServer(folder);
	const browser = await chromium.launch({
		executablePath: findTools().chromium,
		args: ['--no-sandbox']
	});
	const tally: Tally = { checked: 0, violations: [] };
	const signIn = server.signInUrl ?? '';
	const token = new URL(signIn).pathname.split('/').at(-1) ?? '';
	const address = (path: string): string => server.origin + path.replace(unusedToken, token);
	try {
		const stranger = await newContext(browser);
		const others = places.filter((place) => !workPlaces.includes(place));
		const coming = others.filter((place) => accountPlaces.includes(place));
		for (const place of new Set([...coming, ...others]))
			await through(stranger, place, address, tally);
		const owner = await newContext(browser);
		const page = await owner.newPage();
		await page.goto(signIn);
		await page.getByRole('button').first().click();
		await page.waitForURL(/\/app/);
		await page.close();
		for (const place of workPlaces) await through(owner, place, address, tally);
	} finally {
		await browser.close();
		await server.stop();
		await rm(folder, { recursive: true, force: true });
	}
	return JSON.stringify({
		suite: 'a11y',
		ok: tally.violations.length === 0,
		checked: tally.checked,
		violations: tally.violations.length,
		routes: new Set(places.map(({ route }) => route)).size
	});
}

const newContext = (browser: Browser): Promise<BrowserContext> =>
	browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin' });

/** One place on a page of its own; a state that cannot be reached counts as found. */
async function through(
	context: BrowserContext,
	place: Place,
	address: (path: string) => string,
	tally: Tally
): Promise<void> {
	const page = await context.newPage();
	const visits = visitsOf(place, 'all');
	const found = await lookAt(page, visits, address).catch((error: unknown) => [
		`${place.name}: ${String(error)}`
	]);
	await page.close();
	tally.checked += visits.length;
	tally.violations.push(...found);
	say(`${place.name}: ${visits.length} Ansichten, ${found.length} Befunde`);
	for (const each of found) say(`  ${each}`);
}
