import { describe, expect, it } from 'vitest';
import { apply } from '#domain/commands/apply.ts';
import type { Command, RestoredObject } from '#domain/commands/Command.ts';
import { summarizeChange } from '#domain/history/summarizeChange.ts';
import { restoreLabel } from '#domain/restore/restoreLabel.ts';
import type { Network } from '#domain/network/Network.ts';
import { club, id, office, relation, sampleNetwork } from '#tests/arbitraries/sampleNetwork.ts';
import { daysOf } from './daysOf.ts';
import { changeWords, shortChange, type ChangeWords } from './changeWords.ts';

/** What the history says of a command of Anna, in the network as it is after it. */
function said(
	command: Command,
	by: { author?: string | null; byOperator?: boolean } = {}
): ChangeWords {
	const stamp = { changeId: id(100), at: '2026-11-26T10:00:00.000Z' };
	const applied = apply(sampleNetwork, command, stamp);
	if (!applied.ok) throw new Error(applied.error.code);
	const { network, change } = applied.value;
	return wordsIn(network, { author: 'Anna', byOperator: false, ...by }, change);
}

const wordsIn = (
	network: Network,
	by: { author: string | null; byOperator: boolean },
	change: Parameters<typeof summarizeChange>[0]
): ChangeWords =>
	changeWords({ network, gone: {} }, { ...by, summary: summarizeChange(change, 5) });

const phone = {
	type: 'changeOrganization',
	id: club,
	fields: { phone: '030 1', city: 'Jena' }
} as const;

describe('the history in words', () => {
	it('says who changed what, and which fields', () => {
		const words = said(phone);
		expect(words.sentence).toBe('Anna hat Partner „Verein“ geändert');
		expect(words.objects.map(({ how }) => how)).toEqual(['Telefon, Ort']);
		expect(words.objects[0]?.opens).toEqual({ collection: 'organizations', id: club, edit: false });
	});

	it('knows what somebody who is gone was called, and what went along', () => {
		const words = said({ type: 'removeOrganization', id: club });
		expect(words.sentence).toBe('Anna hat Partner „Verein“ gelöscht');
		expect(words.objects[0]).toEqual({ what: 'Partner „Verein“', how: 'gelöscht', opens: null });
		expect(words.objects.map(({ what }) => what)).toContain('Angebot „Beratung“');
	});

	it('says in a few words what undo would take back', () => {
		const stamp = { changeId: id(100), at: '2026-11-26T10:00:00.000Z' };
		const short = (command: Command): string => {
			const applied = apply(sampleNetwork, command, stamp);
			if (!applied.ok) throw new Error(applied.error.code);
			return shortChange({ network: applied.value.network, gone: {} }, applied.value.change);
		};
		expect(short({ type: 'changeOrganization', id: club, fields: { phone: '1' } })).toBe(
			'Telefon von Partner „Verein“ geändert'
		);
		expect(short({ type: 'removeOrganization', id: club })).toBe('Partner „Verein“ gelöscht');
		expect(short({ type: 'addOrganization', id: id(50), fields: { name: 'Neu' } })).toBe(
			'Partner „Neu“ hinzugefügt'
		);
		expect(short({ type: 'changeNetwork', fields: { publisher: 'Amt' } })).toBe(
			'Einstellungen geändert'
		);
	});

	it('says what was restored, and as of when', () => {
		const at = '2026-11-26T10:00:00.000Z';
		const restored = (kind: 'objects' | 'network' | 'deleted'): string => {
			const { id: _id, ...value } = sampleNetwork.organizations[club] ?? { id: '' };
			const objects = [
				{ collection: 'organizations', id: club, value: { ...value, phone: '030 1' } }
			] as const;
			const label = restoreLabel({ kind, at, id: club });
			return said({
				type: 'restore',
				label,
				objects: objects as unknown as readonly RestoredObject[],
				places: []
			}).sentence;
		};
		expect(restored('objects')).toBe(
			'Anna hat Partner „Verein“ auf den Stand vom 26.11.2026, 11:00 Uhr zurückgesetzt'
		);
		expect(restored('network')).toBe(
			'Anna hat das Netzwerk auf den Stand vom 26.11.2026, 11:00 Uhr zurückgesetzt'
		);
		expect(restored('deleted')).toBe('Anna hat Partner „Verein“ aus dem Papierkorb zurückgeholt');
	});

	it('says a removed relation by its ends', () => {
		expect(said({ type: 'removeRelation', id: relation }).sentence).toBe(
			'Anna hat Verbindung „Ausländerbehörde arbeitet zusammen mit Verein“ gelöscht'
		);
	});

	it('has sentences of its own for what is more than its objects', () => {
		const fields = { name: 'Neu' };
		const commands = [{ type: 'addOrganization', id: id(50), fields }] as const;
		expect(said({ type: 'batch', label: 'import', commands }).sentence).toBe(
			'Anna hat Partner „Neu“ aus einer Datei oder Liste übernommen'
		);
		expect(said({ type: 'changeNetwork', fields: { publisher: 'Amt' } }).sentence).toBe(
			'Anna hat die Einstellungen geändert'
		);
	});

	it('names nobody whom it does not know', () => {
		expect(said(phone, { author: null }).sentence).toContain('Ein früheres Mitglied hat');
		expect(said(phone, { author: null, byOperator: true }).sentence).toContain(
			'Die Systemverwaltung hat'
		);
	});

	it('leads nowhere where there is nothing left', () => {
		const stamp = { changeId: id(100), at: '2026-11-26T10:00:00.000Z' };
		const applied = apply(sampleNetwork, phone, stamp);
		if (!applied.ok) throw new Error(applied.error.code);
		const without = {
			...sampleNetwork,
			organizations: { [office]: sampleNetwork.organizations[office] }
		} as Network;
		const words = wordsIn(without, { author: 'Anna', byOperator: false }, applied.value.change);
		expect(words.sentence).toBe('Anna hat Partner „inzwischen gelöscht“ geändert');
		expect(words.objects[0]?.opens).toBeNull();
	});
});

describe('days of the history', () => {
	it('end at midnight in Germany, in winter and in summer', () => {
		const at = ['2026-11-26T23:30:00Z', '2026-11-26T22:30:00Z', '2026-07-01T22:30:00Z'];
		const days = daysOf(
			at.map((each) => ({ at: each })),
			'2026-11-27T08:00:00Z'
		);
		expect(days.map(({ day, near }) => [day, near])).toEqual([
			['2026-11-27', 'today'],
			['2026-11-26', 'yesterday'],
			['2026-07-02', null]
		]);
	});
});
