import { chromium, type BrowserContext } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '#tests/e2e/fixtures/server.ts';
import { findTools } from '../prepare/tools.js';

/** Takes pictures into a folder and answers with the names of its files. */
export type Suite = (context: BrowserContext, folder: string) => Promise<readonly string[]>;

/**
 * Runs the built app on a fresh folder with its example networks and hands over a browser in which
 * its owner is signed in. Server, browser and data are gone afterwards, also after a failure.
 */
export async function withOwner<T>(work: (context: BrowserContext) => Promise<T>): Promise<T> {
	const data = await mkdtemp(join(tmpdir(), 'wegenetz-pictures-'));
	const server = await startServer(data);
	const browser = await chromium.launch({
		executablePath: findTools().chromium,
		args: ['--no-sandbox']
	});
	try {
		const context = await browser.newContext({
			baseURL: server.origin,
			locale: 'de-DE',
			timezoneId: 'Europe/Berlin',
			// The same picture every time, whatever moves.
			reducedMotion: 'reduce'
		});
		if (server.signInUrl === null) throw new Error(`No sign-in line:\n${server.output()}`);
		const page = await context.newPage();
		await page.goto(server.signInUrl);
		await page.getByRole('button').first().click();
		await page.waitForURL(/\/app/);
		await page.close();
		return await work(context);
	} finally {
		await browser.close();
		await server.stop();
		await rm(data, { recursive: true, force: true });
	}
}
