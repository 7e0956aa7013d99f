import { expect, it } from 'vitest';
import { readWorkFilter, workFilterQuery } from './workFilter.ts';

const me = '00000000-0000-4000-8000-000000000001';
const colleague = '00000000-0000-4000-8000-000000000002';

it.each([
	[{ officer: me, topic: null, stage: null }, '?officer=me'],
	[
		{ officer: colleague, topic: colleague, stage: 'approached' as const },
		`?officer=${colleague}&area=${colleague}&stage=approached`
	],
	[{ officer: null, topic: null, stage: 'none' as const }, '?stage=none'],
	[{ officer: null, topic: null, stage: null }, '']
])('%j stands in the address and comes back from it', (filter, query) => {
	expect(workFilterQuery(filter, me)).toBe(query);
	expect(readWorkFilter(new URLSearchParams(query), me)).toEqual(filter);
});

it('what is no filter narrows nothing', () => {
	expect(readWorkFilter(new URLSearchParams('officer=x&area=1&stage=nope'), me)).toEqual({
		officer: null,
		topic: null,
		stage: null
	});
});
