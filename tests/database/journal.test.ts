import { describe, expect, it } from 'vitest';
import {
	applyChanges,
	changeOf,
	emptyNetwork,
	type ExampleNetwork
} from './example/exampleNetwork.ts';
import { onBothEngines } from './harness/engines.ts';
import { signedIn, type TestDatabase } from './harness/TestDatabase.ts';

interface Row {
	readonly revision: number;
	readonly patches: number;
	readonly count: Record<string, number> | null;
}

/** Revisions that a filter finds, newest first. */
async function found(
	database: TestDatabase,
	{ owner, network }: ExampleNetwork,
	filter: object
): Promise<readonly number[]> {
	const [answer] = await database.asRole<{ page: { changes: readonly Row[] } }>(
		owner,
		'select public.journal_page($1, null, 50, 2, $2) as page',
		[network, JSON.stringify(filter)]
	);
	return answer?.page.changes.map(({ revision }) => Number(revision)) ?? [];
}

/** A club and what happens to it and around it; revision 1 to 7. */
async function told(database: TestDatabase): Promise<ExampleNetwork> {
	const example = await emptyNetwork(database);
	const { id } = example;
	const [club, other, offer] = [id('organization', 1), id('organization', 2), id('service', 1)];
	const of = (collection: string, object: string, more: object) => ({
		collection,
		id: object,
		...more
	});
	const set = (path: string, before: unknown, after: unknown) => ({
		op: 'set',
		path,
		before,
		after
	});
	const create = (value: object) => ({ op: 'create', value });
	const patches = [
		[of('organizations', club, create({ name: 'Verein 100%' }))],
		[of('services', offer, create({ name: { de: 'Beratung' }, organization: club }))],
		[of('services', offer, set('description.de', null, 'neu'))],
		[of('services', offer, set('organization', club, other))],
		[of('organizations', other, set('name', 'Bund', 'Band'))],
		[of('maps', id('map', 1), set(`slots.${club}`, null, { sector: 's' }))],
		[
			of('organizations', club, { op: 'delete', value: { name: 'Verein 100%' } }),
			of('organizations', id('organization', 3), create({ name: 'Ein anderer' })),
			of('topics', id('topic', 1), { op: 'delete', value: { name: { de: 'Wohnen' } } })
		]
	];
	const changes = patches.map((each, index) =>
		changeOf(id('change', index + 1), index === 6 ? 'import' : 'changeOrganization', each)
	);
	await applyChanges(database, example, 0, changes, {
		upsert: {
			organizations: [{ id: id('organization', 3), name: 'Ein anderer', kind: 'organization' }]
		}
	});
	return example;
}

describe('the journal', () => {
	onBothEngines((database) => {
		it('is found by partner with all that ever hung on it, by name, kind, deed and command', async () => {
			const example = await told(database());
			const { id } = example;
			const by = (filter: object) => found(database(), example, filter);
			expect(await by({})).toEqual([7, 6, 5, 4, 3, 2, 1]);
			expect(await by({ around: id('organization', 1) })).toEqual([7, 6, 4, 3, 2, 1]);
			expect(await by({ around: id('organization', 2) })).toEqual([5, 4, 3, 2]);
			expect(await by({ called: 'bund' })).toEqual([5, 4]);
			expect(await by({ called: '100%' })).toEqual([7, 6, 4, 2, 1]);
			// A sign of the pattern is a letter like any other.
			expect(await by({ called: 'V%n' })).toEqual([]);
			expect(await by({ kinds: ['maps'] })).toEqual([6]);
			expect(await by({ deeds: ['create'] })).toEqual([7, 2, 1]);
			expect(await by({ commands: ['imp'] })).toEqual([7]);
			expect(await by({ revision: 3 })).toEqual([3]);
			expect(await by({ author: 'operator' })).toEqual([]);
			expect(await by({ author: example.owner.user })).toHaveLength(7);
			expect(await by({ from: '2999-01-01T00:00:00Z' })).toEqual([]);
			expect(await by({ until: '2999-01-01T00:00:00Z' })).toHaveLength(7);
		});

		it('gives the first patches of a large change and counts its objects', async () => {
			const example = await told(database());
			const [answer] = await database().asRole<{ page: { changes: readonly Row[] } }>(
				example.owner,
				"select public.journal_page($1, null, 1, 2, '{}') as page",
				[example.network]
			);
			expect(answer?.page.changes).toMatchObject([
				{ revision: 7, patches: 3, count: { removed: 2, added: 1 } }
			]);
			expect(answer?.page.changes).toHaveProperty('0.change.patches.length', 2);
		});

		it('knows what is deleted and not back', async () => {
			const example = await told(database());
			const { id, network } = example;
			const bin = async () => {
				const [row] = await database().asRole<{ bin: { changes: readonly object[] } }>(
					example.owner,
					'select public.deleted_objects($1, null, 50) as bin',
					[network]
				);
				return row?.bin.changes;
			};
			expect(await bin()).toMatchObject([{ revision: 7, objects: [{}, {}] }]);
			await applyChanges(database(), example, 7, [changeOf(id('change', 8))], {
				upsert: { topics: [{ id: id('topic', 1), name: { de: 'Wohnen' } }] }
			});
			expect(await bin()).toMatchObject([{ objects: [{ id: id('organization', 1) }] }]);
		});

		it('names what is there no more, and tells everybody of their own changes only', async () => {
			const example = await told(database());
			const { id, network, owner } = example;
			const ask = async (caller: typeof owner, sql: string, ...more: unknown[]) => {
				const [row] = await database().asRole<{ r: { changes: readonly object[] } }>(
					caller,
					`select ${sql} as r`,
					[network, ...more]
				);
				return row?.r.changes;
			};
			expect(await ask(owner, 'public.names_in_journal($1, $2)', [id('organization', 1)])).toEqual([
				{ id: id('organization', 1), collection: 'organizations', called: { name: 'Verein 100%' } }
			]);
			expect(await ask(owner, 'public.own_changes($1, 3, 7)')).toHaveLength(3);
			const stranger = signedIn(id('user', 77));
			expect(await ask(stranger, 'public.own_changes($1, 3, 7)')).toEqual([]);
			expect(await ask(owner, 'public.changes_between($1, 5, 7)')).toHaveLength(2);
		});

		it('keeps versions by name; editors rename, the revision stays', async () => {
			const example = await told(database());
			const { network, owner, id } = example;
			const name = (revision: number, text: string) =>
				database().asRole(owner, 'select public.name_version($1, $2, $3, $4, null)', [
					network,
					id('change', 50),
					revision,
					text
				]);
			await name(3, ' Vor dem Treffen ');
			await name(7, 'Treffen');
			await expect(name(99, 'Später')).rejects.toThrow('target_missing');
			await expect(name(1, '  ')).rejects.toThrow();
			expect(
				await database().asAdmin('select revision, name, note, made_by from public.versions')
			).toEqual([{ revision: 3, name: 'Treffen', note: null, made_by: owner.user }]);
		});
	});
});
