import { expect, it } from 'vitest';
import { withThings } from './withThings.ts';

it('what went along stands under what it hung on; a relation goes with either end', () => {
	const thing = (id: string, called: Record<string, string>) =>
		({ id, collection: 'organizations', called }) as const;
	const [a, b] = [thing('a', {}), thing('b', {})];
	const offer = thing('o', { organization: 'a' });
	const relation = thing('r', { from: 'a', to: 'b' });
	const alone = thing('x', { from: 'c', to: 'd' });
	expect(withThings([a, offer, relation, b, alone])).toEqual([
		{ thing: a, along: [offer, relation] },
		{ thing: b, along: [relation] },
		{ thing: alone, along: [] }
	]);
});
