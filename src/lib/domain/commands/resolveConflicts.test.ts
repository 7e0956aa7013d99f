import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conflict } from '#domain/history/Conflict.ts';
import { rebase } from '#domain/history/rebase.ts';
import { limits } from '#domain/network/fieldSchemas.ts';
import type { CollectionName } from '#domain/network/Network.ts';
import { parseNetwork } from '#domain/network/parseNetwork.ts';
import { arbitraryIntents, idOf } from '#tests/arbitraries/commands.ts';
import { isSameNetwork } from '#tests/arbitraries/mergeProperties.ts';
import { arbitraryNetwork, expectHolds, noon, play } from '#tests/arbitraries/networks.ts';
import { after, club, sampleNetwork } from '#tests/arbitraries/sampleNetwork.ts';
import { apply } from './apply.ts';
import type { Command } from './Command.ts';
import { canKeepBoth, resolveConflicts, type Choice } from './resolveConflicts.ts';

const stamp = { changeId: idOf(8, 8), at: noon };

describe('deciding a conflict', { timeout: 60_000 }, () => {
	it('always leaves a sound network, or says that no choice mends it', () =>
		expectHolds(
			fc.property(
				arbitraryNetwork,
				arbitraryIntents(6),
				arbitraryIntents(6),
				fc.constantFrom<Choice>('mine', 'theirs', { note: 'Beide' }),
				(base, theirs, mine, choice) => {
					const head = play(base, theirs, 2).network;
					const { network: own, changes } = play(base, mine, 3);
					return changes.every((change) => {
						const resolved = resolveConflicts(head, change, () => choice, own, stamp);
						if (!resolved.ok) return true;
						const saved = rebase(head, resolved.value.change);
						return (
							saved.ok &&
							isSameNetwork(saved.value.network, resolved.value.network) &&
							parseNetwork(saved.value.network).ok
						);
					});
				}
			),
			400
		));

	it('changes nothing of what merges by itself', () =>
		expectHolds(
			fc.property(
				arbitraryNetwork,
				arbitraryIntents(4),
				arbitraryIntents(4),
				(base, theirs, mine) => {
					const head = play(base, theirs, 2).network;
					const { network: own, changes } = play(base, mine, 3);
					const [change] = changes;
					const merged = change ? rebase(head, change) : null;
					if (!change || !merged?.ok) return true;
					const resolved = resolveConflicts(head, change, () => 'theirs', own, stamp);
					return resolved.ok && isSameNetwork(resolved.value.network, merged.value.network);
				}
			)
		));
});

/** Two values for the phone of the club, the second one not saved yet. */
function quarrel(note: string | null) {
	const change = (fields: { phone?: string; note?: string | null }): Command => ({
		type: 'changeOrganization',
		id: club,
		fields
	});
	const base = after(sampleNetwork, change({ note }));
	const head = after(base, change({ phone: '030 1' }));
	const mine = apply(base, change({ phone: '030 2' }), stamp);
	if (!mine.ok) throw new Error('refused');
	const conflicted = rebase(head, mine.value.change);
	if (conflicted.ok) throw new Error('no conflict');
	const keep = (choice: Choice) =>
		resolveConflicts(head, mine.value.change, () => choice, mine.value.network, stamp);
	return { conflicts: conflicted.error, keep };
}

describe('keeping both', () => {
	it.each([
		[null, 'Telefon: 030 2'],
		['Alt.', 'Alt.\n\nTelefon: 030 2']
	])('leaves what is saved and adds to the note %j', (note, wanted) => {
		const { conflicts, keep } = quarrel(note);
		expect(conflicts.map(canKeepBoth)).toEqual([true]);
		const kept = keep({ note: 'Telefon: 030 2' });
		if (!kept.ok) throw new Error('refused');
		expect(kept.value.network.organizations[club]).toMatchObject({ phone: '030 1', note: wanted });
		expect(kept.value.change.patches.map((patch) => 'path' in patch && patch.path)).toEqual([
			'note'
		]);
	});

	it('says so when the note has no room left, and writes nothing', () => {
		const kept = quarrel('x'.repeat(limits.text - 5)).keep({ note: 'Telefon: 030 2' });
		expect(kept.ok ? [] : kept.error.map(({ reason }) => reason)).toEqual(['text_too_long']);
	});

	const conflict: Conflict = {
		patch: {
			op: 'set',
			collection: 'organizations',
			id: club,
			path: 'phone',
			before: null,
			after: '030 2'
		},
		reason: 'changed',
		theirs: '030 1',
		mine: '030 2'
	};
	const at = (collection: CollectionName, path: string): Conflict =>
		({ ...conflict, patch: { ...conflict.patch, collection, path } }) as Conflict;

	it.each([
		['a text of a language', true, at('organizations', 'description.tr')],
		['the note itself', true, at('organizations', 'note')],
		['a reference', false, at('organizations', 'primaryTopic')],
		['a person, whose value belongs in no note', false, at('contacts', 'personName')],
		['a value that was emptied', false, { ...conflict, theirs: null }],
		['a number', false, { ...conflict, theirs: 1, mine: 2 }],
		['an object that was deleted', false, { ...conflict, reason: 'deleted' }]
	] as const)('is offered for %s: %s', (_, isOffered, each) => {
		expect(canKeepBoth(each)).toBe(isOffered);
	});
});
