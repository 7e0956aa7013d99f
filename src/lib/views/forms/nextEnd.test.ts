import { expect, it } from 'vitest';
import { nextEnd } from './nextEnd.ts';

it.each([
	['the first end while none is there', {}, { from: 'c' }],
	['the second end once there is a first', { from: 'a' }, { to: 'c' }],
	['the second end anew when both are there', { from: 'a', to: 'b' }, { to: 'c' }],
	['no end of its own relation', { from: 'c' }, {}],
	['no end of its own relation, the other way round', { to: 'c' }, {}]
])('a partner chosen on the map becomes %s', (_rule, begun, end) => {
	expect(nextEnd(begun, 'c')).toEqual(end);
});
