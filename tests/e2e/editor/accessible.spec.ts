import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { base, partnerLink } from './workspace.ts';

const axeSource = readFileSync(
	createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
	'utf8'
);

interface Axe {
	run: (
		context: unknown,
		options: unknown
	) => Promise<{
		violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[];
	}>;
}

async function violations(page: Page): Promise<readonly string[]> {
	// By the debugger, not as a script element: the page's policy allows none but its own.
	await page.evaluate(axeSource);
	return page.evaluate(async () => {
		const { axe } = globalThis as unknown as { axe: Axe };
		const { violations } = await axe.run(document, {
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
		});
		return violations.flatMap(({ id, nodes }) =>
			nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`)
		);
	});
}

const looks = [
	{ name: 'light', scheme: 'light', width: 1440 },
	{ name: 'dark', scheme: 'dark', width: 1440 },
	{ name: '320 px', scheme: 'light', width: 320 }
] as const;

const places = [
	'',
	'/map',
	'/partners',
	'/relations',
	'/services',
	'/topics',
	'/guides',
	'/publish'
];

for (const { name, scheme, width } of looks) {
	test(`axe finds nothing in the workspace, ${name}`, async ({ signedIn: page }) => {
		test.setTimeout(180_000);
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme: scheme });
		const found: string[] = [];
		const look = async (where: string): Promise<void> => {
			for (const each of await violations(page)) found.push(`${where} ${each}`);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			if (overflow > 0) found.push(`${where} is ${overflow} px wider than the window`);
		};
		await page.goto('/app');
		await look('/app');
		for (const place of places) {
			await page.goto(`${base}${place}`, { waitUntil: 'networkidle' });
			await look(place);
		}
		await page.goto(`${base}/partners`, { waitUntil: 'networkidle' });
		await partnerLink(page, 'Stadt Weimar').click();
		await expect(page.getByRole('heading', { name: 'Stadt Weimar' })).toBeFocused();
		await look('sheet');
		await page.getByRole('link', { name: 'Bearbeiten', exact: true }).click();
		await page.locator('#organizations-email').fill('keine Adresse');
		await page.locator('#organizations-email').press('Tab');
		await look('form with an error');
		expect(found).toEqual([]);
	});
}
