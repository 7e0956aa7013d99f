import { afterEach, expect, it } from 'vitest';
import { flushSync, mount, unmount } from 'svelte';
import CheckGroup from './CheckGroup.svelte';

const languages = (count: number) => [
	...Array.from({ length: count - 1 }, (_, i) => ({ value: `l${i}`, label: `Sprache ${i}` })),
	{ value: 'tr', label: 'Türkisch' }
];

let group: Record<string, unknown> | null = null;
let committed: readonly string[] = [];

function show(count: number, chosen: readonly string[] = []): void {
	group = mount(CheckGroup, {
		target: document.body,
		props: {
			id: 'languages',
			legend: 'Sprachen',
			filterWord: 'Liste durchsuchen',
			options: languages(count),
			chosen,
			oncommit: (set: readonly string[]) => ((committed = set), true)
		}
	});
	flushSync();
}

const search = () => document.querySelector<HTMLInputElement>('input[type="search"]');
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];

afterEach(async () => {
	if (group) await unmount(group);
	group = null;
});

it('looks through a long list by a part of the name, without accents', () => {
	show(58);
	const field = search();
	if (!field) throw new Error('no search');
	field.value = 'turk';
	field.dispatchEvent(new Event('input', { bubbles: true }));
	flushSync();
	expect(boxes().map(({ id }) => id)).toEqual(['languages-tr']);
});

it('keeps what is chosen and hidden by the search', () => {
	show(58, ['l3']);
	const field = search();
	if (!field) throw new Error('no search');
	field.value = 'türk';
	field.dispatchEvent(new Event('input', { bubbles: true }));
	flushSync();
	boxes()[0]?.click();
	expect(committed).toEqual(['l3', 'tr']);
});

it('shows a short list without a search', () => {
	show(6);
	expect(search()).toBeNull();
	expect(boxes()).toHaveLength(6);
});
