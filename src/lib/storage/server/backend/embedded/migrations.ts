import type { PGlite } from '@electric-sql/pglite';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The data folder could not be brought up to date; what the failed migration did is undone. */
export class MigrationFailed extends Error {
	override readonly name = 'MigrationFailed';
}

const fileName = /^(\d{14})_(.+)\.sql$/;

/**
 * Applies the migrations that the database does not have yet, in order, each in a transaction, and
 * records them where the Supabase CLI does, so that a folder can move to a Supabase project.
 */
export async function applyMigrations(database: PGlite, folder: string): Promise<number> {
	await database.exec(`
		create schema if not exists supabase_migrations;
		create table if not exists supabase_migrations.schema_migrations
			(version text primary key, statements text[], name text);
	`);
	const applied = await database.query<{ version: string }>(
		'select version from supabase_migrations.schema_migrations'
	);
	const known = new Set(applied.rows.map((row) => row.version));
	const pending = readdirSync(folder)
		.sort()
		.flatMap((file) => {
			const [, version, name] = fileName.exec(file) ?? [];
			return version && name && !known.has(version) ? [{ file, version, name }] : [];
		});
	for (const migration of pending) await applyOne(database, folder, migration);
	return pending.length;
}

async function applyOne(
	database: PGlite,
	folder: string,
	migration: { readonly file: string; readonly version: string; readonly name: string }
): Promise<void> {
	const statements = readFileSync(join(folder, migration.file), 'utf8');
	try {
		await database.transaction(async (transaction) => {
			await transaction.exec(statements);
			await transaction.query(
				'insert into supabase_migrations.schema_migrations (version, statements, name) values ($1, $2, $3)',
				[migration.version, [statements], migration.name]
			);
		});
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new MigrationFailed(`${migration.file}: ${reason}`);
	}
}
