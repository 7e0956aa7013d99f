import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { dumpMigratedPglite } from './pgliteDatabase.ts';
import { makeTemplate } from './postgresDatabase.ts';
import { startCluster } from './postgresCluster.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** A migrated PGlite, as a file. */
		readonly pgliteDump: string;
		/** Folder with the socket of the one PostgreSQL, which has a migrated template. */
		readonly postgresFolder: string;
	}
}

/**
 * Before the first test file: both engines are migrated once, and each file takes its copy. Making
 * and migrating a database takes ten times as long as copying it.
 */
export default async function prepareDatabases(project: TestProject): Promise<() => Promise<void>> {
	const folder = mkdtempSync(join(tmpdir(), 'wegenetz-dump-'));
	const dump = join(folder, 'pglite.tar');
	const cluster = await startCluster();
	try {
		writeFileSync(dump, await dumpMigratedPglite());
		await makeTemplate(cluster.folder);
	} catch (error) {
		await cluster.stop();
		throw error;
	}
	project.provide('pgliteDump', dump);
	project.provide('postgresFolder', cluster.folder);
	return async () => {
		await cluster.stop();
		rmSync(folder, { recursive: true, force: true });
	};
}
