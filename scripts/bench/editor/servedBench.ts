import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { createAccount } from '#storage/server/accounts.ts';
import { openBackend } from '#storage/server/backend/openBackend.ts';
import { issueSignInLink } from '#storage/server/signInLinks.ts';
import { startServer } from '#tests/e2e/fixtures/server.ts';
import { findTools } from '../../prepare/tools.js';
import { makeBenchNetwork, type Size } from './benchNetwork.ts';
import { watchPaints } from './watchPaints.ts';

/** The built server with networks of some sizes, and a browser whose owner is signed in. */
export interface ServedBench {
	readonly origin: string;
	readonly browser: Browser;
	/** A fresh browser window of the owner; `shapes` as for `watchPaints`. */
	signedIn(shapes: number): Promise<BrowserContext>;
	/** The same of somebody whom no page knows. */
	stranger(shapes: number): Promise<BrowserContext>;
	close(): Promise<void>;
}

const viewport = { width: 1440, height: 900 };

export async function serveBench(sizes: Readonly<Record<string, Size>>): Promise<ServedBench> {
	const folder = await mkdtemp(join(tmpdir(), 'wegenetz-bench-'));
	const backend = await openBackend({ kind: 'embedded', folder, callLimit: 120_000 });
	const owner = await createAccount(backend, { email: 'b@example.org', displayName: 'Bench' });
	if (!owner.ok) throw new Error(owner.error);
	for (const [slug, size] of Object.entries(sizes))
		await makeBenchNetwork(backend, owner.value, slug, size);
	const token = await issueSignInLink(backend, owner.value.id, new Date());
	await backend.close();

	const server = await startServer(folder);
	const browser = await chromium.launch({
		executablePath: findTools().chromium,
		args: ['--no-sandbox']
	});
	const stranger = async (shapes: number): Promise<BrowserContext> => {
		const context = await browser.newContext({ viewport, locale: 'de-DE' });
		await context.addInitScript(watchPaints, shapes);
		return context;
	};
	const first = await stranger(0);
	const page = await first.newPage();
	await page.goto(`${server.origin}/auth/once/${token}`);
	await page.getByRole('button').first().click();
	await page.waitForURL(/\/app/);
	const cookies = await first.cookies();
	await first.close();
	return {
		origin: server.origin,
		browser,
		stranger,
		signedIn: async (shapes) => {
			const context = await stranger(shapes);
			await context.addCookies(cookies);
			return context;
		},
		close: async () => {
			await browser.close();
			await server.stop();
			await rm(folder, { recursive: true, force: true });
		}
	};
}
