import { describe, expect, it } from 'vitest';
import { erasePerson } from './example/erasePerson.ts';
import {
	applyChanges,
	changeOf,
	exampleNetwork,
	publish,
	type ExampleNetwork
} from './example/exampleNetwork.ts';
import { onBothEngines } from './harness/engines.ts';
import type { TestDatabase } from './harness/TestDatabase.ts';

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
			expect(await erasePerson(database(), example, 1)).toEqual({
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
			await erasePerson(database(), example, 5);
			expect(await publicEditions(database(), example)).toEqual([{ shows_persons: true }]);
			await erasePerson(database(), example, 1);
			expect(await publicEditions(database(), example)).toEqual([]);
			await publish(database(), example, 'map');
			expect(await publicEditions(database(), example)).toEqual([{ shows_persons: false }]);
		});

		it('tells every open editor by one more change', async () => {
			const example = await exampleNetwork(database());
			const { id, network } = example;
			await erasePerson(database(), example, 5);
			const [row] = await database().asAdmin<{ change: { command: string; patches: unknown } }>(
				'select change from public.journal where network_id = $1 and revision = 3',
				[network]
			);
			expect(row?.change.command).toBe('erasePerson');
			expect(row?.change.patches).toEqual([
				{
					op: 'set',
					collection: 'contacts',
					id: id('contact', 5),
					path: 'personName',
					before: id('person', 4),
					after: null
				}
			]);
			expect(await erasePerson(database(), example, 5)).toEqual({
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
			expect(await erasePerson(database(), example, 5)).toMatchObject({
				status: 'erased',
				revision: 3
			});
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
