import type { BrowserContext, CDPSession, Locator, Page } from '@playwright/test';
import { join } from 'node:path';

interface Look {
	/** Last part of the file names. */
	readonly name: string;
	readonly query: string;
	readonly width: number;
	/** A contrast theme of Windows. */
	readonly forced?: boolean;
}

const looks: readonly Look[] = [
	{ name: 'light', query: '?theme=light', width: 1280 },
	{ name: 'dark', query: '?theme=dark', width: 1280 },
	{ name: 'rtl', query: '?theme=light&dir=rtl', width: 1280 },
	{ name: 'phone', query: '?theme=light', width: 390 },
	{ name: 'forced', query: '', width: 1280, forced: true }
];

/** One picture per component and look, `Button-dark.png`; of what opens, one more per example. */
export async function takeGallery(context: BrowserContext, folder: string): Promise<string[]> {
	const files: string[] = [];
	for (const look of looks) {
		const page = await context.newPage();
		await page.setViewportSize({ width: look.width, height: 900 });
		await page.emulateMedia({ forcedColors: look.forced ? 'active' : 'none' });
		await page.goto(`/app/gallery${look.query}`, { waitUntil: 'networkidle' });
		await forceStates(page);
		for (const section of await page.locator('main > section').all()) {
			const name = `${await section.getAttribute('id')}-${look.name}`;
			files.push(await take(section, join(folder, `${name}.png`)));
			files.push(...(await takeOpened(page, section, join(folder, name))));
		}
		await page.close();
	}
	return files;
}

async function take(part: Locator | Page, path: string): Promise<string> {
	await part.screenshot({ path, animations: 'disabled' });
	return path;
}

/** Hover and focus of many examples at once, which neither a pointer nor a keyboard could show. */
async function forceStates(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	const { root } = await session.send('DOM.getDocument');
	for (const [state, classes] of [
		['hover', ['hover']],
		['focus', ['focus', 'focus-visible']]
	] as const)
		for (const nodeId of await targets(session, root.nodeId, state))
			await session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: [...classes] });
}

/** The first control in each example that needs a state. */
async function targets(session: CDPSession, nodeId: number, state: string): Promise<number[]> {
	const places = await session.send('DOM.querySelectorAll', {
		nodeId,
		selector: `[data-needs="${state}"]`
	});
	const found: number[] = [];
	for (const place of places.nodeIds) {
		const target = await session.send('DOM.querySelector', {
			nodeId: place,
			selector: 'a, button, input, select, textarea'
		});
		if (target.nodeId !== 0) found.push(target.nodeId);
	}
	return found;
}

/** The whole window after a click on each example that wants one. */
async function takeOpened(page: Page, section: Locator, name: string): Promise<string[]> {
	const files: string[] = [];
	const places = await section.locator('[data-needs="click"]').all();
	for (const [index, place] of places.entries()) {
		await place.locator('button, input').first().click();
		files.push(await take(page, `${name}-opened-${index + 1}.png`));
		await page.keyboard.press('Escape');
	}
	return files;
}
