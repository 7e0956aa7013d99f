import { afterAll, beforeAll, describe } from 'vitest';
import { openPglite } from './pgliteDatabase.ts';
import { openPostgres } from './postgresDatabase.ts';
import type { PostgresTestDatabase, TestDatabase } from './TestDatabase.ts';

/** Runs the tests once on PGlite and once on real PostgreSQL, each on a fresh database. */
export function onBothEngines(tests: (database: () => TestDatabase) => void): void {
	onEngine('PGlite', openPglite, tests);
	onEngine('PostgreSQL', openPostgres, tests);
}

/** For what takes sessions side by side. */
export function onPostgres(tests: (database: () => PostgresTestDatabase) => void): void {
	onEngine('PostgreSQL', openPostgres, tests);
}

function onEngine<D extends TestDatabase>(
	name: string,
	open: () => Promise<D>,
	tests: (database: () => D) => void
): void {
	describe(`on ${name}`, () => {
		let database: D | undefined;
		beforeAll(async () => {
			database = await open();
		});
		afterAll(async () => {
			await database?.close();
		});
		tests(() => {
			if (!database) throw new Error('the database is opened before the tests');
			return database;
		});
	});
}
