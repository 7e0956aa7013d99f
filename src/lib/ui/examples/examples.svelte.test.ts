import '#styles/workspace.css';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { partViolations } from '#tests/fixtures/partViolations.ts';
import ComponentExamples from './ComponentExamples.svelte';
import { shownComponents, type ShownComponent } from './registry.ts';
import FaultyExamples from './testing/FaultyExamples.svelte';

const looks = [
	{ name: 'light', theme: 'light', dir: 'ltr' },
	{ name: 'dark', theme: 'dark', dir: 'ltr' },
	{ name: 'right to left', theme: 'light', dir: 'rtl' }
] as const;

const root = document.documentElement;

/** Shows all examples of a component as the workspace does. */
async function show(
	component: ShownComponent,
	{ theme, dir }: { theme: string; dir: string },
	width = 1200
): Promise<HTMLElement> {
	await page.viewport(width, 900);
	root.dataset.theme = theme;
	root.dir = dir;
	root.lang = 'de';
	document.body.className = 'workspace';
	const { container } = await render(ComponentExamples, component);
	// Whoever measures its place has done so after the second frame.
	for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
	return container;
}

/** Brings about the state an example needs, looks, and takes it back. */
async function inItsState(example: HTMLElement, look: () => Promise<void>): Promise<void> {
	const target = example.querySelector<HTMLElement>('a, button, input, select, textarea');
	if (!target) throw new Error('nothing to point at');
	if (example.dataset.needs === 'hover') await userEvent.hover(target);
	if (example.dataset.needs === 'focus') target.focus();
	if (example.dataset.needs === 'click') await userEvent.click(target);
	await look();
	if (example.dataset.needs === 'click') await userEvent.keyboard('{Escape}');
	if (example.dataset.needs === 'hover') await userEvent.unhover(target);
}

const nameOf = (shown: HTMLElement): string =>
	shown.closest<HTMLElement>('[data-example]')?.dataset.example ?? '';

/** Faults of all examples of a component, at rest and in the states that need a hand. */
async function faultsIn(container: HTMLElement): Promise<string[]> {
	const faults = await partViolations(container);
	for (const shown of container.querySelectorAll<HTMLElement>('[data-needs]')) {
		await inItsState(shown, async () => {
			for (const fault of await partViolations(shown)) faults.push(`${nameOf(shown)}: ${fault}`);
		});
	}
	return faults;
}

/** Examples with something that does not fit into them, and has no scroll bar of its own. */
const cutIn = (container: HTMLElement): string[] =>
	[...container.querySelectorAll<HTMLElement>('.shown')]
		.filter((shown) => shown.scrollWidth > shown.clientWidth)
		.map(nameOf);

afterEach(() => {
	vi.restoreAllMocks();
	root.removeAttribute('data-theme');
	root.dir = '';
	document.body.className = '';
});

const byName = shownComponents.map((component) => [component.name, component] as const);
const faulty: ShownComponent = { name: 'Faulty', examples: FaultyExamples };

describe.each(looks)('every component in $name', (look) => {
	it.each(byName)('%s shows its examples without a warning or a fault', async (_, component) => {
		const said: unknown[] = [];
		for (const level of ['warn', 'error'] as const)
			vi.spyOn(console, level).mockImplementation((...words) => said.push(words.join(' ')));
		const container = await show(component, look);
		expect(container.querySelectorAll('[data-example]').length).toBeGreaterThan(0);
		expect(await faultsIn(container)).toEqual([]);
		expect(said).toEqual([]);
	});

	it('would be told of a fault', async () => {
		const faults = await faultsIn(await show(faulty, look));
		expect(faults.join('\n')).toContain('color-contrast');
		expect(faults.join('\n')).toContain('label');
		expect(faults.join('\n')).toContain('faint when pointed at: color-contrast');
	});
});

describe('every component on a narrow phone', () => {
	it.each(byName)('%s cuts nothing off', async (_, component) => {
		expect(cutIn(await show(component, looks[0], 320))).toEqual([]);
	});

	it('would be told of something too wide', async () => {
		expect(cutIn(await show(faulty, looks[0], 320))).toEqual(['too wide']);
	});
});
