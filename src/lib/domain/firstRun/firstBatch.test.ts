import { expect, it } from 'vitest';
import { apply } from '#domain/commands/apply.ts';
import { emptyNetwork } from '#domain/network/emptyNetwork.ts';
import { anchorOf, profileOf } from '#domain/network/queries.ts';
import { countingIds } from '#domain/exchange/testing/importWorld.ts';
import { firstBatch } from './firstBatch.ts';

it('gives a new network the chosen topics, the office in its centre and a map', () => {
	const newId = countingIds();
	const network = emptyNetwork({ id: newId(), slug: 'neustadt', title: { de: 'Neustadt' } });
	const wish = { office: 'Ausländerbehörde Neustadt', topics: ['arbeit', 'notfall'] };
	const stamp = { changeId: newId(), at: '2026-11-26T10:00:00.000Z' };
	const applied = apply(network, firstBatch(wish, newId), stamp);
	if (!applied.ok) throw new Error(applied.error.code);
	const after = applied.value.network;
	expect(Object.values(after.topics).map(({ code }) => code)).toEqual(['arbeit', 'notfall']);
	expect(anchorOf(after)?.name).toBe('Ausländerbehörde Neustadt');
	expect(profileOf(after).publisher).toBe('Ausländerbehörde Neustadt');
	expect(Object.values(after.maps).map(({ slug }) => slug)).toEqual(['netzwerkkarte']);
});
