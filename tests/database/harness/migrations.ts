import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../supabase/migrations');

/** All migrations in order, each as one text. */
export const migrations = (): { readonly name: string; readonly sql: string }[] =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.sql'))
		.sort()
		.map((name) => ({ name, sql: readFileSync(join(folder, name), 'utf8') }));

/** What a Supabase project has before the first migration. The schema `auth` is not needed. */
export const rolesBefore = `
	create role anon nologin;
	create role authenticated nologin;
	create role service_role nologin bypassrls;
`;

/** Hosted Supabase opens every new object in `public`; migrations have to close what they make. */
export const hostedDefaults = `
	alter default privileges for role postgres in schema public grant all on tables to anon, authenticated, service_role;
	alter default privileges for role postgres in schema public grant all on sequences to anon, authenticated, service_role;
	alter default privileges for role postgres in schema public grant all on functions to anon, authenticated, service_role;
	grant usage on schema public to anon, authenticated, service_role;
`;

/**
 * What the embedded backend does at each start in every schema that holds a table with row-level
 * security. The tests run under these grants, the widest there are: only policies protect.
 */
export const embeddedGrants = `
	grant usage on schema public, private to anon, authenticated, service_role;
	grant all on all tables in schema public, private to anon, authenticated, service_role;
	grant all on all sequences in schema public, private to anon, authenticated, service_role;
`;
