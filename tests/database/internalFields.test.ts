import { describe, expect, it } from 'vitest';
import { contents } from './example/drafts.ts';
import { applyChanges, changeOf, exampleNetwork, publish } from './example/exampleNetwork.ts';
import { otherValues } from './example/otherValues.ts';
import { onBothEngines } from './harness/engines.ts';
import type { TestDatabase } from './harness/TestDatabase.ts';

describe('an internal field', () => {
	onBothEngines((database) => {
		it('never reaches an edition: a unique canary in every column, byte for byte the same content', async () => {
			const example = await exampleNetwork(database());
			// Persons are released by a field that is internal itself; here nobody is released.
			await database().asAdmin(
				"update public.contacts_internal set person_scope = 'internal' where network_id = $1",
				[example.network]
			);
			await publish(database(), example, 'map');
			const before = await contents(database(), example);
			const columns = await internalColumns(database());
			expect(columns.length).toBeGreaterThan(40);
			for (const { table, column, type, nullable } of columns) {
				const key = /^networks/.test(table) ? 'id' : 'network_id';
				for (const value of otherValues(table, column, type, nullable)) {
					await database().execute('begin');
					const changed = await database().asAdmin(
						`update public.${table} set ${column} = ${value} where ${key} = $1 returning 1`,
						[example.network]
					);
					const after = await contents(database(), example, false);
					await database().execute('rollback');
					expect({
						table,
						column,
						value,
						changed: changed.length > 0,
						leaked: after.includes('canary'),
						identical: after === before
					}).toEqual({ table, column, value, changed: true, leaked: false, identical: true });
				}
			}
		});

		it('is noticed when it does reach one', async () => {
			const example = await exampleNetwork(database());
			const before = await contents(database(), example);
			await applyChanges(database(), example, 2, [changeOf(example.id('change', 3))], {
				upsert: { organizations_internal: [{ id: example.id('organization', 1), note: 'canary' }] }
			});
			expect(await contents(database(), example)).toBe(before);
			const leaking = (await definition(database())).replace(
				"'email', o.email",
				"'email', (select i.note from public.organizations_internal as i where i.id = o.id)"
			);
			await database().execute('begin');
			await database().execute(leaking);
			const after = await contents(database(), example, false);
			await database().execute('rollback');
			expect(after).toContain('canary');
		});
	});
});

const definition = async (database: TestDatabase): Promise<string> => {
	const [row] = await database.asAdmin<{ text: string }>(
		`select pg_get_functiondef('private.public_network(uuid)'::regprocedure) as text`
	);
	return row?.text ?? '';
};

interface InternalColumn {
	readonly table: string;
	readonly column: string;
	readonly type: string;
	readonly nullable: boolean;
}

/** Columns that no edition may show, from the catalogue of the database: a new one is in at once. */
const internalColumns = (database: TestDatabase): Promise<InternalColumn[]> =>
	database.asAdmin<InternalColumn>(`
		select table_name as table, column_name as column, data_type as type, is_nullable = 'YES' as nullable
		from information_schema.columns
		where table_schema = 'public' and column_name not in ('id', 'network_id', 'edition_id')
			and (table_name like '%\\_internal' or table_name in ('members', 'journal', 'personal_values')
				or column_name in ('source_id', 'revision'))
		order by 1, 2`);
