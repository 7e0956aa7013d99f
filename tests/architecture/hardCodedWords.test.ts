import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '../../src');
const components = readdirSync(src, { recursive: true })
	.map(String)
	.filter((file) => file.endsWith('.svelte'))
	// What the gallery shows is made up and German, as the example networks are.
	.filter((file) => !file.endsWith('.examples.svelte'));

/** Attributes that people read or hear. */
const spoken = new Set(['alt', 'aria-description', 'aria-label', 'label', 'placeholder', 'title']);

/** The name of the product is the same in every language. */
const isWord = (text: string): boolean => /\p{L}{2,}/u.test(text.replaceAll('Wegenetz', ''));

interface Node {
	readonly type?: string;
	readonly name?: string;
	readonly data?: string;
	readonly value?: unknown;
}

/** Words that stand in the markup of a component instead of in a message file. */
function wordsIn(source: string): readonly string[] {
	const found: string[] = [];
	const visit = (node: unknown): void => {
		if (Array.isArray(node)) {
			node.forEach(visit);
			return;
		}
		if (typeof node !== 'object' || node === null) return;
		const { type, name, data, value } = node as Node;
		if (type === 'StyleDirective') return;
		if (type === 'Text' && data !== undefined && isWord(data)) found.push(data.trim());
		if (type === 'Attribute' && !spoken.has(name ?? '')) {
			// Other attributes hold code; what they render (snippets, each blocks) is elsewhere.
			return;
		}
		visit(type === 'Attribute' ? value : Object.values(node));
	};
	visit(parse(source, { modern: true }).fragment.nodes);
	return found;
}

describe('interface words', () => {
	it('come from message files: no component has one of its own', () => {
		expect(components.length).toBeGreaterThan(80);
		const own = components.flatMap((file) =>
			wordsIn(readFileSync(join(src, file), 'utf8')).map((word) => `${file}: ${word}`)
		);
		expect(own).toEqual([]);
	});

	it.each([
		['<p>Speichern</p>', 'Speichern'],
		['<button aria-label="Schließen">×</button>', 'Schließen'],
		['{#if open}<b>Ja, bitte</b>{/if}', 'Ja, bitte'],
		['{#each rows as row}<td>{row} Partner</td>{/each}', 'Partner'],
		['<input placeholder="Name suchen" />', 'Name suchen']
	])('are seen in %s', (source, word) => {
		expect(wordsIn(source)).toEqual([word]);
	});

	it.each([
		['<a href="/app" class="quiet">{m.word()}</a>'],
		['<i style:inline-size="{width}px">→</i>'],
		['<h1>Wegenetz</h1>'],
		['<style>p { color: red }</style>']
	])('are not seen in %s', (source) => {
		expect(wordsIn(source)).toEqual([]);
	});
});
