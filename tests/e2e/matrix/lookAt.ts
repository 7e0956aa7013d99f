import type { Page } from '@playwright/test';
import { violations } from '../fixtures/axe.ts';
import { cutBySpacing, sidewaysScroll, wrongWay } from '../fixtures/layout.ts';
import { drawnContrast } from '../fixtures/svgContrast.ts';
import { smallTargets } from '../fixtures/targetSize.ts';
import { thinOut } from '../fixtures/thinOut.ts';
import type { Visit } from './cells.ts';
import { reachOf, type Look } from './Place.ts';

const media = {
	light: { colorScheme: 'light', forcedColors: 'none' },
	dark: { colorScheme: 'dark', forcedColors: 'none' },
	'forced colours': { colorScheme: 'light', forcedColors: 'active' },
	'320 px': { colorScheme: 'light', forcedColors: 'none' },
	Arabic: { colorScheme: 'light', forcedColors: 'none' }
} as const satisfies Record<Look, object>;

/** Everything that is wrong with a page as it stands now. */
export async function findings(page: Page, look: Look): Promise<readonly string[]> {
	const found = [...(await violations(page)), ...(await sidewaysScroll(page))];
	found.push(...(await smallTargets(page)));
	// Forced colours are the reader's own.
	if (look !== 'forced colours') found.push(...(await drawnContrast(page)).faint);
	return found;
}

/**
 * Goes through visits to one place on one page and says what is wrong, each with where it was seen.
 *
 * @param address the address of a visit, with what only the run knows filled in
 */
export async function lookAt(
	page: Page,
	visits: readonly Visit[],
	address = (path: string): string => path
): Promise<readonly string[]> {
	const found: string[] = [];
	let shown: string | null = null;
	for (const { place, look, state, whole } of visits) {
		await page.setViewportSize({ width: look === '320 px' ? 320 : 1280, height: 900 });
		await page.emulateMedia({ ...media[look], reducedMotion: 'reduce' });
		const path = address(place.at(look));
		const reach = reachOf(place, state);
		if (shown !== path || reach) {
			await page.goto(path);
			await place.ready?.(page);
			for (const each of await wrongWay(page)) found.push(`${place.name}, ${look}: ${each}`);
			if (place.turned && look === 'Arabic')
				await page.evaluate(() => (document.documentElement.dir = 'rtl'));
		}
		await reach?.(page);
		shown = reach ? null : path;
		if (!whole) await thinOut(page);
		for (const each of await findings(page, look))
			found.push(`${place.name}, ${look}, ${state}: ${each}`);
	}
	for (const each of await cutBySpacing(page)) found.push(`text spaced out: ${each}`);
	return found;
}
