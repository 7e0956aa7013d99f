import type { Page } from '@playwright/test';
import { asLines, walk } from '../fixtures/tabOrder.ts';
import { expect } from '../fixtures/test.ts';

/** How many stops are walked back. */
const stopsBack = 60;

/**
 * Tab from the start of the page to its end, and back: the stops are those of the text beside the
 * test, each is seen with its focus, and nothing holds it.
 */
export async function walkAsExpected(page: Page, name: string): Promise<void> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const there = await walk(page, 'Tab');
	expect(there.flatMap(({ faults }) => faults)).toEqual([]);
	expect(asLines(there)).toMatchSnapshot(`tab order of ${name}.txt`);
	// From the end on; what holds a reader's focus does so at one of the parts, not at the tenth entry.
	const back = await walk(page, 'Shift+Tab', Math.min(there.length, stopsBack));
	expect(back.map((stop) => stop.name)).toEqual(
		there
			.map((stop) => stop.name)
			.toReversed()
			.slice(0, back.length)
	);
}
