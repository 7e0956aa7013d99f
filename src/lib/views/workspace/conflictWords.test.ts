import { describe, expect, it } from 'vitest';
import { noon } from '#tests/arbitraries/networks.ts';
import { club, relation, sampleNetwork, service } from '#tests/arbitraries/sampleNetwork.ts';
import type { Conflict } from '#domain/history/Conflict.ts';
import type { CollectionName } from '#domain/network/Network.ts';
import { conflictWords } from './conflictWords.ts';

const conflictAt = (
	collection: CollectionName,
	id: string,
	path: string,
	theirs: string | null,
	mine: string
): Conflict => ({
	patch: { op: 'set', collection, id, path, before: null, after: mine },
	reason: 'changed',
	theirs,
	mine
});

const said = (...args: Parameters<typeof conflictAt>) => {
	const conflict = conflictAt(...args);
	const { theirs, mine } = conflictWords(sampleNetwork, sampleNetwork, conflict, noon);
	return [theirs, mine];
};

describe('both values of a conflict', () => {
	it.each([
		['relations', relation, 'type', 'refers_to', 'operates', ['verweist an', 'betreibt']],
		[
			'organizations',
			club,
			'type',
			'P06',
			'P24',
			['Migrationsberatung (MBE)', 'Ehrenamt, Initiative, Verein']
		],
		['organizations', club, 'kind', 'network', 'unit', ['Netzwerk', 'Organisationseinheit']],
		['organizations', club, 'stage', 'first_talk', 'ended', ['Erstgespräch', 'beendet']],
		[
			'organizations',
			club,
			'assuredDate',
			'2026-11-03',
			'2026-01-31',
			['03.11.2026', '31.01.2026']
		],
		['contacts', club, 'service', service, 'x', ['Beratung', 'x']],
		['organizations', club, 'phone', null, '030 1', ['(leer)', '030 1']]
	] as const)('of %s %s.%s are words, not codes', (collection, id, path, theirs, mine, words) => {
		expect(said(collection, id, path, theirs, mine)).toEqual(words);
	});
});

describe('deleted against edited', () => {
	const words = (reason: 'deleted' | 'edited', patch: Conflict['patch']) =>
		conflictWords(sampleNetwork, sampleNetwork, { patch, reason, theirs: null, mine: 'Neu' }, noon);

	it('says that the colleague deleted it, and offers to bring it back', () => {
		const said = words('deleted', {
			op: 'set',
			collection: 'organizations',
			id: club,
			path: 'city',
			before: null,
			after: 'Neu'
		});
		expect(said).toMatchObject({
			theirs: '(gelöscht)',
			mine: 'Neu',
			keepTheirs: 'Gelöscht lassen',
			keepMine: 'Zurückholen, mit meiner Eingabe',
			note: null
		});
	});

	it('says that one deleted what the colleague edited, and offers both ways', () => {
		const value = { name: 'Verein' };
		const said = words('edited', { op: 'delete', collection: 'organizations', id: club, value });
		expect(said).toMatchObject({
			mine: '(gelöscht)',
			keepTheirs: 'Eintrag behalten',
			keepMine: 'Trotzdem löschen',
			note: null
		});
	});
});
