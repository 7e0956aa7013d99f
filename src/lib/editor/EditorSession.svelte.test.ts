import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { edit, Office, partner, partnerIn } from '#tests/fakes/Office.ts';

describe('an editor session', () => {
	it('tells views of what changed, and of nothing else', () => {
		const office = new Office();
		const session = office.open();
		const seen: string[] = [];
		const stop = $effect.root(() => {
			$effect(() => {
				seen.push(`${partnerIn(session)?.city ?? '–'} ${session.saveState.kind}`);
			});
			$effect(() => {
				seen.push(`undo ${session.canUndo}`);
			});
			$effect(() => {
				seen.push(`selected ${session.selection.size}`);
			});
		});
		flushSync();
		session.select([partner]);
		flushSync();
		edit(session, { city: 'Weimar' });
		flushSync();
		session.dispatch({ type: 'removeOrganization', id: partner });
		flushSync();
		stop();
		session.close();
		expect(seen).toEqual([
			'– saved',
			'undo false',
			'selected 0',
			'selected 1',
			'Weimar saving',
			'undo true',
			'– saving',
			'selected 0'
		]);
	});
});
