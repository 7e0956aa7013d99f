import { PGlite } from '@electric-sql/pglite';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { applyMigrations, MigrationFailed } from '#storage/server/backend/embedded/migrations.ts';

let folder: string;
let database: PGlite;
const put = (name: string, sql: string): Promise<void> => writeFile(join(folder, name), sql);
const tables = async (): Promise<string> => {
	const sql = "select table_name from information_schema.tables where table_schema = 'public'";
	const found = await database.query<{ table_name: string }>(`${sql} order by 1`);
	return found.rows.map((row) => row.table_name).join();
};

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'wegenetz-migrations-'));
	database = await PGlite.create();
});

afterEach(async () => {
	await database.close();
	await rm(folder, { recursive: true, force: true });
});

it('applies what is pending in order of time, once, and records it as the Supabase CLI does', async () => {
	await put('20260102000000_second.sql', 'create table second (id int references first);');
	await put('20260101000000_first.sql', 'create table first (id int primary key);');
	await put('README.md', 'no migration');
	expect(await applyMigrations(database, folder)).toBe(2);
	expect(await applyMigrations(database, folder)).toBe(0);
	await put('20260103000000_third.sql', 'create table third (id int);');
	expect(await applyMigrations(database, folder)).toBe(1);
	expect(await tables()).toBe('first,second,third');
	const recorded = await database.query(
		'select version, name from supabase_migrations.schema_migrations order by version'
	);
	expect(recorded.rows[0]).toEqual({ version: '20260101000000', name: 'first' });
});

it('leaves nothing of a migration that fails, and keeps those before it', async () => {
	await put('20260101000000_good.sql', 'create table good (id int);');
	await put('20260102000000_bad.sql', 'create table bad (id int); select nothing_there();');
	const failed = applyMigrations(database, folder);
	await expect(failed).rejects.toThrow(MigrationFailed);
	await expect(failed).rejects.toThrow('20260102000000_bad.sql');
	expect(await tables()).toBe('good');
	await put('20260102000000_bad.sql', 'create table mended (id int);');
	expect(await applyMigrations(database, folder)).toBe(1);
	expect(await tables()).toBe('good,mended');
});
