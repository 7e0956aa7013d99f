import { beforeEach, describe, expect, it } from 'vitest';
import { applyChange } from '#domain/history/applyChange.ts';
import { invert } from '#domain/history/invert.ts';
import { parseChange } from '#domain/history/parseChange.ts';
import type { Network } from '#domain/network/Network.ts';
import { noon } from '#tests/arbitraries/networks.ts';
import {
	after as networkAfter,
	club,
	contact,
	guide,
	id,
	map,
	office,
	sampleNetwork,
	service,
	subtopic,
	topic
} from '#tests/arbitraries/sampleNetwork.ts';
import { apply } from './apply.ts';
import type { Command, SingleCommand } from './Command.ts';

let network: Network;
beforeEach(() => {
	network = sampleNetwork;
});

const attempt = (command: Command) => apply(network, command, { changeId: id(100), at: noon });
const run = (...commands: readonly SingleCommand[]): void => {
	network = networkAfter(network, ...commands);
};

describe('a name that a batch gives and takes away again', () => {
	it('does not travel with the change: the door takes no value that nothing refers to', () => {
		const named = { type: 'setPerson', contact, name: 'A. B.', ids: { name: id(50) } } as const;
		const done = attempt({
			type: 'batch',
			label: 'bulk',
			commands: [
				{ ...named, basis: 'Einwilligung' },
				{ type: 'removeContact', id: contact }
			]
		});
		if (!done.ok) throw new Error(done.error.code);
		expect(done.value.change.personal).toEqual({});
		expect(parseChange(JSON.parse(JSON.stringify(done.value.change))).ok).toBe(true);
	});
});

describe('what is taken as it was meant', () => {
	it('trims, composes letters and completes web addresses', () => {
		run({
			type: 'changeOrganization',
			id: club,
			fields: { name: '  Fu\u0308r Alle ', website: 'www.beispiel.de/x', city: '   ', phone: '1' }
		});
		expect(network.organizations[club]).toMatchObject({
			name: 'Für Alle',
			website: 'https://www.beispiel.de/x',
			city: null
		});
	});

	it('keeps the primary topic apart from the further ones', () => {
		run({ type: 'changeOrganization', id: club, fields: { primaryTopic: topic } });
		expect(network.organizations[club]).toMatchObject({ primaryTopic: topic, topics: [] });
	});

	it('sets stage, day and note as one change', () => {
		const applied = attempt({
			type: 'setStage',
			organization: club,
			stage: 'first_talk',
			date: '2026-11-20',
			note: 'Frau Muster rief an'
		});
		const patches = applied.ok ? applied.value.change.patches : [];
		expect(patches.map((patch) => 'path' in patch && patch.path)).toEqual([
			'stage',
			'stageDate',
			'stageNote',
			expect.stringMatching(/^stageLog\./)
		]);
	});

	it('makes no patch where nothing changes', () => {
		const applied = attempt({ type: 'changeOrganization', id: club, fields: { name: 'Verein' } });
		expect(applied.ok && applied.value.change.patches).toEqual([]);
	});

	it('moves the contacts of a service with it', () => {
		run({ type: 'changeService', id: service, fields: { organization: office } });
		expect(network.contacts[contact]?.organization).toBe(office);
	});
});

describe('removing', () => {
	it('takes all that belongs to a partner along, and one undo brings it back', () => {
		run({
			type: 'changeMap',
			id: map,
			fields: { query: { kinds: [], types: [], levels: [], topics: [], exclude: [club] } }
		});
		const before = network;
		const applied = attempt({ type: 'removeOrganization', id: club });
		if (!applied.ok) throw new Error(applied.error.code);
		const { network: after, change } = applied.value;
		expect(after.services).toEqual({});
		expect(after.contacts).toEqual({});
		expect(after.relations).toEqual({});
		expect(after.maps[map]).toMatchObject({ slots: {}, query: { exclude: [] } });
		expect(applyChange(after, invert(change, { changeId: id(101), at: noon }))).toEqual(before);
	});

	it('takes a topic out of every set', () => {
		run({ type: 'removeTopic', id: subtopic });
		expect(network.organizations[club]?.primaryTopic).toBeNull();
		run({ type: 'removeTopic', id: topic });
		expect(network.organizations[club]?.topics).toEqual([]);
		expect(network.guides[guide]?.topics).toEqual([]);
	});

	it('leaves the contacts of a removed service with the partner', () => {
		run({ type: 'removeService', id: service });
		expect(network.contacts[contact]).toMatchObject({ organization: club, service: null });
	});

	it('lets a guide go without its map', () => {
		run({ type: 'removeMap', id: map });
		expect(network.guides[guide]?.map).toBeNull();
	});
});

describe('persons', () => {
	const name = id(50);
	const setName: SingleCommand = {
		type: 'setPerson',
		contact,
		name: 'Anna Muster',
		ids: { name },
		basis: 'Einwilligung'
	};

	it('are held by reference: no patch holds the value', () => {
		const applied = attempt(setName);
		if (!applied.ok) throw new Error(applied.error.code);
		const { change, network: after } = applied.value;
		expect(JSON.stringify(change.patches)).not.toContain('Anna');
		expect(change.personal).toEqual({ [name]: 'Anna Muster' });
		expect(after.personalValues[name]).toBe('Anna Muster');
	});

	it('come back by undo as a reference, which may be missing by then', () => {
		run(setName);
		const applied = attempt({ type: 'setPerson', contact, name: null, ids: {} });
		if (!applied.ok) throw new Error(applied.error.code);
		const erased: Network = { ...applied.value.network, personalValues: {} };
		const back = applyChange(erased, invert(applied.value.change, { changeId: id(101), at: noon }));
		expect(back.contacts[contact]?.personName).toBe(name);
		expect(back.personalValues[name]).toBeUndefined();
	});

	it('are erased everywhere by the change that the database writes on withdrawal', () => {
		run(setName);
		const after = applyChange(network, {
			id: id(60),
			command: 'erasePerson',
			at: noon,
			undoes: null,
			personal: {},
			patches: [
				{
					op: 'set',
					collection: 'contacts',
					id: contact,
					path: 'personName',
					before: name,
					after: null
				}
			]
		});
		expect(after.personalValues).toEqual({});
		expect(JSON.stringify(after)).not.toContain('Anna');
	});
});
