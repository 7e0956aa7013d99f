import { describe, expect, it } from 'vitest';
import { apply } from '#domain/commands/apply.ts';
import type { SingleCommand } from '#domain/commands/Command.ts';
import { emptyNetwork } from '#domain/network/emptyNetwork.ts';
import type { Network } from '#domain/network/Network.ts';
import { copyPartners } from './copyPartners.ts';
import { parsePartnerCopy } from './PartnerCopy.ts';
import { knownPartners, pastePartners, type Pasting } from './pastePartners.ts';

const idOf = (number: number): string =>
	`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const stamp = { changeId: idOf(999), at: '2026-11-27T12:00:00.000Z' };

function networkWith(id: number, commands: readonly SingleCommand[]): Network {
	const empty = emptyNetwork({ id: idOf(id), slug: `netz-${id}`, title: { de: 'Netz' } });
	const done = apply(empty, { type: 'batch', label: 'test', commands }, stamp);
	if (!done.ok) throw new Error(JSON.stringify(done.error));
	return done.value.network;
}

/** Two partners with an offer, a function with a person, an inner note, and a relation. */
const home = networkWith(1, [
	{ type: 'addTopic', id: idOf(10), fields: { code: 'wohnen', name: { de: 'Wohnen' } } },
	{ type: 'addTopic', id: idOf(11), fields: { name: { de: 'Eigenes Thema' } } },
	{
		type: 'addOrganization',
		id: idOf(20),
		fields: { name: 'Caritas', primaryTopic: idOf(10), topics: [idOf(11)], note: 'nur intern' }
	},
	{ type: 'addOrganization', id: idOf(21), fields: { name: 'Mieterverein', sourceId: 'A7' } },
	{ type: 'addOrganization', id: idOf(22), fields: { name: 'Dritte Stelle' } },
	{
		type: 'addService',
		id: idOf(30),
		fields: { organization: idOf(20), name: { de: 'Beratung' }, topics: [idOf(10)] }
	},
	{
		type: 'addContact',
		id: idOf(40),
		fields: { organization: idOf(20), service: idOf(30), title: { de: 'Anmeldung' } }
	},
	{
		type: 'setPerson',
		contact: idOf(40),
		name: 'Erika Muster',
		ids: { name: idOf(50) },
		basis: 'Einwilligung vom 03.11.2026'
	},
	{
		type: 'addRelation',
		id: idOf(60),
		fields: { from: idOf(20), to: idOf(21), type: 'refers_to' }
	},
	{
		type: 'addRelation',
		id: idOf(61),
		fields: { from: idOf(20), to: idOf(22), type: 'refers_to' }
	}
]);
const other = networkWith(2, [
	{ type: 'addTopic', id: idOf(110), fields: { code: 'wohnen', name: { de: 'Wohnung' } } },
	{ type: 'addOrganization', id: idOf(121), fields: { name: 'Mieter-Verein' } }
]);

const copyText = (): string => JSON.stringify(copyPartners(home, [idOf(20), idOf(21)]));

function parsed(text = copyText()) {
	const copy = parsePartnerCopy(text);
	if (!copy.ok) throw new Error(JSON.stringify(copy.error));
	return copy.value;
}

function pasting(known: Pasting['known']): Pasting {
	let next = 500;
	return { known, newId: () => idOf(next++), nameOfDouble: (name) => `${name} (Kopie)` };
}

function paste(into: Network, known: Pasting['known'] = 'double') {
	const pasted = pastePartners(into, parsed(), pasting(known));
	const done = apply(into, pasted.batch, stamp);
	if (!done.ok) throw new Error(JSON.stringify(done.error));
	return { ...pasted, network: done.value.network };
}

describe('a copy of partners', () => {
	it('holds offers, functions and relations among them, nothing personal and nothing internal', () => {
		const text = copyText();
		for (const word of ['Beratung', 'Anmeldung', 'refers_to']) expect(text).toContain(word);
		for (const word of ['Erika', 'Einwilligung', 'nur intern', 'A7', 'Dritte'])
			expect(text).not.toContain(word);
		expect(parsed().relations).toHaveLength(1);
	});

	it('comes into another network with fresh ids, topics by code, and says which have no match', () => {
		const { network, ids, lostTopics, added } = paste(other);
		const [caritas] = ids;
		expect(added).toBe(2);
		expect(lostTopics).toEqual(['Eigenes Thema']);
		expect(network.organizations[caritas ?? '']).toMatchObject({
			name: 'Caritas',
			primaryTopic: idOf(110),
			topics: []
		});
		expect(network.organizations[idOf(20)]).toBeUndefined();
		const [service] = Object.values(network.services);
		expect(service).toMatchObject({ organization: caritas, topics: [idOf(110)] });
		expect(Object.values(network.contacts)).toMatchObject([
			{ organization: caritas, service: service?.id, personName: null }
		]);
		expect(Object.values(network.relations)).toMatchObject([{ from: caritas, to: ids[1] }]);
	});

	it('knows who is here already, by id or by name, and doubles nobody silently', () => {
		expect(knownPartners(other, parsed())).toEqual([{ copied: idOf(21), here: idOf(121) }]);
		expect(knownPartners(home, parsed())).toHaveLength(2);
		const names = Object.values(paste(home).network.organizations).map(({ name }) => name);
		expect(names).toContain('Caritas (Kopie)');
		expect(names.filter((name) => name === 'Caritas')).toHaveLength(1);
	});

	it('takes those that are here for those copied, where that is wished, and states nothing twice', () => {
		const there = paste(other, 'keep');
		expect(there.added).toBe(1);
		expect(Object.values(there.network.relations)).toMatchObject([{ to: idOf(121) }]);
		const same = pastePartners(home, parsed(), pasting('keep'));
		expect(same).toMatchObject({ added: 0, batch: { commands: [] } });
	});
});

describe('text from a clipboard', () => {
	const tampered = (change: (copy: Record<string, never>) => void): string => {
		const copy = JSON.parse(copyText()) as Record<string, never>;
		change(copy);
		return JSON.stringify(copy);
	};
	const first = (copy: Record<string, never>, collection: string): Record<string, unknown> =>
		(copy[collection] as unknown as { fields: Record<string, unknown> }[])[0]?.fields ?? {};

	it.each(['', 'Caritas', '{"schema":"wegenetz/network/1"}', '{"schema":"wegenetz/partners/1"'])(
		'%j is no copy of ours',
		(text) => {
			expect(parsePartnerCopy(text)).toMatchObject({ error: { code: 'not_a_copy' } });
		}
	);

	it.each<[string, (copy: Record<string, never>) => void]>([
		['an internal field', (copy) => (first(copy, 'organizations').note = 'x')],
		['a stage', (copy) => (first(copy, 'organizations').stage = 'maintained')],
		['a person', (copy) => (first(copy, 'contacts').personName = idOf(50))],
		['an unknown field', (copy) => (first(copy, 'services').isAdmin = true)],
		['a script as web address', (copy) => (first(copy, 'organizations').website = 'javascript:1')],
		['a number as name', (copy) => (first(copy, 'organizations').name = 7)],
		['NUL in a name', (copy) => (first(copy, 'organizations').name = 'a\u0000')],
		['a name of 100 kB', (copy) => (first(copy, 'organizations').name = 'a'.repeat(100_000))],
		['an unknown type of relation', (copy) => (first(copy, 'relations').type = 'owns')],
		['a foreign list', (copy) => Object.assign(copy, { maps: [] })]
	])('with %s is refused', (_, change) => {
		expect(parsePartnerCopy(tampered(change))).toMatchObject({ error: { code: 'broken_copy' } });
	});

	it('cannot reach for a prototype', () => {
		const text = copyText().replace('"fields":{', '"fields":{"__proto__":{"a":1},');
		expect(parsePartnerCopy(text)).toMatchObject({ error: { code: 'broken_copy' } });
	});

	it('that refers to nothing is refused whole, not half', () => {
		const text = tampered((copy) => (first(copy, 'relations').to = idOf(777)));
		const pasted = pastePartners(other, parsed(text), pasting('double'));
		expect(pasted.batch.commands.some(({ type }) => type === 'addRelation')).toBe(false);
		expect(apply(other, pasted.batch, stamp).ok).toBe(true);
	});
});
