import { describe, expect, it } from 'vitest';
import { contactStages } from '#domain/catalogue/contactStages.ts';
import { levels } from '#domain/catalogue/levels.ts';
import { organizationKinds } from '#domain/catalogue/organizationKinds.ts';
import { relationTypeCodes } from '#domain/catalogue/relationTypes.ts';
import { topicMarkCodes } from '#domain/catalogue/topicMarks.ts';
import { releaseScopes } from '#domain/network/Contact.ts';
import { collectionNames, fieldsOf } from '#domain/network/Network.ts';
import { mapLayouts, sectorBasis } from '#domain/network/NetworkMap.ts';
import { confidences, confirmations } from '#domain/network/Relation.ts';
import { referralWays, serviceStatuses } from '#domain/network/Service.ts';
import { visibilities } from '#domain/network/Visibility.ts';
import type { FieldSpec } from '#domain/network/fieldKinds.ts';
import { onBothEngines } from './harness/engines.ts';
import type { TestDatabase } from './harness/TestDatabase.ts';

describe('the schema', () => {
	onBothEngines((database) => {
		it('has a column for every field of the domain, internal ones in the sibling table', async () => {
			for (const collection of collectionNames) {
				const key = collection === 'networks' ? { id: 'uuid' } : { id: 'uuid', network_id: 'uuid' };
				const head = collection === 'networks' ? { revision: 'bigint' } : {};
				const fields = Object.entries(fieldsOf[collection]);
				expect(await columnsOf(database(), collection)).toEqual({
					...key,
					...head,
					...columnsFor(fields.filter(([, spec]) => !spec.internal))
				});
				expect(await columnsOf(database(), `${collection}_internal`)).toEqual({
					...key,
					...columnsFor(fields.filter(([, spec]) => spec.internal))
				});
			}
		});

		it('holds texts, records, sets and lists never as null, and empty where nobody wrote them', async () => {
			for (const collection of collectionNames) {
				for (const [name, spec] of Object.entries(fieldsOf[collection])) {
					if (spec.kind === 'value' || spec.kind === 'person' || spec.initial === null) continue;
					const table = spec.internal ? `${collection}_internal` : collection;
					const [column] = await database().asAdmin<{ nullable: boolean; start: string }>(
						`select not a.attnotnull as nullable, pg_get_expr(d.adbin, d.adrelid) as start
						from pg_attribute as a left join pg_attrdef as d on d.adrelid = a.attrelid and d.adnum = a.attnum
						where a.attrelid = ('public.' || $1)::regclass and a.attname = $2`,
						[table, columnName(name, spec)]
					);
					expect({ table, name, ...column }).toEqual({
						table,
						name,
						nullable: false,
						start: expect.any(String)
					});
				}
			}
		});

		it('checks the languages of every text', async () => {
			const checks = await database().asAdmin<{ definition: string }>(
				"select pg_get_constraintdef(oid) as definition from pg_constraint where contype = 'c'"
			);
			const texts = collectionNames.flatMap((collection) =>
				Object.entries(fieldsOf[collection]).filter(([, spec]) => spec.kind === 'texts')
			);
			expect(texts.length).toBeGreaterThan(10);
			for (const [name, spec] of texts) {
				const call = `private.is_texts(${columnName(name, spec)})`;
				expect([call, checks.some(({ definition }) => definition.includes(call))]).toEqual([
					call,
					true
				]);
			}
		});

		it('allows the same words as the catalogue', async () => {
			const words: Record<string, readonly string[]> = {
				'organizations.kind': organizationKinds,
				'organizations.level': levels,
				'organizations.visibility': visibilities,
				'organizations_internal.stage': contactStages,
				'locations.visibility': visibilities,
				'services.status': serviceStatuses,
				'services.visibility': visibilities,
				'services_internal.referral_way': referralWays,
				'contacts.visibility': visibilities,
				'contacts_internal.person_scope': releaseScopes,
				'relations.type': relationTypeCodes,
				'relations.confidence': confidences,
				'relations.confirmed': confirmations,
				'relations.visibility': visibilities,
				'topics.mark': topicMarkCodes,
				'maps.layout': mapLayouts,
				'maps.sector_by': sectorBasis
			};
			for (const [column, expected] of Object.entries(words)) {
				expect([column, (await wordsOf(database(), column)).sort()]).toEqual([
					column,
					[...expected].sort()
				]);
			}
		});

		it('has row-level security on every table', async () => {
			const open = await database().asAdmin(`
				select relname from pg_class where relkind in ('r', 'p') and not relrowsecurity
					and relnamespace in ('public'::regnamespace, 'private'::regnamespace)`);
			expect(open).toEqual([]);
		});

		it('gives no client role a policy that writes', async () => {
			const writing = await database().asAdmin(`
				select policyname from pg_policies where cmd <> 'SELECT' and roles <> '{wegenetz_writer}'`);
			expect(writing).toEqual([]);
		});

		it('pins the search path of every function to nothing', async () => {
			const loose = await database().asAdmin(`
				select proname from pg_proc
				where pronamespace in ('public'::regnamespace, 'private'::regnamespace)
					and not coalesce(proconfig @> array['search_path=""'], false)`);
			expect(loose).toEqual([]);
		});

		it('lets functions that write run as a role without login, bypass or ownership of tables', async () => {
			expect(
				await database().asAdmin(
					`select rolcanlogin, rolbypassrls, rolsuper from pg_roles where rolname = 'wegenetz_writer'`
				)
			).toEqual([{ rolcanlogin: false, rolbypassrls: false, rolsuper: false }]);
			const definers = await database().asAdmin<{ proname: string }>(`
				select proname from pg_proc where prosecdef and proowner <> 'wegenetz_writer'::regrole
					and pronamespace in ('public'::regnamespace, 'private'::regnamespace) order by 1`);
			// Only questions about members and addresses look past row-level security.
			expect(definers.map((row) => row.proname)).toEqual([
				'address_is_taken',
				'networks_i_edit',
				'networks_i_know_inside',
				'networks_i_own',
				'networks_i_publish',
				'networks_i_read'
			]);
			expect(
				await database().asAdmin(
					`select relname from pg_class where relowner = 'wegenetz_writer'::regrole`
				)
			).toEqual([]);
		});

		it('carries the network in every foreign key between objects', async () => {
			const keys = await database().asAdmin<{ definition: string }>(`
				select pg_get_constraintdef(oid) as definition from pg_constraint
				where contype = 'f' and connamespace = 'public'::regnamespace
					and confrelid not in ('public.networks'::regclass, 'public.editions'::regclass)`);
			expect(keys.length).toBeGreaterThan(15);
			for (const { definition } of keys) {
				expect(definition).toMatch(/^FOREIGN KEY \((network_id|id), \w+\) REFERENCES/);
			}
		});
	});
});

async function columnsOf(database: TestDatabase, table: string): Promise<Record<string, string>> {
	const rows = await database.asAdmin<{ name: string; type: string }>(
		`select attname as name, format_type(atttypid, null) as type from pg_attribute
		where attrelid = ('public.' || $1)::regclass and attnum > 0 and not attisdropped`,
		[table]
	);
	return Object.fromEntries(rows.map(({ name, type }) => [name, type]));
}

const columnsFor = (fields: [string, FieldSpec][]): Record<string, unknown> =>
	Object.fromEntries(fields.map(([name, spec]) => [columnName(name, spec), columnType(spec)]));

const columnName = (field: string, { kind, refers }: FieldSpec): string => {
	const snake = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
	return kind === 'person' || (kind === 'value' && refers) ? `${snake}_id` : snake;
};

const columnType = ({ kind, refers }: FieldSpec): unknown => {
	if (kind === 'texts' || kind === 'record' || kind === 'list') return 'jsonb';
	if (kind === 'set') return refers ? 'uuid[]' : 'text[]';
	if (kind === 'person' || refers) return 'uuid';
	return expect.stringMatching(/^(text|date|boolean|double precision|uuid)$/);
};

/** The words between quotes in the check of a column. */
async function wordsOf(database: TestDatabase, column: string): Promise<string[]> {
	const [table, name] = column.split('.');
	const rows = await database.asAdmin<{ definition: string }>(
		`select pg_get_constraintdef(oid) as definition from pg_constraint
		where contype = 'c' and conrelid = ('public.' || $1)::regclass and conname = $1 || '_' || $2 || '_check'`,
		[table, name]
	);
	return [...(rows[0]?.definition ?? '').matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
}
