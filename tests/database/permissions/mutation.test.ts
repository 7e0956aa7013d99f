import { beforeAll, describe, expect, it } from 'vitest';
import { onBothEngines } from '../harness/engines.ts';
import type { TestDatabase } from '../harness/TestDatabase.ts';
import { mutantsOf, type Mutant } from './mutants.ts';
import { probesOf, type Probe } from './probes.ts';
import { installProbes, mismatches } from './runProbes.ts';
import { setScene } from './scene.ts';

describe('the matrix notices', () => {
	onBothEngines((database) => {
		let probes: readonly Probe[] = [];
		beforeAll(async () => {
			probes = probesOf(await setScene(database()));
			await installProbes(database());
		});

		it('every single policy, check, question, table setting or grant that is lost', async () => {
			expect(await mismatches(database(), probes)).toEqual([]);
			const mutants = await mutantsOf(database());
			expect(mutants.length).toBeGreaterThan(200);
			const survivors: string[] = [];
			for (const mutant of mutants) {
				if (!(await noticed(database(), mutant, probes))) survivors.push(mutant.name);
			}
			expect(survivors).toEqual([]);
		});

		it('nothing when nothing is lost', async () => {
			const harmless = { name: 'nothing', sql: 'select 1', about: [] };
			expect(await noticed(database(), harmless, probes)).toBe(false);
		});
	});
});

/** Makes the hole, asks the probes near it, then all, and takes the hole back. */
async function noticed(
	database: TestDatabase,
	{ sql, about }: Mutant,
	probes: readonly Probe[]
): Promise<boolean> {
	const near = probes.filter((probe) => about.includes(probe.about));
	await database.execute('begin');
	try {
		await database.execute(sql);
		return (
			(await mismatches(database, near)).length > 0 ||
			(await mismatches(database, probes)).length > 0
		);
	} finally {
		await database.execute('rollback');
	}
}
