import type { BrowserContext, Page } from '@playwright/test';
import { gateLine, median } from '../gate.js';
import { servePeer } from './peerPage.ts';
import type { ServedBench } from './servedBench.ts';
import { paintsOf } from './watchPaints.ts';

const rounds = 7;
/** The budget of the issue, for each of them. */
const limit = 1.1;

const tasks = ['opening', 'panning', 'selecting', 'adding', 'connecting'] as const;
type Times = Readonly<Record<(typeof tasks)[number], number>>;
type Hands = Pick<Times, never> & {
	readonly add: (page: Page) => Promise<number>;
	readonly connect: (page: Page) => Promise<number>;
};

/**
 * The map of a network, on the route that officers use, against a bare cytoscape page that shows
 * the same graph: both in every round, in turn first, each in a new window.
 */
export async function benchDrawing(bench: ServedBench, partners: number): Promise<string[]> {
	const route = `${bench.origin}/app/map-${partners}/map`;
	const shown = await bench.signedIn(partners);
	const first = await shown.newPage();
	await first.goto(route);
	await paintsOf(first).drawn();
	await first.waitForLoadState('networkidle');
	const peer = await servePeer(await paintsOf(first).graph());
	await shown.close();

	const ours: Times[] = [];
	const theirs: Times[] = [];
	const app = async (): Promise<void> => {
		ours.push(await through(await bench.signedIn(partners), route, byForms));
	};
	const bare = async (): Promise<void> => {
		theirs.push(await through(await bench.stranger(partners), peer.url, byKeys));
	};
	for (let round = 0; round < rounds; round++)
		for (const one of round % 2 === 0 ? [app, bare] : [bare, app]) await one();
	peer.close();

	return tasks.flatMap((task) => {
		const of = (all: readonly Times[]): number[] => all.map((times) => times[task]);
		const ratios = of(ours).map((ms, round) => rounded(ms / (of(theirs)[round] ?? Number.NaN)));
		return [
			`${task.padEnd(12)} ${partners} partners   ${median(of(ours)).toFixed(1)} ms, bare ${median(of(theirs)).toFixed(1)} ms`,
			gateLine(`editor-map-${task}-${partners}`, ratios, limit)
		];
	});
}

async function through(context: BrowserContext, url: string, hands: Hands): Promise<Times> {
	const page = await context.newPage();
	await page.goto(url);
	const paints = paintsOf(page);
	const opening = await paints.drawn();
	await page.waitForLoadState('networkidle');
	const times = {
		opening,
		panning: await pan(page),
		selecting: await paints.after('mouseup', async () => {
			const { x, y } = await paints.at(7);
			await page.mouse.click(x, y);
		}),
		adding: await hands.add(page),
		connecting: await hands.connect(page)
	};
	await context.close();
	return times;
}

/** Median of thirty steps of a drag by an empty corner. */
async function pan(page: Page): Promise<number> {
	const box = await page.locator('canvas').first().boundingBox();
	if (!box) throw new Error('No drawing');
	const [x, y] = [box.x + 24, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	const steps: number[] = [];
	for (let step = 1; step <= 30; step++)
		steps.push(await paintsOf(page).after('mousemove', () => page.mouse.move(x + 3 * step, y)));
	await page.mouse.up();
	return median(steps);
}

const byKeys: Hands = {
	add: (page) => paintsOf(page).grown('keydown', () => page.keyboard.press('n')),
	connect: (page) => paintsOf(page).grown('keydown', () => page.keyboard.press('v'))
};

/** By the forms beside the map; the time starts when the form is sent. */
const byForms: Hands = {
	add: async (page) => {
		await page.goto(`${page.url().split('?')[0]}?open=organizations.new`);
		await paintsOf(page).drawn();
		await page.locator('#new-organizations-name').fill(`Neu ${Date.now()}`);
		return paintsOf(page).grown('keydown', () => page.keyboard.press('Enter'));
	},
	connect: async (page) => {
		await page.goto(`${page.url().split('?')[0]}?open=relations.new`);
		await paintsOf(page).drawn();
		await choose(page, '#new-relations-from', 'Partner 0007');
		await choose(page, '#new-relations-to', 'Partner 0011');
		await page.locator('#new-relations-type').selectOption({ label: 'verweist an' });
		const send = page.locator('form button[type="submit"]').last();
		return paintsOf(page).grown('click', () => send.click());
	}
};

async function choose(page: Page, field: string, words: string): Promise<void> {
	await page.locator(field).fill(words);
	await page.getByRole('option', { name: words }).first().click();
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
