import { expect, it } from 'vitest';
import { textBlocks } from './textBlocks.ts';

it('a blank line ends a paragraph, # starts a heading, - an item; lines within a paragraph stay', () => {
	expect(
		textBlocks('\nGuten Tag\n\n# Was\n- eins\n- zwei\nfrei\nweiter\n\n\n-kein Punkt ')
	).toEqual([
		{ kind: 'paragraph', text: 'Guten Tag' },
		{ kind: 'heading', text: 'Was' },
		{ kind: 'list', items: ['eins', 'zwei'] },
		{ kind: 'paragraph', text: 'frei\nweiter' },
		{ kind: 'paragraph', text: '-kein Punkt' }
	]);
});
