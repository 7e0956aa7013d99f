import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '#domain/commands/apply.ts';
import type { SingleCommand } from '#domain/commands/Command.ts';
import { invert } from '#domain/history/invert.ts';
import { applyChange } from '#domain/history/applyChange.ts';
import { sourceMark } from '#domain/shared/sourceMark.ts';
import { emptyNetwork } from './emptyNetwork.ts';
import { collectionNames, fieldsOf, type Network } from './Network.ts';
import { isNoteKey, textFieldsOf, textStateOf } from './translations.ts';

const id = '00000000-0000-4000-8000-000000000001';
const partner = '00000000-0000-4000-8000-000000000002';
const stamp = { changeId: '00000000-0000-4000-8000-000000000003', at: '2026-11-26T10:00:00.000Z' };
const start = emptyNetwork({ id, slug: 'probe', title: { de: 'Probe' } });

const carry = (network: Network, command: SingleCommand) => {
	const done = apply(network, command, stamp);
	if (!done.ok) throw new Error(JSON.stringify(done.error));
	return done.value;
};
const made = (fields: Record<string, unknown>) =>
	carry(start, {
		type: 'addOrganization',
		id: partner,
		fields: { name: 'Probe', kind: 'organization', ...fields }
	} as SingleCommand).network;
const changed = (network: Network, fields: object) =>
	carry(network, { type: 'changeOrganization', id: partner, fields });
const stateOf = (network: Network, language: 'tr' | 'en' | 'de' | 'ar' = 'tr') => {
	const object = network.organizations[partner];
	if (!object) throw new Error('the partner is gone');
	return textStateOf(object, 'description', language);
};

const texts = { de: 'Wir beraten.', tr: 'Danışmanlık veriyoruz.' };
const machine = { state: 'machine', source: sourceMark(texts.de) } as const;
const byMachine = made({ description: texts, translations: { 'description.tr': machine } });

describe('a text in another language', () => {
	it('is missing until somebody wrote it', () => {
		expect(stateOf(made({ description: texts }), 'ar')).toBe('missing');
	});

	it('counts as checked when people wrote it, as made by machine when the command says so', () => {
		expect(stateOf(made({ description: texts }))).toBe('checked');
		expect(stateOf(byMachine)).toBe('machine');
	});

	it('is outdated when the German text has really changed, and only then', () => {
		const spaced = changed(byMachine, { description: { de: ' Wir  beraten.\n' } }).network;
		expect(stateOf(spaced)).toBe('machine');
		const { network } = changed(byMachine, { description: { de: 'Wir beraten nicht mehr.' } });
		expect(stateOf(network)).toBe('outdated');
		expect(stateOf(changed(network, { description: { de: texts.de } }).network)).toBe('machine');
	});

	it('is checked again once people rewrite it', () => {
		const { network } = changed(byMachine, { description: { tr: 'Danışma' } });
		expect(stateOf(network)).toBe('checked');
	});

	it('can be confirmed as it stands', () => {
		const checked = { ...machine, state: 'checked' };
		const { network } = changed(byMachine, { translations: { 'description.tr': checked } });
		expect(stateOf(network)).toBe('checked');
	});

	it('takes its note along when it is taken away', () => {
		const { network } = changed(byMachine, { description: { tr: null } });
		expect(network.organizations[partner]?.translations).toEqual({});
	});

	it('gets text and note back in one undo', () => {
		const { network, change } = changed(byMachine, { description: { tr: 'Danışma' } });
		const back = applyChange(network, invert(change, stamp));
		expect(back.organizations).toEqual(byMachine.organizations);
	});

	it('written before notes were kept counts as checked', () => {
		const old: object = { description: texts };
		expect(textStateOf(old, 'description', 'tr')).toBe('checked');
	});
});

describe('the notes of a collection', () => {
	it.each(collectionNames)('may be filed for the texts of %s and for nothing else', (name) => {
		const { isKey } = fieldsOf[name]['translations'] ?? {};
		for (const field of Object.keys(fieldsOf[name]))
			expect(isKey?.(`${field}.tr`), field).toBe(textFieldsOf(fieldsOf[name]).includes(field));
	});
});

describe('a note', () => {
	it.each(['description.tr', 'name.de-simple'])('may be of %s', (key) => {
		expect(isNoteKey(key)).toBe(true);
	});

	it.each(['description.de', 'description', 'description.xx', '__proto__.tr', 'a b.tr', '.tr'])(
		'may not be of %s',
		(key) => {
			expect(isNoteKey(key)).toBe(false);
		}
	);

	it.each(['name.tr', 'doesNotExist.tr', 'stageNote.tr'])(
		'of %s, which is no text of a partner, is refused',
		(key) => {
			const command = {
				type: 'changeOrganization',
				id: partner,
				fields: { translations: { [key]: machine } }
			} as SingleCommand;
			expect(apply(byMachine, command, stamp).ok).toBe(false);
		}
	);

	it('of a text that is not there is not kept', () => {
		const { network } = changed(byMachine, { translations: { 'description.ar': machine } });
		expect(Object.keys(network.organizations[partner]?.translations ?? {})).toEqual([
			'description.tr'
		]);
	});

	it.each([
		{ state: 'perfect', source: '' },
		{ state: 'machine' },
		{ state: 'machine', source: 'Ä' },
		{ state: 'machine', source: '', more: 1 }
	])('that says %o is refused', (note) => {
		const command = {
			type: 'changeOrganization',
			id: partner,
			fields: { translations: { 'description.tr': note } }
		} as unknown as SingleCommand;
		expect(apply(byMachine, command, stamp).ok).toBe(false);
	});
});

describe('the mark of a German text', () => {
	it('does not see spaces and line breaks, and tells other texts apart', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
				const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
				expect(sourceMark(a) === sourceMark(b)).toBe(plain(a) === plain(b));
				expect(sourceMark(` ${a}\n`)).toBe(sourceMark(a));
				expect(sourceMark(a)).toMatch(/^[0-9a-z]{0,13}$/);
			})
		);
	});
});
