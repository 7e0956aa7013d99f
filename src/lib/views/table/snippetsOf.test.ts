import { expect, it } from 'vitest';
import { snippetsOf } from './snippetsOf.ts';

const filler = 'Lorem ipsum dolor sit amet consetetur sadipscing. '.repeat(3);

it.each([
	['Amt', 'Büro', { before: 'Amt', after: 'Büro' }],
	['ein Amt', 'ein', { before: 'ein Amt', after: 'ein' }]
])('of a short text all is shown: %s', (before, after, shown) => {
	expect(snippetsOf(before, after)).toEqual(shown);
});

it('of a long text only what is around the difference is shown', () => {
	const { before, after } = snippetsOf(`${filler}Amt${filler}`, `${filler}Büro${filler}`);
	expect(before).toContain('Amt');
	expect(after).toContain('Büro');
	expect(before.length).toBeLessThan(130);
	expect(before.startsWith('…')).toBe(true);
});
