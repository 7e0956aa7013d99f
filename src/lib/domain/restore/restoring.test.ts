import { describe, expect, it } from 'vitest';
import { apply } from '#domain/commands/apply.ts';
import type { Command } from '#domain/commands/Command.ts';
import { applyChange, erasePersonCommand } from '#domain/history/applyChange.ts';
import type { Change, FieldPatch } from '#domain/history/Change.ts';
import { stateAt } from '#domain/history/stateAt.ts';
import type { Network } from '#domain/network/Network.ts';
import {
	club,
	contact,
	id,
	office,
	relation,
	sampleNetwork,
	topic
} from '#tests/arbitraries/sampleNetwork.ts';
import { readRestoreLabel, restoreLabel } from './restoreLabel.ts';
import { restoring, type Restoring } from './restoring.ts';
import { restoringPlace } from './restoringPlace.ts';

const at = '2026-11-26T10:00:00.000Z';

/** Carries commands out one after the other and keeps what they left in the journal. */
function after(
	network: Network,
	...commands: readonly Command[]
): { now: Network; changes: Change[] } {
	const changes: Change[] = [];
	const now = commands.reduce((held, command, index) => {
		const applied = apply(held, command, { changeId: id(200 + index), at });
		if (!applied.ok) throw new Error(applied.error.code);
		changes.push(applied.value.change);
		return applied.value.network;
	}, network);
	return { now, changes };
}

const done = (now: Network, { command }: Restoring): Network => after(now, command).now;
const roots = [{ collection: 'organizations', id: club }] as const;

describe('restoring', () => {
	it('brings a deleted partner back with offers, contacts, relations and seats', () => {
		const { now, changes } = after(sampleNetwork, { type: 'removeOrganization', id: club });
		const plan = restoring(now, stateAt(now, changes), roots, 'x');
		expect(plan.left).toEqual([]);
		expect(done(now, plan)).toEqual(sampleNetwork);
	});

	it('brings it back without the relation to somebody who is gone by now, and says so', () => {
		const other = id(60);
		const before = after(
			sampleNetwork,
			{ type: 'addOrganization', id: other, fields: { name: 'Kurz da' } },
			{
				type: 'addRelation',
				id: id(61),
				fields: { from: club, to: other, type: 'cooperates_with' }
			}
		).now;
		const { now, changes } = after(
			before,
			{ type: 'removeOrganization', id: club },
			{ type: 'removeOrganization', id: other }
		);
		const plan = restoring(now, stateAt(now, changes), roots, 'x');
		expect(plan.left).toMatchObject([
			{ collection: 'relations', id: id(61), why: 'reference_missing', other }
		]);
		expect(Object.keys(done(now, plan).relations)).toEqual(Object.keys(sampleNetwork.relations));
	});

	it('brings back the topic that a partner had', () => {
		const { now, changes } = after(
			sampleNetwork,
			{ type: 'changeOrganization', id: club, fields: { primaryTopic: null, topics: [] } },
			...Object.values(sampleNetwork.topics)
				.toSorted((a, b) => Number(b.parent !== null) - Number(a.parent !== null))
				.map((each) => ({ type: 'removeTopic' as const, id: each.id }))
		);
		const plan = restoring(now, stateAt(now, changes), roots, 'x');
		const back = done(now, plan);
		expect(back.organizations[club]).toEqual(sampleNetwork.organizations[club]);
		expect(plan.left).toEqual([]);
	});

	it('gives a topic that comes back to all who had it', () => {
		const { now, changes } = after(
			sampleNetwork,
			...Object.values(sampleNetwork.topics)
				.filter(({ parent }) => parent === topic)
				.map((each) => ({ type: 'removeTopic' as const, id: each.id }))
		);
		const { now: without, changes: more } = after(now, { type: 'removeTopic', id: topic });
		const then = stateAt(without, more);
		const plan = restoring(without, then, [{ collection: 'topics', id: topic }], 'x');
		expect(done(without, plan)).toEqual(then);
		expect(changes.length).toBeGreaterThanOrEqual(0);
	});

	it('leaves a person who was erased erased, and says so', () => {
		const named = after(sampleNetwork, {
			type: 'setPerson',
			contact: contact,
			name: 'Erika Beispiel',
			ids: { name: id(70) },
			basis: 'Einwilligung'
		}).now;
		const erasing: Change = {
			id: id(71),
			command: erasePersonCommand,
			at,
			undoes: null,
			personal: {},
			patches: [
				{
					op: 'set',
					collection: 'contacts',
					id: contact,
					path: 'personName',
					before: id(70),
					after: null
				}
			]
		};
		const { now, changes } = after(applyChange(named, erasing), {
			type: 'removeOrganization',
			id: club
		});
		const plan = restoring(now, stateAt(now, [erasing, ...changes]), roots, 'x');
		expect(plan.left).toMatchObject([{ id: contact, field: 'personName', why: 'erased' }]);
		expect(done(now, plan).contacts[contact]?.personName).toBeNull();
	});

	it('leaves a relation away that was made anew, and says so', () => {
		const { id: _id, ...fields } = sampleNetwork.relations[relation] ?? { id: '' };
		const { now, changes } = after(
			sampleNetwork,
			{ type: 'removeRelation', id: relation },
			{ type: 'addRelation', id: id(80), fields }
		);
		const then = stateAt(now, changes);
		const plan = restoring(now, then, [{ collection: 'relations', id: relation }], 'x');
		expect(plan.isNothing).toBe(true);
		expect(plan.left).toMatchObject([{ id: relation, why: 'relation_double', other: id(80) }]);
	});

	it('fills fields that an old journal knows nothing of, and drops those that are gone', () => {
		const { now, changes } = after(sampleNetwork, { type: 'removeOrganization', id: club });
		const old = changes.map((change) => ({
			...change,
			patches: change.patches.map((patch) => {
				if (patch.op !== 'delete' || patch.id !== club) return patch;
				const { alternateName: _gone, ...value } = patch.value;
				return { ...patch, value: { ...value, telex: '1234' } };
			})
		}));
		const plan = restoring(now, stateAt(now, old), roots, 'x');
		expect(done(now, plan).organizations[club]).toEqual({
			...sampleNetwork.organizations[club],
			alternateName: null
		});
	});

	it('finds nothing to do where all is as it was', () => {
		expect(restoring(sampleNetwork, sampleNetwork, 'everything', 'x').isNothing).toBe(true);
	});
});

describe('restoring one place', () => {
	it('writes what stood before, and only where something else stands now', () => {
		const { now, changes } = after(sampleNetwork, {
			type: 'changeOrganization',
			id: club,
			fields: { phone: '030 1', languages: ['tr'] }
		});
		const patches = (changes[0]?.patches ?? []) as readonly FieldPatch[];
		const places = patches.flatMap((patch) => restoringPlace(now, [patch], 'before') ?? []);
		const command = { type: 'restore', label: 'x', objects: [], places } as const;
		expect(after(now, command).now).toEqual(sampleNetwork);
		for (const patch of patches) expect(restoringPlace(now, [patch], 'after')).toBeNull();
		for (const patch of patches)
			expect(restoringPlace(sampleNetwork, [patch], 'before')).toBeNull();
	});

	it('refuses a value that no longer fits', () => {
		const places = [
			{ collection: 'organizations', id: club, path: 'primaryTopic', value: id(999) }
		] as const;
		const stamp = { changeId: id(200), at };
		expect(
			apply(sampleNetwork, { type: 'restore', label: 'x', objects: [], places }, stamp)
		).toMatchObject({ ok: false, error: { code: 'reference_missing' } });
	});
});

describe('the name of a restoring', () => {
	it('says what and as of when, and nothing of other changes', () => {
		const named = { kind: 'objects', at, id: office } as const;
		expect(readRestoreLabel(restoreLabel(named))).toEqual(named);
		expect(restoreLabel(named).length).toBeLessThanOrEqual(100);
		expect(readRestoreLabel('import')).toBeNull();
		expect(readRestoreLabel('restore:cake@@')).toBeNull();
	});
});
