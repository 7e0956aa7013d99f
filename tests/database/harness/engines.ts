import { afterAll, beforeAll, describe, inject } from 'vitest';
import { openPglite } from './pgliteDatabase.ts';
import { openPostgres } from './postgresDatabase.ts';
import type { PostgresTestDatabase, TestDatabase } from './TestDatabase.ts';

/** Runs the tests once on PGlite and once on real PostgreSQL, each on a database of the test file. */
export function onBothEngines(tests: (database: () => TestDatabase) => void): void {
	onEngine('PGlite', pglite, tests);
	onEngine('PostgreSQL', postgres, tests);
}

/** For what takes sessions side by side. */
export function onPostgres(tests: (database: () => PostgresTestDatabase) => void): void {
	onEngine('PostgreSQL', postgres, tests);
}

// One database per engine and test file: each test makes a network of its own.
const opened: (() => Promise<void>)[] = [];
afterAll(async () => {
	for (const close of opened) await close();
});

function once<D extends TestDatabase>(open: () => Promise<D>): () => Promise<D> {
	let database: Promise<D> | undefined;
	return () => {
		if (!database) {
			const opening = open();
			database = opening;
			opened.push(async () => (await opening).close());
		}
		return database;
	};
}

const pglite = once(() => openPglite(inject('pgliteDump')));
const postgres = once(() => openPostgres(inject('postgresFolder')));

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
		tests(() => {
			if (!database) throw new Error('the database is opened before the tests');
			return database;
		});
	});
}
