import { expect, it } from 'vitest';
import { historyQuery, noHistoryFilter, readHistoryFilter } from './HistoryFilter.ts';

it('a filter of the history comes back from its address, and nonsense does not narrow', () => {
	const filter = {
		author: 'operator',
		kind: 'services',
		deed: 'deleted',
		around: '00000001-0000-4000-8000-000000000002',
		since: '2026-11-01',
		until: '2026-11-30',
		called: 'Caritas & Co',
		revision: 7
	} as const;
	expect(readHistoryFilter(new URLSearchParams(historyQuery(filter).toString()))).toEqual(filter);
	expect(historyQuery(noHistoryFilter).toString()).toBe('');
	const nonsense = 'who=1&kind=cake&did=x&around=y&since=2026-13-01&q=%20&change=-1';
	expect(readHistoryFilter(new URLSearchParams(nonsense))).toEqual(noHistoryFilter);
});
