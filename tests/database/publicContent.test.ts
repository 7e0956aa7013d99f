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
import { otherValues } from './example/otherValues.ts';

type Content = Record<string, Record<string, unknown>[]> & Record<string, Record<string, unknown>>;

describe('what the public may know', () => {
	onBothEngines((database) => {
		it('leaves out internal objects and everything that hangs on them', async () => {
			const example = await exampleNetwork(database());
			const { id } = example;
			const content = await draft(database(), example, 'map');
			const ids = (list: string) => content[list]?.map((object) => object['id']);
			expect(ids('topics')).toEqual([id('topic', 2), id('topic', 1)]);
			expect(ids('organizations')).toEqual([id('organization', 1), id('organization', 2)]);
			expect(ids('services')).toEqual([id('service', 1)]);
			expect(ids('contacts')).toEqual([id('contact', 1), id('contact', 5)]);
			expect(ids('relations')).toEqual([id('relation', 1)]);
			for (const hidden of [
				id('organization', 3),
				id('topic', 3),
				id('topic', 4),
				id('service', 2)
			]) {
				expect(JSON.stringify(content)).not.toContain(hidden);
			}
		});

		it('sorts sets and lists, keeps the order of chapters, and drops what is hidden from them', async () => {
			const example = await exampleNetwork(database());
			const { id } = example;
			const content = await draft(database(), example, 'guide');
			expect(content['schema']).toBe('wegenetz/guide/1');
			expect(content['guide']).toMatchObject({
				topics: [id('topic', 2), id('topic', 1)],
				languages: ['de', 'tr'],
				map: id('map', 1)
			});
			expect(content['map']).toMatchObject({
				query: {
					levels: ['kommune'],
					topics: [id('topic', 2), id('topic', 1)],
					exclude: [id('organization', 2)]
				}
			});
			expect(content['organizations']?.[0]).toMatchObject({
				languages: ['de', 'tr'],
				topics: [id('topic', 2)]
			});
			expect(content['organizations']?.[1]).toMatchObject({ primaryTopic: null });
			expect(content['services']?.[0]).toMatchObject({ targetGroups: ['children', 'women'] });
		});

		it('has exactly the fields of PublicContent.ts', async () => {
			const example = await exampleNetwork(database());
			const content = await draft(database(), example, 'guide');
			const fields = (object: unknown) =>
				Object.keys(object ?? {})
					.sort()
					.join(' ');
			expect(fields(content)).toBe(
				'contacts guide map network organizations relations schema services topics'
			);
			expect(fields(content['network'])).toBe('anchor id notice publisher slug title');
			expect(fields(content['topics']?.[0])).toBe(
				'code icon id mark name parent position shortName'
			);
			expect(fields(content['organizations']?.[0])).toBe(
				'address1 alternateName assuredDate city description email evidence evidenceSource id kind languages level name phone postalCode primaryTopic stateProvince topics type website'
			);
			expect(fields(content['services']?.[0])).toBe(
				'applicationProcess assuredDate description eligibilityDescription feesDescription id languages maximumAge minimumAge name organization requiredDocuments scheduleDescription serviceArea status targetGroups topics'
			);
			expect(fields(content['contacts']?.[0])).toBe(
				'email id organization person phone service title'
			);
			expect(fields(content['relations']?.[0])).toBe(
				'assuredDate confidence confirmed evidence evidenceSource from id period since strength to topics type until'
			);
			expect(fields(content['map'])).toBe('description id layout query sectorBy slug title');
			expect(fields(content['guide'])).toBe('id intro languages map slug subtitle title topics');
		});

		it('hides the anchor when the office itself is internal', async () => {
			const example = await exampleNetwork(database());
			const { id } = example;
			expect((await draft(database(), example, 'map'))['network']).toMatchObject({
				anchor: id('organization', 1)
			});
			await database().asAdmin(
				"update public.organizations set visibility = 'internal' where network_id = $1 and id = $2",
				[example.network, id('organization', 1)]
			);
			expect((await draft(database(), example, 'map'))['network']).toMatchObject({ anchor: null });
		});

		it.each([
			[{}, { name: 'Ayşe Beispiel', email: 'ayse@example.org', phone: '0151 23456789' }],
			[{ person_scope: 'partners' }, null],
			[{ person_scope: 'internal' }, null],
			[{ person_basis: null }, null],
			[{ person_basis: '  ' }, null],
			[
				{ person_email_id: null, person_phone_id: null },
				{ name: 'Ayşe Beispiel', email: null, phone: null }
			],
			[{ person_name_id: null, person_email_id: null, person_phone_id: null }, null]
		])('names a person only with release and basis: %j', async (fields, person) => {
			const example = await exampleNetwork(database());
			for (const [column, value] of Object.entries(fields)) {
				await database().asAdmin(
					`update public.contacts_internal set ${column} = $3 where network_id = $1 and id = $2`,
					[example.network, example.id('contact', 1), value]
				);
			}
			const content = await draft(database(), example, 'map');
			expect(content['contacts']?.map((contact) => contact['person'])).toEqual([person, null]);
		});
	});
});

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

async function draft(
	database: TestDatabase,
	{ id, network, owner }: ExampleNetwork,
	kind: 'map' | 'guide'
): Promise<Content> {
	const [row] = await database.asRole<{ reply: { content: Content } }>(
		owner,
		'select public.edition_draft($1, $2, $3) as reply',
		[network, kind, id(kind, 1)]
	);
	if (!row) throw new Error('edition_draft gives one row');
	return row.reply.content;
}

/** The bytes of map and guide; as the owner, or as superuser within the transaction of a test. */
async function contents(
	database: TestDatabase,
	example: ExampleNetwork,
	asOwner = true
): Promise<string> {
	if (asOwner) {
		const drafts = [await draft(database, example, 'map'), await draft(database, example, 'guide')];
		return drafts.map((content) => JSON.stringify(content)).join('\n');
	}
	const { id, network } = example;
	const rows = await database.asAdmin<{ content: unknown }>(
		`select private.public_content($1, 'map', $2) as content
		union all select private.public_content($1, 'guide', $3)`,
		[network, id('map', 1), id('guide', 1)]
	);
	return rows.map((row) => JSON.stringify(row.content)).join('\n');
}

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
