import type { TestDatabase } from '../harness/TestDatabase.ts';

const ours = `n.nspname in ('public', 'private')`;

/** Signatures of every function of the schemas that are ours, with all names qualified. */
export async function functionNames(database: TestDatabase): Promise<string[]> {
	const rows = await database.asAdmin<{ name: string }>(`
		select format('%s.%s(%s)', n.nspname, p.proname, (
			select string_agg(
				case tn.nspname when 'pg_catalog' then format_type(t.oid, null)
					else tn.nspname || '.' || t.typname end, ',' order by a.ordinality)
			from unnest(p.proargtypes) with ordinality as a (oid, ordinality)
			join pg_catalog.pg_type as t on t.oid = a.oid
			join pg_catalog.pg_namespace as tn on tn.oid = t.typnamespace
		)) as name
		from pg_catalog.pg_proc as p join pg_catalog.pg_namespace as n on n.oid = p.pronamespace
		where ${ours}`);
	return rows.map((row) => row.name).sort();
}

export interface PolicyOfDatabase {
	readonly table: string;
	readonly name: string;
	readonly command: 'ALL' | 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';
	readonly using: string | null;
	readonly check: string | null;
}

/** Every policy on our tables, without those that the tests add. */
export const policies = (database: TestDatabase): Promise<PolicyOfDatabase[]> =>
	database.asAdmin<PolicyOfDatabase>(`
		select schemaname || '.' || tablename as table, policyname as name, cmd as command,
			qual as using, with_check as check
		from pg_catalog.pg_policies where schemaname in ('public', 'private') and policyname not like 'testing:%' order by 1, 2`);

/** The text of every function of ours, to be changed and run again. */
export const definitions = (database: TestDatabase): Promise<{ name: string; text: string }[]> =>
	database.asAdmin<{ name: string; text: string }>(`
		select p.proname as name, pg_get_functiondef(p.oid) as text
		from pg_catalog.pg_proc as p join pg_catalog.pg_namespace as n on n.oid = p.pronamespace
		where ${ours} order by 1`);
