import { describe, expect, it } from 'vitest';
import {
	applyChanges,
	changeOf,
	exampleNetwork,
	publish,
	type ExampleNetwork
} from './example/exampleNetwork.ts';
import { onBothEngines } from './harness/engines.ts';
import type { TestDatabase } from './harness/TestDatabase.ts';

const patch = (more: object) => ({ op: 'set', collection: 'contacts', ...more });

describe('the journal never holds a personal value', () => {
	onBothEngines((database) => {
		it.each([
			['a name set', patch({ path: 'personName', before: null, after: 'Ayşe Beispiel' })],
			['a phone taken away', patch({ path: 'personPhone', before: '0151 23456789', after: null })],
			['a name by another path', patch({ path: 'personName.de', before: null, after: 'Ayşe' })],
			['a name in a set', patch({ op: 'add', path: 'personEmail', value: 'a@example.org' })],
			['a contact made', patch({ op: 'create', value: { personName: 'Ayşe Beispiel' } })],
			['a contact removed', patch({ op: 'delete', value: { personEmail: 'a@example.org' } })],
			['an object for a name', patch({ path: 'personName', before: null, after: { de: 'Ayşe' } })]
		])('%s', async (_, badPatch) => {
			const example = await exampleNetwork(database());
			const change = changeOf(example.id('change', 3), 'setPerson', [badPatch]);
			await expect(applyChanges(database(), example, 2, [change])).rejects.toThrow(
				'personal_value_in_journal'
			);
		});

		it('also when a change still carries its personal values', async () => {
			const example = await exampleNetwork(database());
			const { id, network } = example;
			const change = {
				...changeOf(id('change', 3), 'setPerson', [
					patch({ id: id('contact', 1), path: 'personName', before: null, after: id('person', 1) })
				]),
				personal: { [id('person', 1)]: 'Ayşe Beispiel' }
			};
			await applyChanges(database(), example, 2, [change]);
			const [row] = await database().asAdmin<{ change: object }>(
				'select change from public.journal where network_id = $1 and revision = 3',
				[network]
			);
			expect(Object.keys(row?.change ?? {}).sort()).toEqual([
				'at',
				'command',
				'id',
				'patches',
				'undoes'
			]);
		});

		it('but who reads the changes gets the values that still exist', async () => {
			const example = await exampleNetwork(database());
			const { id } = example;
			const change = changeOf(id('change', 3), 'setPerson', [
				patch({
					id: id('contact', 1),
					path: 'personName',
					before: id('person', 1),
					after: id('person', 8)
				})
			]);
			await applyChanges(database(), example, 2, [change], {
				personal: [
					{ id: id('person', 8), contact_id: id('contact', 1), field: 'personName', value: 'Cem' }
				]
			});
			const read = async () => {
				const [row] = await database().asRole<{
					reply: { changes: { change: { personal: unknown } }[] };
				}>(example.owner, 'select public.changes_since($1, 2) as reply', [example.network]);
				return row?.reply.changes[0]?.change.personal;
			};
			expect(await read()).toEqual({
				[id('person', 1)]: 'Ayşe Beispiel',
				[id('person', 8)]: 'Cem'
			});
			await erase(database(), example, 1);
			expect(await read()).toEqual({});
		});
	});
});

describe('erase_person', () => {
	onBothEngines((database) => {
		it('leaves no value of the person anywhere', async () => {
			const example = await exampleNetwork(database());
			for (const kind of ['map', 'guide'] as const) {
				await publish(database(), example, kind, { hash: 'a'.repeat(64), files: namedFile });
				await publish(database(), example, kind, { hash: 'b'.repeat(64), files: namedFile });
			}
			expect(await tablesWith(database(), example, 'Ayşe Beispiel')).toEqual([
				'public.edition_files',
				'public.editions',
				'public.personal_values'
			]);
			const { id } = example;
			expect(await erase(database(), example, 1)).toEqual({
				status: 'erased',
				revision: 3,
				editions: expect.arrayContaining([
					{ kind: 'map', target: id('map', 1) },
					{ kind: 'guide', target: id('guide', 1) }
				])
			});
			for (const value of ['Ayşe Beispiel', 'ayse@example.org', '0151 23456789']) {
				expect(await tablesWith(database(), example, value)).toEqual([]);
			}
			expect(await tablesWith(database(), example, 'Bernd Geheim')).toEqual([
				'public.personal_values'
			]);
		});

		it('takes editions that showed the person off the net and leaves others', async () => {
			const example = await exampleNetwork(database());
			await publish(database(), example, 'map');
			await erase(database(), example, 5);
			expect(await publicEditions(database(), example)).toEqual([{ shows_persons: true }]);
			await erase(database(), example, 1);
			expect(await publicEditions(database(), example)).toEqual([]);
			await publish(database(), example, 'map');
			expect(await publicEditions(database(), example)).toEqual([{ shows_persons: false }]);
		});

		it('tells every open editor by one more change', async () => {
			const example = await exampleNetwork(database());
			const { id, network } = example;
			await erase(database(), example, 5);
			const [row] = await database().asAdmin<{ change: { command: string; patches: unknown } }>(
				'select change from public.journal where network_id = $1 and revision = 3',
				[network]
			);
			expect(row?.change.command).toBe('erasePerson');
			expect(row?.change.patches).toEqual([
				patch({ id: id('contact', 5), path: 'personName', before: id('person', 4), after: null })
			]);
			expect(await erase(database(), example, 5)).toEqual({
				status: 'unchanged',
				revision: 3,
				editions: []
			});
		});

		it('finds the values of a contact that is gone already', async () => {
			const example = await exampleNetwork(database());
			const { id } = example;
			await applyChanges(database(), example, 2, [changeOf(id('change', 3))], {
				delete: { contacts: [id('contact', 5)] }
			});
			expect(await erase(database(), example, 5)).toMatchObject({ status: 'erased', revision: 3 });
			expect(await tablesWith(database(), example, 'Bernd Geheim')).toEqual([]);
		});
	});
});

const namedFile = [
	{
		name: 'guide.txt',
		mediaType: 'text/plain',
		base64: Buffer.from('Ayşe Beispiel').toString('base64')
	}
];

async function erase(database: TestDatabase, { id, network, owner }: ExampleNetwork, n: number) {
	const [row] = await database.asRole<{ reply: unknown }>(
		owner,
		'select public.erase_person($1, $2) as reply',
		[network, id('contact', n)]
	);
	return row?.reply;
}

const publicEditions = (database: TestDatabase, { network }: ExampleNetwork) =>
	database.asRole(
		{ role: 'anon', user: null },
		'select shows_persons from public.editions where network_id = $1',
		[network]
	);

/** Every table of the network that holds the text in any column, files by their bytes. */
async function tablesWith(
	database: TestDatabase,
	{ network }: ExampleNetwork,
	text: string
): Promise<string[]> {
	const columns = await database.asAdmin<{ table: string; keyed: boolean }>(`
		select format('%s.%s', table_schema, table_name) as table,
			bool_or(column_name = 'network_id') as keyed
		from information_schema.columns where table_schema in ('public', 'private') group by 1`);
	const found: string[] = [];
	for (const { table, keyed } of columns) {
		const rows = await database.asAdmin(
			`select from ${table} as t where (t::text like '%' || $1 || '%' or t::text like '%' || $2 || '%')
				${keyed ? 'and network_id = $3' : 'and $3::uuid is not null'}
				${table === 'public.edition_files' ? 'and edition_id in (select id from public.editions where network_id = $3)' : ''}`,
			[text, Buffer.from(text).toString('hex'), network]
		);
		if (rows.length > 0) found.push(table);
	}
	return found.sort();
}
