import type { Page } from '@playwright/test';
import { gateLine, median } from '../gate.js';
import { paintsOf } from './watchPaints.ts';
import type { ServedBench } from './servedBench.ts';

const rounds = 7;
/** The budget of the issue. */
const limit = 1.5;

interface Edit {
	/** Median of the letters. */
	readonly letter: number;
	/** The key that carries the edit out. */
	readonly commit: number;
}

/** Keystroke to paint in the table of partners at 5,000 rows, against the same edit at 50. */
export async function benchTyping(bench: ServedBench): Promise<string[]> {
	const small: Edit[] = [];
	const large: Edit[] = [];
	for (let round = 0; round < rounds; round++) {
		small.push(await editOnce(bench, 'rows-50'));
		large.push(await editOnce(bench, 'rows-5000'));
	}
	const row = (name: string, edits: readonly Edit[]): string =>
		`${name.padEnd(28)} letter ${median(edits.map((e) => e.letter)).toFixed(1)} ms · Enter ${median(edits.map((e) => e.commit)).toFixed(1)} ms`;
	const ratios = (key: keyof Edit): number[] =>
		large.map((edit, round) => rounded(edit[key] / (small[round]?.[key] ?? Number.NaN)));
	return [
		row('table of 50 partners', small),
		row('table of 5,000 partners', large),
		gateLine('editor-table-letter', ratios('letter'), limit),
		gateLine('editor-table-commit', ratios('commit'), limit)
	];
}

/** In a new window: a phone number is typed over in the fourth row, and carried out. */
async function editOnce(bench: ServedBench, slug: string): Promise<Edit> {
	const context = await bench.signedIn(0);
	const page = await context.newPage();
	await page.goto(`${bench.origin}/app/${slug}/partners`);
	await page
		.getByText(/gespeichert · \d\d:\d\d/)
		.first()
		.waitFor();
	await goToPhone(page);
	const paints = paintsOf(page);
	const letters: number[] = [];
	for (const letter of '030 2312')
		letters.push(await paints.after('keydown', () => page.keyboard.press(letter)));
	const commit = await paints.after('keydown', () => page.keyboard.press('Enter'));
	await page.getByText('030 2312', { exact: true }).first().waitFor();
	await context.close();
	return { letter: median(letters.slice(1)), commit };
}

/** The cursor of the grid stands in the column of phone numbers. */
async function goToPhone(page: Page): Promise<void> {
	await page.locator('[role="grid"] [role="rowheader"] a, [role="grid"] tbody th a').nth(3).focus();
	const wanted = await page
		.getByRole('columnheader', { name: 'Telefon' })
		.getAttribute('aria-colindex');
	for (let steps = 0; steps < 20; steps++) {
		const at = await page.evaluate(() =>
			document.activeElement?.closest('[aria-colindex]')?.getAttribute('aria-colindex')
		);
		if (at === wanted) return;
		await page.keyboard.press('ArrowRight');
	}
	throw new Error('The table has no column of phone numbers');
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
