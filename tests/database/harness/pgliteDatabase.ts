import { PGlite } from '@electric-sql/pglite';
import { embeddedGrants, hostedDefaults, migrations, rolesBefore } from './migrations.ts';
import { claimsOf, requestSettings, type TestDatabase } from './TestDatabase.ts';

/** An in-memory PGlite, the engine of the embedded backend. */
export async function openPglite(): Promise<TestDatabase> {
	const db = await PGlite.create();
	await db.exec(rolesBefore + hostedDefaults);
	for (const { name, sql } of migrations()) {
		await db.exec(`begin; ${sql}; commit;`).catch((cause: unknown) => {
			throw new Error(`${name} does not run on PGlite`, { cause });
		});
	}
	await db.exec(embeddedGrants);
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
