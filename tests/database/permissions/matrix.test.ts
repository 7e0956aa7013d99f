import { beforeAll, describe, expect, it } from 'vitest';
import { onBothEngines } from '../harness/engines.ts';
import { calling, onBehalf, reading, writing } from './expectations.ts';
import { functionNames } from './inventory.ts';
import { probesOf, type Probe } from './probes.ts';
import { installProbes, mismatches } from './runProbes.ts';
import { setScene, tableNames } from './scene.ts';

describe('who may do what', () => {
	onBothEngines((database) => {
		let probes: readonly Probe[] = [];
		beforeAll(async () => {
			probes = probesOf(await setScene(database()));
			await installProbes(database());
		});

		it('is as expected for every table, person and operation, and every function and person', async () => {
			expect(probes.length).toBeGreaterThan(1000);
			expect(await mismatches(database(), probes)).toEqual([]);
		});

		it('has an expectation for every table that is ours', async () => {
			const tables = await tableNames(database());
			expect(tables.length).toBeGreaterThan(20);
			for (const expectations of [reading, writing, onBehalf]) {
				expect([...expectations.keys()].sort()).toEqual([...tables].sort());
			}
		});

		it('has an expectation for every function that is ours', async () => {
			expect([...calling.keys()].sort()).toEqual(await functionNames(database()));
		});
	});
});
