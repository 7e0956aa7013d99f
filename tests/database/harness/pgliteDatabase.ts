import { PGlite } from '@electric-sql/pglite';
import { readFileSync } from 'node:fs';
import { embeddedGrants, hostedDefaults, migrations, rolesBefore } from './migrations.ts';
import { claimsOf, requestSettings, type TestDatabase } from './TestDatabase.ts';

/** An in-memory PGlite with all migrations, the engine of the embedded backend, as a file. */
export async function dumpMigratedPglite(): Promise<Uint8Array> {
	const db = await PGlite.create();
	await db.exec(rolesBefore + hostedDefaults);
	for (const { name, sql } of migrations()) {
		await db.exec(`begin; ${sql}; commit;`).catch((cause: unknown) => {
			throw new Error(`${name} does not run on PGlite`, { cause });
		});
	}
	await db.exec(embeddedGrants);
	const dump = await db.dumpDataDir('none');
	await db.close();
	return new Uint8Array(await dump.arrayBuffer());
}

/** A copy of the dump, in memory. */
export async function openPglite(dump: string): Promise<TestDatabase> {
	const db = await PGlite.create({ loadDataDir: new Blob([readFileSync(dump)]) });
	return {
		engine: 'pglite',
		asRole: (caller, sql, params = []) =>
			db.transaction(async (transaction) => {
				await transaction.query(requestSettings, [caller.role, claimsOf(caller)]);
				return (await transaction.query(sql, params)).rows as never[];
			}),
		asAdmin: async (sql, params = []) => (await db.query(sql, params)).rows as never[],
		execute: async (sql) => {
			await db.exec(sql);
		},
		close: () => db.close()
	};
}
